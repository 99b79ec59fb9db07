import { describe, expect, it } from 'vitest';
import { marked, messages, wholeComplaint } from './fixture.ts';

describe('minor-representative', () => {
  it('finds a minor who sues alone', () => {
    expect(
      marked(
        wholeComplaint({ parties: 'N.A., a minor,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.' }),
        'minor-representative',
      ),
    ).toEqual(['a minor']);
  });

  it('is silent where a parent sues for her', () => {
    expect(
      marked(
        wholeComplaint({
          parties:
            'N.A., a minor, by and through her guardian Ada Alder,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.',
        }),
        'minor-representative',
      ),
    ).toEqual([]);
  });
});

it('minor-representative asks for the age in Florida', () => {
  const parties =
    'N.A., a minor, by and through her guardian Ada Alder,\n\nPlaintiff,\n\nv.\n\nMERIDIAN FREIGHT, INC.,\n\nDefendant.';
  const florida = { jurisdiction: 'FL' };
  expect(messages(wholeComplaint({ parties }), 'minor-representative', florida).join()).toContain(
    'does not state the age',
  );
  const told = wholeComplaint({ parties, facts: '7. N.A. is nine years old.' });
  expect(messages(told, 'minor-representative', florida)).toEqual([]);
});
