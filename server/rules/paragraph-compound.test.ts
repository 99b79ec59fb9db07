import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('paragraph-compound', () => {
  it('finds a paragraph of many sentences', () => {
    expect(
      marked(
        wholeComplaint({
          facts:
            '7. Meridian called. Alderpoint answered. Meridian named a price. Alderpoint said no. Meridian called again. Nobody answered. The goods stayed.',
        }),
        'paragraph-compound',
      ),
    ).toEqual(['7']);
  });

  it('is silent of a short one', () => {
    expect(marked(wholeComplaint({}), 'paragraph-compound')).toEqual([]);
  });
});
