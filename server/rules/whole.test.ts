import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from './fixture.ts';
import { runRules } from './run.ts';
import { isOtherPaper, isWholeComplaint } from './whole.ts';

describe('a whole complaint', () => {
  it('is one with a caption that calls it so, and a body', () => {
    expect(isWholeComplaint(readComplaint(wholeComplaint()))).toBe(true);
  });

  it('fires no rule where nothing is wrong', () => {
    expect(
      runRules(readComplaint(wholeComplaint()), { preset: 'strict' }).findings.map(
        ({ rule, message }) => `${rule}: ${message}`,
      ),
    ).toEqual([]);
  });

  it('is not a fragment, an answer or a motion', () => {
    expect(isWholeComplaint(readComplaint('50. Alder sold Birch a boat.\n\n51. Birch paid nothing.'))).toBe(false);
    for (const title of ['ANSWER TO COMPLAINT', 'MOTION TO DISMISS COMPLAINT']) {
      const paper = readComplaint(wholeComplaint({ title, prayer: 'Meridian denies the rest.', end: '' }));
      expect(isWholeComplaint(paper)).toBe(false);
      expect(isOtherPaper(paper)).toBe(true);
      expect(runRules(paper).findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
    }
  });

  it('is a petition that is also an application, and not the application for a writ', () => {
    for (const title of [
      'ORIGINAL PETITION AND APPLICATION FOR TEMPORARY RESTRAINING ORDER',
      'COMPLAINT FOR DAMAGES AND FOR A TEMPORARY RESTRAINING ORDER',
    ])
      expect(isWholeComplaint(readComplaint(wholeComplaint({ title })))).toBe(true);
    const title = 'APPLICATION FOR TEMPORARY RESTRAINING ORDER PENDING\nDETERMINATION ON PETITION FOR WRIT OF MANDAMUS';
    expect(isOtherPaper(readComplaint(wholeComplaint({ title })))).toBe(true);
  });
});
