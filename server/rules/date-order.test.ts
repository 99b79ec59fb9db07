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

it('date-order finds a day told as past that comes after the signing', () => {
  const facts = '7. On May 4, 2026, Meridian called. On June 1, 2026, the term will end. On May 4, 2025, it rained.';
  expect(marked(wholeComplaint({ facts }), 'date-order')).toEqual(['May 4, 2026']);
});
