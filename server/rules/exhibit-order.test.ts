import { describe, expect, it } from 'vitest';
import { fixed, marked, wholeComplaint } from './fixture.ts';

describe('exhibit-order', () => {
  it('finds an exhibit cited too late', () => {
    expect(
      marked(wholeComplaint({ facts: '7. See Exhibit B.\n\n8. See Exhibit A.', counts: '9. More.' }), 'exhibit-order'),
    ).toEqual(['B']);
  });

  it('is silent in order, and of a range', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. Exhibits A through C are attached.\n\n8. See Exhibit B.', counts: '9. More.' }),
        'exhibit-order',
      ),
    ).toEqual([]);
  });
});

it('exhibit-order letters the exhibits anew', () => {
  const complaint = wholeComplaint({
    facts: '7. See Exhibit B.\n\n8. See Exhibit A.',
    counts: '9. More of Exhibit B.',
  });
  expect(fixed(complaint, 'exhibit-order')).toContain(
    '7. See Exhibit A.\n\n8. See Exhibit B.\n\n9. More of Exhibit A.',
  );
});
