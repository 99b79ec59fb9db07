import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import type { Complaint, Heading } from '../model/complaint.ts';
import type { SourceText } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/** The outline: headings within headings, each with the numbered paragraphs that stand directly under it. */
export function documentSymbols(complaint: Complaint): DocumentSymbol[] {
  const { source } = complaint;
  const outermost: DocumentSymbol[] = [];
  const under = new Map<Heading | null, DocumentSymbol[]>([[null, outermost]]);
  for (const heading of complaint.headings) {
    const children: DocumentSymbol[] = [];
    under.set(heading, children);
    const whole = { start: heading.span.start, end: heading.sectionEnd };
    const kind = heading.role === 'count' ? SymbolKind.Class : SymbolKind.Namespace;
    place(heading.parent, { name: heading.text, kind, ...ranges(source, whole, heading.span), children });
  }
  for (const paragraph of complaint.paragraphs) {
    const detail = shortened(paragraph.passage.text);
    const where = ranges(source, paragraph.span, paragraph.labelSpan);
    place(paragraph.heading, { name: `¶ ${paragraph.label}`, detail, kind: SymbolKind.String, ...where });
  }
  return outermost;

  function place(heading: Heading | null, symbol: DocumentSymbol): void {
    (under.get(heading) ?? outermost).push(symbol);
  }
}

function ranges(source: SourceText, whole: Span, name: Span): Pick<DocumentSymbol, 'range' | 'selectionRange'> {
  const range = ({ start, end }: Span) => ({ start: source.position(start), end: source.position(end) });
  return { range: range(whole), selectionRange: range(name) };
}

/** The first words, up to some 80 characters, on one line. */
function shortened(text: string): string {
  const line = text.slice(0, 200).trim().replace(/\s+/g, ' ');
  if (line.length <= 80) return line;
  return `${line.slice(0, line.lastIndexOf(' ', 80))} …`;
}
