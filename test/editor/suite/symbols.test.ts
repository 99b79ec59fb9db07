import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { open, outline } from './documents.ts';

describe('the outline', () => {
  it('shows the headings of a complaint, and its paragraphs under them', async () => {
    const { document } = await open('first.complaint');
    assert.equal(document.languageId, 'complaint');

    const symbols = await outline(document);

    assert.ok(
      symbols.some(({ name }) => /breach of contract/i.test(name)),
      `no count in ${symbols.map(({ name }) => name).join(' | ')}`,
    );
    const last = symbols.find(({ name }) => /\b12$/.test(name));
    assert.match(last?.detail ?? '', /damaged by the breach/);
  });
});
