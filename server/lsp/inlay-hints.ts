import type { InlayHint, Range } from 'vscode-languageserver';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { spanOf } from './convert.ts';

/** VS Code shows so many characters of a hint unless it is told otherwise. */
const longest = 42;

/** Behind the number of a count's own paragraph, for those in the range: the elements of which it is the best evidence. */
export function inlayHints(complaint: Complaint, counts: readonly CountAnalysis[], range: Range): InlayHint[] {
  const { source } = complaint;
  const wanted = spanOf(source, range);
  return [...servedBy(counts)].flatMap(([{ marker }, elements]): InlayHint[] => {
    if (marker.end < wanted.start || wanted.end < marker.start) return [];
    const all = [...elements].join(', ');
    // An editor cuts a long hint in the middle of a word; what is left out stands in the tooltip.
    const label = elements.size > 1 && all.length > longest ? `${[...elements][0]} +${elements.size - 1}` : all;
    const end = marker.start + source.text.slice(marker.start, marker.end).trimEnd().length;
    return [{ position: source.position(end), label, paddingLeft: true, tooltip: `Best located here: ${all}` }];
  });
}

/** The names of the elements, by the paragraph that alleges each best. */
function servedBy(counts: readonly CountAnalysis[]): Map<Paragraph, Set<string>> {
  const served = new Map<Paragraph, Set<string>>();
  for (const { count, findings } of counts) {
    for (const { element, evidence } of findings.flatMap(({ elements }) => elements)) {
      const paragraph = count.paragraphs.find((own) => own === evidence[0]?.block);
      if (!paragraph) continue;
      served.set(paragraph, (served.get(paragraph) ?? new Set()).add(element.name));
    }
  }
  return served;
}
