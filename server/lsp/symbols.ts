import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { Complaint, Heading } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { firstWords, rangeOf } from './convert.ts';

/** The outline: the caption, headings within headings, each with the numbered paragraphs directly under it, the prayer's items and the signature. */
export function documentSymbols(complaint: Complaint): DocumentSymbol[] {
  const { source, caption, prayer, signature } = complaint;
  const outermost: DocumentSymbol[] = [];
  const under = new Map<Heading | null, DocumentSymbol[]>([[null, outermost]]);
  const counts = new Map(complaint.counts.map((count) => [count.heading, count]));
  if (caption) {
    outermost.push({
      name: 'Caption',
      detail: caption.title ?? caption.court ?? '',
      kind: SymbolKind.File,
      ...ranges(caption.span, caption.titleSpan ?? caption.courtSpan ?? caption.span),
      children: caption.parties.map((party) => ({
        name: party.name,
        detail: party.role,
        kind: SymbolKind.Object,
        ...ranges(party.span, party.span),
      })),
    });
  }
  for (const heading of complaint.headings) {
    const children: DocumentSymbol[] = [];
    under.set(heading, children);
    const own = counts.get(heading)?.paragraphs;
    place(heading.parent, {
      name: heading.text || '(untitled)',
      detail: own && own.length > 0 ? `¶¶ ${own[0]?.label}–${own.at(-1)?.label}` : '',
      kind: heading.role === 'count' ? SymbolKind.Class : SymbolKind.Namespace,
      ...ranges({ start: heading.span.start, end: Math.max(heading.sectionEnd, heading.span.end) }, heading.span),
      children,
    });
  }
  for (const paragraph of complaint.paragraphs) {
    place(paragraph.heading, {
      name: `¶ ${paragraph.label}`,
      detail: firstWords(paragraph.passage.text),
      kind: SymbolKind.String,
      ...ranges(paragraph.span, paragraph.labelSpan),
    });
  }
  if (prayer) {
    const items = prayer.items.map((item) => ({
      name: item.label,
      detail: firstWords(item.passage.text),
      kind: SymbolKind.EnumMember,
      ...ranges(item.span, item.labelSpan),
    }));
    if (prayer.heading) under.get(prayer.heading)?.push(...items);
    else {
      outermost.push({
        name: 'Prayer for relief',
        kind: SymbolKind.Namespace,
        ...ranges(prayer.span, { start: prayer.start, end: prayer.start }),
        children: items,
      });
    }
  }
  if (signature) {
    outermost.push({
      name: 'Signature',
      detail: signature.date ?? '',
      kind: SymbolKind.Key,
      ...ranges(signature.span, { start: signature.span.start, end: signature.span.start }),
    });
  }
  return outermost;

  function ranges(whole: Span, name: Span): Pick<DocumentSymbol, 'range' | 'selectionRange'> {
    // The protocol asks that the name lie within the whole.
    const all = { start: Math.min(whole.start, name.start), end: Math.max(whole.end, name.end) };
    return { range: rangeOf(source, all), selectionRange: rangeOf(source, name) };
  }

  function place(heading: Heading | null, symbol: DocumentSymbol): void {
    (under.get(heading) ?? outermost).push(symbol);
  }
}

/** The headings, counts and paragraphs of a document whose words hold those asked for. */
export function workspaceSymbols(uri: string, complaint: Complaint, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (name: string): boolean => wanted.every((word) => name.toLowerCase().includes(word));
  const found: SymbolInformation[] = [];
  for (const heading of complaint.headings) {
    if (!holds(heading.text)) continue;
    const kind = heading.role === 'count' ? SymbolKind.Class : SymbolKind.Namespace;
    found.push({ name: heading.text, kind, location: { uri, range: rangeOf(complaint.source, heading.span) } });
  }
  for (const paragraph of complaint.paragraphs) {
    const name = `¶ ${paragraph.label}  ${firstWords(paragraph.passage.text)}`;
    if (wanted.length === 0 || !holds(name)) continue;
    found.push({
      name,
      kind: SymbolKind.String,
      location: { uri, range: rangeOf(complaint.source, paragraph.labelSpan) },
      ...(paragraph.heading ? { containerName: paragraph.heading.text } : {}),
    });
  }
  return found.slice(0, 200);
}
