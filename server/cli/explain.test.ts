import { describe, expect, it } from 'vitest';
import { explanation } from './explain.ts';

describe('averment explain', () => {
  it('tells what a term means and what to do with it', () => {
    expect(explanation('restraint of trade')).toMatch(/^restraint of trade \(a term\)\n(.|\n)*In drafting: .+/);
  });

  it('tells what a rule holds a complaint against, with its authority', () => {
    expect(explanation('element-not-located')).toMatch(
      /^element-not-located \(a rule\): An element of a claim is not located\n {2}Why: (.|\n)*Authority: Fed\. R\. Civ\. P\. 8\(a\)\(2\)/,
    );
  });

  it('tells the elements of a cause, by its id and by its name', () => {
    const told = explanation('breach-of-contract');
    expect(told).toMatch(/^Breach of contract \(a cause of action\)/);
    expect(told).toContain('  - Damages: The breach caused the plaintiff a loss.');
    expect(told).toContain('  Authority: Judicial Council of California Civil Jury Instructions (CACI) No. 303');
    expect(explanation('Breach of Contract')).toBe(told);
  });

  it('says what else bears the name', () => {
    expect(explanation('tortious interference')).toContain('(a term)');
  });

  it('knows nothing of other words', () => {
    expect(explanation('harbor porpoise')).toBeNull();
    expect(explanation('')).toBeNull();
  });
});
