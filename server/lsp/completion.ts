import { CompletionItemKind, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { firstWords } from './convert.ts';
import { countsAt, type CountCompletionOptions } from './count-completion.ts';

const BEHIND =
  /(?:(¶¶?|\bparagraphs?|\bpars?\.)\s+(?:\d+[A-Z]?\s*(?:[-–—,]|through|to|and)\s*)*|\b(counts?)\s+|\b(?:exhibits?|exs?\.)\s+)[\w.]{0,6}$/i;

/** The counts that can begin here, else what can follow `¶ ` and the like: asked anew at each key while a count's heading is typed. */
export function completionListAt(
  complaint: Complaint,
  offset: number,
  options: CountCompletionOptions,
): CompletionList {
  const counts = countsAt(complaint, offset, options);
  if (counts.length > 0) return { isIncomplete: true, items: counts };
  return { isIncomplete: false, items: completionsAt(complaint, offset) };
}

/** What can follow `¶ `, `paragraph `, `Count ` or `Exhibit `: the document's own, each with its first words. */
function completionsAt(complaint: Complaint, offset: number): CompletionItem[] {
  const { source } = complaint;
  const line = source.line(source.lineAt(offset));
  const found = BEHIND.exec(source.text.slice(Math.max(line.start, offset - 120), offset));
  if (!found) return [];
  if (found[1]) {
    return complaint.paragraphs.map((paragraph, index) => ({
      label: paragraph.label,
      kind: CompletionItemKind.Reference,
      detail: firstWords(paragraph.passage.text, 70),
      filterText: paragraph.label,
      sortText: String(index).padStart(6, '0'),
    }));
  }
  if (found[2]) {
    return complaint.counts.map((count, index) => ({
      label: count.label?.replace(/^(?:count|claim)\s+/i, '') ?? String(index + 1),
      kind: CompletionItemKind.Class,
      detail: count.title,
      sortText: String(index).padStart(6, '0'),
    }));
  }
  const exhibits = new Map<string, string>();
  for (const link of resolveReferences(complaint)) {
    if (link.kind !== 'exhibit') continue;
    for (const range of link.syntax.ranges) {
      if (!exhibits.has(range.from.label)) exhibits.set(range.from.label, firstWords(link.block.passage.text, 70));
    }
  }
  return [...exhibits].map(([label, detail]) => ({ label, kind: CompletionItemKind.File, detail }));
}
