import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type DocumentLink,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { labelSpan, resolveReferences, targetOf, type Link } from '../model/links.ts';
import { namedAt, usesOf, type Named } from '../model/named.ts';
import type { Span } from '../text/span.ts';
import { rangeOf } from './convert.ts';
import { exhibitFile } from './exhibit-files.ts';

/** Where the thing at the offset is: the paragraph, count, section or exhibit of a reference, the definition of a term. */
export function definitionAt(uri: string, complaint: Complaint, offset: number): LocationLink[] {
  const named = namedAt(complaint, offset);
  if (!named) return [];
  const { source } = complaint;
  return targetsOf(complaint, named).map((target) => ({
    originSelectionRange: rangeOf(source, named.span),
    targetUri: uri,
    targetRange: rangeOf(source, {
      start: Math.min(target.whole.start, target.name.start),
      end: Math.max(target.whole.end, target.name.end),
    }),
    targetSelectionRange: rangeOf(source, target.name),
  }));
}

function targetsOf(complaint: Complaint, named: Named): { name: Span; whole: Span }[] {
  switch (named.kind) {
    case 'reference': {
      const { link, label } = named;
      if (label) return [targetOf(complaint, link, label)].filter((target) => target !== null);
      const ends = link.paragraphs.length > 1 ? [link.paragraphs[0], link.paragraphs.at(-1)] : link.paragraphs;
      const paragraphs = ends.filter((paragraph) => paragraph !== undefined);
      if (paragraphs.length > 0)
        return paragraphs.map((paragraph) => ({ name: paragraph.labelSpan, whole: paragraph.span }));
      const [first] = link.syntax.ranges;
      return first ? [targetOf(complaint, link, first.from)].filter((target) => target !== null) : [];
    }
    case 'paragraph':
      return [{ name: named.paragraph.labelSpan, whole: named.paragraph.span }];
    case 'term':
      return [{ name: named.term.span, whole: named.term.block.span }];
    default:
      return [];
  }
}

/** The references that reach a paragraph, by number or within a range. */
export function linksTo(complaint: Complaint, paragraph: Paragraph): Link[] {
  return resolveReferences(complaint).filter((link) => link.paragraphs.includes(paragraph));
}

/** All places that name what stands at the offset, the thing itself first where it is asked for. */
export function occurrences(
  complaint: Complaint,
  offset: number,
  withDeclaration: boolean,
): { span: Span; declared: boolean }[] {
  const named = namedAt(complaint, offset);
  if (!named) return [];
  if (named.kind === 'term') {
    return usesOf(complaint, named.term.name).map((span) => ({ span, declared: span.start === named.term.span.start }));
  }
  const links = resolveReferences(complaint);
  if (named.kind === 'reference' && named.label && named.link.kind === 'exhibit') {
    const { label } = named.label;
    return links
      .filter((link) => link.kind === 'exhibit' && link.syntax.ranges.some((range) => range.from.label === label))
      .map((link) => ({ span: link.span, declared: false }));
  }
  const count = named.kind === 'heading' ? named.count : null;
  const target =
    named.kind === 'paragraph'
      ? named.paragraph.labelSpan
      : named.kind === 'heading'
        ? named.heading.span
        : named.kind === 'reference' && named.label
          ? targetOf(complaint, named.link, named.label)?.name
          : undefined;
  if (!target) return [];
  const paragraph = complaint.paragraphs.find((candidate) => candidate.labelSpan.start === target.start);
  const found = links.flatMap((link) => {
    if (link.foreign) return [];
    if (paragraph)
      return link.paragraphs.includes(paragraph) ? [{ span: exactOr(complaint, link, target), declared: false }] : [];
    const counted = count ?? complaint.counts.find((candidate) => candidate.heading.span.start === target.start);
    if (counted && link.counts.includes(counted)) return [{ span: link.span, declared: false }];
    return link.syntax.ranges.some((range) => targetOf(complaint, link, range.from)?.name.start === target.start)
      ? [{ span: link.span, declared: false }]
      : [];
  });
  return withDeclaration ? [{ span: target, declared: true }, ...found] : found;
}

/** The label that names the target itself, else the whole phrase whose range takes it in. */
function exactOr(complaint: Complaint, link: Link, target: Span): Span {
  for (const range of link.syntax.ranges) {
    for (const label of range.to ? [range.from, range.to] : [range.from]) {
      if (targetOf(complaint, link, label)?.name.start === target.start) return labelSpan(link, label);
    }
  }
  return link.span;
}

/** All places that name what stands at the offset, as the protocol writes them. */
export function referencesAt(uri: string, complaint: Complaint, offset: number, withDeclaration: boolean): Location[] {
  return occurrences(complaint, offset, withDeclaration).map(({ span }) => ({
    uri,
    range: rangeOf(complaint.source, span),
  }));
}

/** The same places to be set off in the text, the thing itself apart from what refers to it. */
export function highlightsAt(complaint: Complaint, offset: number): DocumentHighlight[] {
  return occurrences(complaint, offset, true).map(({ span, declared }) => ({
    range: rangeOf(complaint.source, span),
    kind: declared ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}

/**
 * Every number of a reference that reaches its target, as a link to that place in the same document; an exhibit that is not attached there as
 * a link to its file. `files` are the addresses of those that may be exhibits.
 */
export function documentLinks(uri: string, complaint: Complaint, files: readonly string[] = []): DocumentLink[] {
  const { source } = complaint;
  return resolveReferences(complaint).flatMap((link) =>
    link.foreign
      ? []
      : link.syntax.ranges.flatMap((range) =>
          (range.to ? [range.from, range.to] : [range.from]).flatMap((label): DocumentLink[] => {
            const target = targetOf(complaint, link, label);
            const attached = target !== null && complaint.exhibits !== null && target.name.start >= complaint.exhibits;
            const file = link.kind === 'exhibit' && !attached ? exhibitFile(uri, label.label, files) : null;
            const range = rangeOf(source, labelSpan(link, label));
            if (file) return [{ range, target: file, tooltip: 'Open the exhibit' }];
            if (!target) return [];
            const { line, character } = source.position(target.name.start);
            return [{ range, target: `${uri}#L${line + 1},${character + 1}`, tooltip: 'Go there' }];
          }),
        ),
  );
}
