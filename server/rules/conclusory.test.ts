import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

const id = 'conclusory';
const negligence = (words: string, facts?: string): string =>
  wholeComplaint({
    ...(facts === undefined ? {} : { facts }),
    counts: `COUNT I\nNegligence\n\n8. Alderpoint incorporates paragraphs 1 through 7.\n\n9. Meridian owed Alderpoint a duty of care as a carrier of its goods.\n\n10. ${words}\n\n11. Meridian's truck ran a red light and hit Alderpoint's gate.`,
  });

describe('conclusory', () => {
  it('finds an element that only a bare conclusion alleges', () => {
    const text = negligence('Meridian was negligent and is liable for damages as a direct and proximate result.');
    expect(marked(text, id).length).toBeGreaterThan(0);
    expect(messages(text, id)[0]).toContain('Paragraph 10 alleges');
  });

  it('names the authority of a federal court, and none where it knows none', () => {
    const words = 'Meridian was negligent and is liable for damages as a direct and proximate result.';
    expect(messages(negligence(words), id)[0]).toContain('Iqbal');
    expect(messages(negligence(words), id, { jurisdiction: 'WA' })[0]).not.toContain('Iqbal');
    const elsewhere = negligence(words).replace(
      /^UNITED[\s\S]*?SEATTLE/,
      'SUPERIOR COURT DIVISION\nSTATE OF NORTH CAROLINA',
    );
    expect(messages(elsewhere, id)[0]).not.toContain('Iqbal');
  });

  it('is silent where another paragraph tells the facts', () => {
    expect(
      marked(
        negligence(
          'Meridian breached its duty.',
          '7. Meridian failed to brake, ran a red light, and Alderpoint lost $40,000 in tarpaulins, which caused it to close its store.',
        ),
        id,
      ),
    ).toEqual([]);
  });

  it('is silent where the count takes in many paragraphs that may tell the facts', () => {
    const facts = Array.from({ length: 14 }, (_, at) => `${at + 7}. Meridian's truck passed farm ${at + 1}.`).join(
      '\n\n',
    );
    const counts =
      'COUNT I\nNegligence\n\n21. Alderpoint incorporates paragraphs 1 through 20.\n\n22. Meridian was negligent and is liable for damages as a direct and proximate result.';
    expect(marked(wholeComplaint({ facts, counts }), id)).toEqual([]);
    expect(marked(wholeComplaint({ facts, counts: counts.replace('1 through', '15 through') }), id)).not.toEqual([]);
  });
});
