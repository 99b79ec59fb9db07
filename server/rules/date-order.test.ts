import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('date-order', () => {
  it('finds a period that ends before it begins', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. From March 4, 2024 through January 9, 2024, Meridian carried the goods.' }),
        'date-order',
      ),
    ).toEqual(['March 4, 2024 through January 9, 2024']);
  });

  it('is silent of one in order', () => {
    expect(
      marked(
        wholeComplaint({ facts: '7. From January 9, 2024 through March 4, 2024, Meridian carried the goods.' }),
        'date-order',
      ),
    ).toEqual([]);
  });
});
