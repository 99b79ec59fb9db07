import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { countsAt } from '../../server/lsp/count-completion.ts';
import type { Complaint, Paragraph } from '../../server/model/complaint.ts';
import { resolveReferences } from '../../server/model/links.ts';
import { readComplaint } from '../../server/model/read.ts';
import { corpus, filings } from './corpus.ts';

/** What courts' systems and clerks print on a page: without it a filing is a draft again. */
const STAMPS = /^.*(?:PageID|Case \d:\d\d|FILED|Filed \d\d|NYSCEF).*$/gim;

/** The drafts that have a count to go on from, and those of them in which none was offered. */
let drafts = 0;
const nothing: string[] = [];

/** A paragraph's words but for figures, since references in it may follow. */
const wordsOf = ({ passage }: Paragraph): string => passage.text.replace(/\d+/g, '#');

/** What each reference by number reaches, as the first words of the paragraphs. */
function reached(complaint: Complaint): string[][] {
  return resolveReferences(complaint)
    .filter(({ kind, foreign, syntax }) => kind === 'paragraph' && !foreign && syntax.ranges.length > 0)
    .map(({ paragraphs }) => paragraphs.map((paragraph) => wordsOf(paragraph).slice(0, 40)));
}

describe.skipIf(!corpus)('a count that is begun behind the last one', () => {
  test.each([...filings(), ...filings('more')].map(({ name, text }) => [name, text] as const))('%s', (name, filed) => {
    const text = filed.replace(STAMPS, '');
    const before = readComplaint(text);
    const last = before.counts.at(-1)?.paragraphs.at(-1);
    // A draft has no pages yet.
    if (!last || text.includes('\f')) return;
    drafts++;
    const line = before.source.line(before.source.lineAt(last.span.end));
    const draft = `${text.slice(0, line.end)}\n\nCount conv\n\n${text.slice(line.end)}`;
    const offset = line.end + '\n\nCount conv'.length;
    const offered = countsAt(readComplaint(draft), offset, { snippets: false, jurisdiction: null });
    const item = offered.find(({ label }) => label === 'Conversion');
    if (!item) {
      nothing.push(name);
      return;
    }
    const edits = [item.textEdit as never, ...(item.additionalTextEdits ?? [])];
    const after = readComplaint(
      TextDocument.applyEdits(TextDocument.create('file:///draft', 'complaint', 1, draft), edits),
    );

    // One count more, that it heads; no paragraph is lost or taken for another, and each reference reaches what it reached.
    expect(after.counts).toHaveLength(before.counts.length + 1);
    expect(after.counts.at(-1)?.title).toMatch(/^conversion\b/i);
    const old = before.paragraphs.map(wordsOf);
    const kept = new Set(after.paragraphs.map(wordsOf));
    expect(old.filter((words) => !kept.has(words))).toEqual([]);
    const now = reached(after);
    const lost = reached(before).filter((old) => !now.some((all) => old.every((words) => all.includes(words))));
    expect(lost).toEqual([]);
  });

  test('it is offered in nearly all of them', () => {
    console.log(`A count was offered in all but ${nothing.length} of ${drafts} drafts. ${nothing.join(', ')}`);
    expect(nothing.length).toBeLessThanOrEqual(drafts / 10);
  });
});
