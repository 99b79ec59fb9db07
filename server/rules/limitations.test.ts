import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

const id = 'limitations';
/** The complaint of the fixture is signed on March 2, 2026. */
const defamation = (words: string, facts?: string): string =>
  wholeComplaint({
    ...(facts === undefined ? {} : { facts }),
    court: 'SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ALAMEDA',
    counts: `COUNT I\nDefamation\n\n8. ${words}`,
  });

describe('limitations', () => {
  it('says the period and the earliest date of a count that lies all beyond it', () => {
    const text = defamation(
      'On May 4, 2023, Meridian wrote that Alderpoint cheats. On June 1, 2023, it wrote so again.',
    );
    expect(marked(text, id)).toEqual(['May 4, 2023']);
    expect(messages(text, id)).toEqual([expect.stringMatching(/May 4, 2023 \(¶ 8\).*§ 340\(c\)\): 1 year/)]);
  });

  it('is silent where any date lies within it', () => {
    expect(
      marked(
        defamation('On May 4, 2023, Meridian wrote that Alderpoint cheats. On June 1, 2025, it wrote so again.'),
        id,
      ),
    ).toEqual([]);
  });

  it('is silent of dates of contracts, and where discovery or tolling is told', () => {
    expect(
      marked(defamation('Under the agreement dated May 4, 2019, Meridian wrote that Alderpoint cheats.'), id),
    ).toEqual([]);
    expect(
      marked(
        defamation('On May 4, 2023, Meridian wrote that Alderpoint cheats.', '7. Alderpoint discovered it in 2025.'),
        id,
      ),
    ).toEqual([]);
  });

  it('is silent where the table has no period for the claim', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ALAMEDA',
          counts: 'COUNT I\nUnjust Enrichment\n\n8. On May 4, 1999, Meridian kept the price.',
        }),
        id,
      ),
    ).toEqual([]);
  });
});
