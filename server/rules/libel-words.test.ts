import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('libel-words', () => {
  it('finds libel without its words in New York', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
          counts: 'FIRST CAUSE OF ACTION\nLibel\n\n8. Meridian wrote that Alderpoint cheats.',
        }),
        'libel-words',
      ),
    ).toEqual([expect.stringContaining('Libel')]);
  });

  it('is silent where the words are quoted', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
          counts:
            'FIRST CAUSE OF ACTION\nLibel\n\n8. Meridian wrote: “Alderpoint has cheated every farmer in the county.”',
        }),
        'libel-words',
      ),
    ).toEqual([]);
  });
});
