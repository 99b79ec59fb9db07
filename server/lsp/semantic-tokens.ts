import { SemanticTokensBuilder, type SemanticTokens, type SemanticTokensLegend } from 'vscode-languageserver';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';

const types = ['namespace', 'class', 'number', 'variable', 'type', 'enumMember', 'property', 'keyword'] as const;

export const semanticTokensLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: ['declaration'] };

/** Colours by meaning: parties, headings, counts, paragraph numbers, references, defined terms, citations. */
export function semanticTokens(complaint: Complaint): SemanticTokens {
  const tokens: { span: Span; type: (typeof types)[number]; declared: boolean }[] = [];
  const add = (span: Span | null | undefined, type: (typeof types)[number], declared = false): void => {
    if (span && span.end > span.start) tokens.push({ span, type, declared });
  };
  add(complaint.caption?.courtSpan, 'keyword');
  add(complaint.caption?.titleSpan, 'namespace');
  for (const heading of complaint.headings) add(heading.span, heading.role === 'count' ? 'class' : 'namespace');
  for (const paragraph of complaint.paragraphs) add(paragraph.labelSpan, 'number', true);
  for (const item of complaint.prayer?.items ?? []) add(item.labelSpan, 'property');
  for (const link of resolveReferences(complaint)) if (!link.foreign) add(link.span, 'variable');
  for (const block of complaint.blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'end') continue;
    for (const definition of block.facts.definitions) add(spanInDocument(block.passage, definition), 'type', true);
    for (const citation of block.facts.citations) add(spanInDocument(block.passage, citation), 'enumMember');
  }
  tokens.sort((a, b) => a.span.start - b.span.start);
  const builder = new SemanticTokensBuilder();
  let last = 0;
  for (const { span, type, declared } of tokens) {
    if (span.start < last) continue;
    last = span.end;
    // A token may not run over a line's end.
    const { source } = complaint;
    for (let line = source.lineAt(span.start); line <= source.lineAt(span.end - 1); line++) {
      const whole = source.line(line);
      const start = Math.max(whole.start, span.start);
      const length = Math.min(whole.end, span.end) - start;
      if (length > 0) builder.push(line, start - whole.start, length, types.indexOf(type), declared ? 1 : 0);
    }
  }
  return builder.build();
}
