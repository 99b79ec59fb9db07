import { describe, expect, it } from 'vitest';
import { fixed, marked, messages, wholeComplaint } from './fixture.ts';

const id = 'fraud-particularity';
const fraud = (words: string, facts?: string): string =>
  wholeComplaint({ ...(facts === undefined ? {} : { facts }), counts: `COUNT I\nFraud\n\n8. ${words}` });

describe('fraud-particularity', () => {
  it('finds fraud without any statement', () => {
    expect(marked(fraud('Meridian deceived Alderpoint.'), id)).toEqual([expect.stringContaining('COUNT I')]);
  });

  it('finds a statement of which neither time nor place is told', () => {
    const text = fraud('Meridian represented to Alderpoint that the freight was insured.');
    expect(marked(text, id)).toEqual(['Meridian represented to Alderpoint that the freight was insured.']);
    expect(messages(text, id)).toEqual([expect.stringContaining('when it was said and where')]);
  });

  it('says where only “Defendants” spoke', () => {
    const text = wholeComplaint({
      parties:
        'ALDERPOINT SUPPLY, INC.,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC. and RHEA TOLLIVER,\n\nDefendants.',
      counts: 'COUNT I\nFraud\n\n8. Defendants represented that the freight was insured.',
    });
    expect(messages(text, id)).toEqual([expect.stringContaining('which defendant said it')]);
  });

  it('cites what the forum goes by', () => {
    const text = fraud('Meridian deceived Alderpoint.');
    const said = (jurisdiction: string): string | undefined => messages(text, id, { jurisdiction })[0];
    expect(said('federal')).toContain('(Fed. R. Civ. P. 9(b))');
    expect(said('CA')).toContain('(Lazar v. Superior Court');
    expect(said('NY')).toContain('(CPLR 3016(b))');
    expect(said('WA')).not.toContain('Fed. R.');
  });

  it('offers blanks to fill', () => {
    expect(fixed(fraud('Meridian told Alderpoint that the freight was insured.'), id)).toContain(
      'that the freight was insured. [NAME] said so to [NAME] on [DATE]',
    );
  });

  it('is silent where the facts tell of the statement', () => {
    const facts =
      '7. On May 4, 2024, Rhea Tolliver of Meridian told Calloway by telephone that all freight was fully insured.';
    expect(marked(fraud('Meridian deceived Alderpoint.', facts), id)).toEqual([]);
    expect(marked(fraud('Meridian represented that the freight was insured.', facts), id)).toEqual([]);
  });

  it('is silent where the facts tell of a dated statement in other words', () => {
    expect(
      marked(
        fraud(
          'Meridian represented that the freight was insured. Alderpoint incorporates paragraph 7.',
          '7. On May 4, 2024, Meridian told Calloway by telephone that a policy with Tern Mutual paid for all losses.',
        ),
        id,
      ),
    ).toEqual([]);
  });

  it('is silent of knowledge and intent, which may be alleged generally', () => {
    expect(
      marked(fraud('On May 4, 2024, Meridian told Alderpoint that the freight was insured. It knew better.'), id),
    ).toEqual([]);
  });

  it('is silent of transfers and concealment, which are no statements', () => {
    expect(
      marked(wholeComplaint({ counts: 'COUNT I\nFraudulent Transfer\n\n8. Meridian gave away its vans.' }), id),
    ).toEqual([]);
  });
});
