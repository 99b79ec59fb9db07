import { describe, expect, test } from 'vitest';
import { readComplaint } from '../../server/model/read.ts';
import { corpus, filings } from './corpus.ts';

describe.skipIf(!corpus)('a real filing is read', () => {
  test.for(['.', 'more', 'not-complaints'].flatMap((folder) => filings(folder)))('$name', ({ text }) => {
    const { blocks } = readComplaint(text);
    // In the document's order, within it, and without overlap: what everything else relies on.
    let end = 0;
    for (const { span } of blocks) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});
