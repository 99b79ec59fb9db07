import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { check, fixed, text, wholeComplaint } from './fixture.ts';
import { runRules } from './run.ts';

describe('shotgun-pleading', () => {
  const fixture = text`
    FACTS

    1. Alder sold Birch a boat.

    2. Birch paid nothing.

    COUNT I
    Breach of Contract

    3. Alder incorporates paragraphs 1 through 2.

    4. Birch broke the contract.

    COUNT II
    Conversion

    5. Alder incorporates paragraphs 1 through 4.
                          ^^^^^^^^^^^^^^^^^^^^^^ shotgun-pleading

    6. Birch kept the boat.`;

  it('finds a count that adopts the one before it, and narrows it to the common facts', () => {
    expect(check(fixture, 'shotgun-pleading')).toBe(fixture);
    expect(fixed(fixture, 'shotgun-pleading')).toContain('5. Alder incorporates paragraphs 1 through 2.');
  });

  it('says before it narrows the range what it will leave out', () => {
    const { findings } = runRules(readComplaint(fixture.replace(/\n +\^+ .*/, '')));
    const titles = findings.filter(({ rule }) => rule === 'shotgun-pleading').flatMap(({ fixes }) => fixes);
    expect(titles.map(({ title }) => title)).toEqual([
      'Incorporate paragraphs 1 to 2 only, leaving out paragraphs 3 to 4',
    ]);
  });

  it('lets a count be that rests on another', () => {
    const resting = check(fixture, 'shotgun-pleading')
      .replace(/\n +\^+ .*/, '')
      .replace('Conversion', 'Civil Conspiracy');
    expect(check(resting, 'shotgun-pleading')).toBe(resting);
  });

  it('is a warning in the courts of the Eleventh Circuit and a hint elsewhere', () => {
    const counts = text`
      COUNT I
      Sherman Act

      8. Alderpoint incorporates paragraphs 1 through 7.

      9. The agreement violates the Act.

      COUNT II
      Unjust Enrichment

      10. Alderpoint incorporates paragraphs 1 through 9.

      11. Meridian kept the money.`;
    const severity = (court: string) =>
      runRules(readComplaint(wholeComplaint({ court, counts }))).findings.find(
        ({ rule }) => rule === 'shotgun-pleading',
      )?.severity;
    expect(severity('UNITED STATES DISTRICT COURT\nMIDDLE DISTRICT OF FLORIDA')).toBe('warning');
    expect(severity('UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON')).toBe('hint');
  });

  it('is said once of a complaint, with the other counts beside it', () => {
    const third = '\n\nCOUNT III\nTrespass\n\n7. Alder incorporates paragraphs 1 through 6.\n\n8. Birch entered.';
    const { findings } = runRules(readComplaint(fixture.replace(/\n +\^+ .*/, '') + third));
    const found = findings.filter(({ rule }) => rule === 'shotgun-pleading');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('the first of 2 counts that do so')]);
    expect(found[0]?.related).toHaveLength(2);
  });
});
