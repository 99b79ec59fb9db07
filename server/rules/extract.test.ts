import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { isExtract } from './extract.ts';
import { messages, wholeComplaint } from './fixture.ts';
import { runRules } from './run.ts';

const facts = [
  '5. Meridian sells tarpaulins.',
  '6. It raised its price.',
  '8. Its rivals did so too, as paragraph 7 tells.',
  '9. Nobody explained it.',
].join('\n\n');
const typed = wholeComplaint({ facts, end: '' });
const printed = typed.replace('6. It raised', '\f6. It raised');

const severities = (source: string): string[] =>
  ['reference-missing-paragraph', 'paragraph-gap', 'signature-block'].map(
    (id) => runRules(readComplaint(source)).findings.find(({ rule }) => rule === id)?.severity ?? 'none',
  );

describe('a text taken from printed pages', () => {
  it('is known by its form feeds or its docket stamps', () => {
    const stamp = (page: number): string => `Case 2:26-cv-00101-XYZ   Document 1   Filed 06/02/26   Page ${page} of 2`;
    const stamped = `${stamp(1)}\n${typed.replace('6. It raised', `${stamp(2)}\n6. It raised`)}`;
    expect([typed, printed, stamped].map((source) => isExtract(readComplaint(source)))).toEqual([false, true, true]);
  });

  it('is told less gravely of what may be lost in conversion', () => {
    expect(severities(typed)).toEqual(['warning', 'information', 'warning']);
    expect(severities(printed)).toEqual(['hint', 'hint', 'information']);
    expect(messages(printed, 'paragraph-gap').join()).toContain('may be lost in conversion');
  });

  it('is told nothing of a number that is stuck to a page’s mark', () => {
    const stuck = printed.replace('8. Its', '-177. They met in Tacoma.\n\n8. Its');
    expect(severities(stuck).slice(0, 2)).toEqual(['none', 'none']);
  });

  it('is told less gravely of a date that may be misread', () => {
    const severity = (source: string): string | undefined =>
      runRules(readComplaint(source.replace('sells tarpaulins', 'sold one on April 31, 2026'))).findings.find(
        ({ rule }) => rule === 'impossible-date',
      )?.severity;
    expect([severity(typed), severity(printed)]).toEqual(['warning', 'information']);
  });

  it('leaves the severity that the user chose', () => {
    const { findings } = runRules(readComplaint(printed), { rules: { 'paragraph-gap': 'error' } });
    expect(findings.find(({ rule }) => rule === 'paragraph-gap')?.severity).toBe('error');
  });
});
