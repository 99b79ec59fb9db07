import { describe, expect, it } from 'vitest';
import { PhraseBook } from './phrases.ts';

/** The words found, each as `words`, or `not words` where they are denied. */
function found(phrase: string, text: string): string[] {
  const list = [phrase];
  const hits = new PhraseBook([list]).match(text).get(list) ?? [];
  return hits.map(({ start, end, negated }) => `${negated ? 'not ' : ''}${text.slice(start, end)}`);
}

describe('a phrase of the law', () => {
  it('finds words by their stem, whatever stands between them', () => {
    expect(found('breach the agreement', 'Acme breached the Agreements.')).toEqual(['breached the Agreements']);
    expect(found('breach the agreement', 'Acme breached, the (“Agreement”).')).toEqual(['breached, the (“Agreement']);
  });

  it('reaches over a gap of eight words and no more', () => {
    expect(found('paid * rent', 'It paid one two three four five six seven eight rent.')).toHaveLength(1);
    expect(found('paid * rent', 'It paid one two three four five six seven eight nine rent.')).toEqual([]);
  });

  it('takes alternatives of several words', () => {
    expect(found('(knew|was aware) of', 'Acme was aware of it and knew of it.')).toEqual(['was aware of', 'knew of']);
  });

  it('reads amounts and section signs as words', () => {
    expect(found('section 1983', 'under 42 U.S.C. § 1983')).toEqual(['§ 1983']);
    expect(found('$75,000', 'exceeds $75,000, exclusive of costs')).toEqual(['$75,000']);
  });

  it('folds apostrophes of either kind', () => {
    expect(found('plaintiffs loss', 'Plaintiff’s loss')).toEqual(['Plaintiff’s loss']);
  });

  it('knows a denial, but not in a phrase that is one itself', () => {
    expect(found('performed * obligations', 'Plaintiff did not perform its obligations.')).toEqual([
      'not perform its obligations',
    ]);
    expect(found('plaintiff * performed', 'Plaintiff failed to perform.')).toEqual(['not Plaintiff failed to perform']);
    expect(found('did not perform', 'Acme did not perform.')).toEqual(['did not perform']);
    expect(found('performed * obligations', 'Not only performed it its obligations, it did more.')).toEqual([
      'performed it its obligations',
    ]);
  });

  it('is linear where many ways lead through it', () => {
    const text = 'a b '.repeat(20_000);
    expect(found('a * b * a * b * c', text)).toEqual([]);
  });
});
