import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint, type Parts } from './fixture.ts';

const asks = (demand: string, parts: Parts = {}): string =>
  wholeComplaint({
    facts:
      '7. Meridian will sell the last of the seed, and Alderpoint has no adequate remedy at law. An order would serve the public interest.',
    prayer: `PRAYER FOR RELIEF\n\nAlderpoint asks for judgment as follows:\n\nA. ${demand}; and\n\nB. Costs of suit.`,
    ...parts,
  });

describe('injunction-considerations', () => {
  it('says at the demand what is located of its test, and what is not', () => {
    const text = asks('A permanent injunction against the sale of the seed');
    expect(marked(text, 'injunction-considerations')).toEqual(['permanent injunction']);
    expect(messages(text, 'injunction-considerations')).toEqual([
      'Permanent Injunction is asked for. Located for its test: Inadequate remedy at law and Public interest. Not located: Irreparable injury and Balance of hardships. These are considerations for the court that grants it after judgment on the claim, not elements of a claim.',
    ]);
  });

  it('speaks of the likelihood of success for interim relief only', () => {
    const [restraint, preliminary] = messages(
      asks('A temporary restraining order and a preliminary injunction'),
      'injunction-considerations',
    );
    expect(restraint).toMatch(/^Temporary restraining order .*Likelihood of success/);
    expect(preliminary).toMatch(/^Preliminary Injunction .*Likely success on the merits.* for the motion/);
    expect(messages(asks('An injunction'), 'injunction-considerations')[0]).not.toMatch(/success/i);
  });

  it('speaks of the test of the court', () => {
    const court = 'SUPERIOR COURT OF WASHINGTON\nFOR KING COUNTY';
    expect(messages(asks('A permanent injunction', { court }), 'injunction-considerations')[0]).toMatch(
      /Well-grounded fear of invasion/,
    );
    const california = 'SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ALAMEDA';
    expect(messages(asks('A permanent injunction', { court: california }), 'injunction-considerations')).toEqual([]);
    expect(
      messages(asks('A preliminary injunction', { court: california }), 'injunction-considerations').join(),
    ).not.toMatch(/public interest/i);
  });

  it('is silent where none is asked for, a public body sues, or the statute presumes harm', () => {
    expect(messages(asks('Damages'), 'injunction-considerations')).toEqual([]);
    const parties = 'FEDERAL TRADE COMMISSION,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.';
    expect(messages(asks('A permanent injunction', { parties }), 'injunction-considerations')).toEqual([]);
    const counts = 'COUNT I\nTrademark Infringement, 15 U.S.C. § 1114\n\n8. Meridian uses the mark.';
    expect(messages(asks('A permanent injunction', { counts }), 'injunction-considerations')).toEqual([]);
  });
});
