import { MarkupKind, type Hover } from 'vscode-languageserver';
import { glossaryAt } from '../law/glossary.ts';
import type { GlossaryTerm } from '../law/law.ts';
import { publicPages } from '../law/sources.ts';
import type { Citation } from '../syntax/citations.ts';
import type { Complaint, Count, Paragraph } from '../model/complaint.ts';
import { targetOf, type Link } from '../model/links.ts';
import { namedAt } from '../model/named.ts';
import type { Span } from '../text/span.ts';
import { firstWords, rangeOf } from './convert.ts';
import { linksTo } from './places.ts';

/** The card of what stands at the offset: a reference's target, a term's definition, a citation, the law's own terms; null where there is nothing to say. */
export function hoverAt(
  complaint: Complaint,
  offset: number,
  countCard: (count: Count) => string | null,
  reliefCard: (offset: number) => { readonly span: Span; readonly card: string } | null = () => null,
): Hover | null {
  const named = namedAt(complaint, offset);
  const card = (span: Span, lines: readonly (string | null)[]): Hover => ({
    contents: { kind: MarkupKind.Markdown, value: lines.filter((line) => line !== null && line !== '').join('\n\n') },
    range: rangeOf(complaint.source, span),
  });
  switch (named?.kind) {
    case 'reference':
      return card(named.span, referenceLines(complaint, named.link, named.label));
    case 'paragraph':
      return card(named.span, paragraphLines(complaint, named.paragraph));
    case 'term': {
      const { term } = named;
      const where =
        term.block.kind === 'paragraph'
          ? `in ¶ ${(term.block as Paragraph).label}`
          : `on line ${complaint.source.lineAt(term.span.start) + 1}`;
      const law = glossaryAt(complaint.source.text, offset);
      return card(named.span, [
        `**${term.name}** is defined ${where}${term.stands ? `: ${escape(term.stands)}` : ''}.`,
        quote(sentenceAround(complaint, term.span)),
        law && law.span.end - law.span.start > term.name.length ? glossaryCard(law.term) : null,
      ]);
    }
    case 'citation':
      return card(named.span, citationLines(named.citation));
    case 'heading': {
      const table = named.count && countCard(named.count);
      if (table) return card(named.span, [table]);
      break;
    }
    case undefined:
  }
  const relief = reliefCard(offset);
  const law = glossaryAt(complaint.source.text, offset);
  if (relief) return card(relief.span, [relief.card, law && glossaryCard(law.term)]);
  return law && card(law.span, [glossaryCard(law.term)]);
}

function referenceLines(complaint: Complaint, link: Link, label: Parameters<typeof targetOf>[2] | null): string[] {
  if (link.foreign) return ['Refers to another document. It is left as it is when numbers change.'];
  const [first, last] = [link.paragraphs[0], link.paragraphs.at(-1)];
  if (link.kind === 'paragraph') {
    if (!first || !last) return [missing(complaint, link)];
    const one =
      label && link.paragraphs.find((paragraph) => paragraph.label.toUpperCase() === label.label.toUpperCase());
    if (one && (label !== null || first === last))
      return [...wordsOf(one), ...(link.paragraphs.length > 1 ? [howMany(link)] : [])];
    if (first === last) return wordsOf(first);
    return [howMany(link), ...wordsOf(first), ...wordsOf(last)];
  }
  const wanted = label ?? link.syntax.ranges[0]?.from;
  const target = wanted && targetOf(complaint, link, wanted);
  if (!target)
    return [`This ${link.kind === 'prayer-item' ? 'part of the prayer' : link.kind} was not found in this document.`];
  const text = complaint.source.text.slice(target.whole.start, Math.min(target.whole.end, target.whole.start + 500));
  return [quote(firstWords(text, 300))];
}

function missing(complaint: Complaint, link: Link): string {
  const last = complaint.paragraphs.at(-1);
  const target = link.targets[0] ?? '';
  return `Paragraph ${target} does not exist${last ? ` (the last is ${last.label})` : ''}.`;
}

function howMany(link: Link): string {
  return `${link.paragraphs.length} paragraphs, ${link.paragraphs[0]?.label} to ${link.paragraphs.at(-1)?.label}.`;
}

function wordsOf(paragraph: Paragraph): string[] {
  return [`**¶ ${paragraph.label}** ${escape(firstWords(paragraph.passage.text, 420))}`];
}

function paragraphLines(complaint: Complaint, paragraph: Paragraph): string[] {
  const links = linksTo(complaint, paragraph);
  if (links.length === 0) return ['No other paragraph refers to this one.'];
  const direct = links.filter((link) => link.block.kind === 'paragraph').map((link) => (link.block as Paragraph).label);
  const counts = complaint.counts.filter((count) =>
    links.some((link) => link.syntax.incorporates && count.paragraphs.includes(link.block as Paragraph)),
  );
  return [
    `Referred to in ${direct.length === 1 ? '¶' : '¶¶'} ${[...new Set(direct)].join(', ') || '(unnumbered text)'}.`,
    counts.length > 0 ? `Incorporated by ${counts.map((count) => count.label ?? count.title).join(', ')}.` : '',
  ];
}

function sentenceAround(complaint: Complaint, span: Span): string {
  const { text } = complaint.source;
  const start = Math.max(text.lastIndexOf('\n', span.start - 160) + 1, span.start - 220, 0);
  return firstWords(text.slice(start, span.end + 120), 320);
}

const KINDS: Record<Citation['kind'], string> = {
  statute: 'A statute.',
  regulation: 'A regulation.',
  rule: 'A rule of court.',
  constitution: 'A provision of a constitution.',
  case: 'A decided case.',
  'short-case': 'A case cited before, in short form.',
  id: 'The authority cited just before.',
  docket: 'A case by its docket number.',
  'session-law': 'A session law.',
  restatement: 'A Restatement of the law.',
  'uniform-code': 'The Uniform Commercial Code, as the states enact it.',
};

function citationLines(citation: Citation): string[] {
  const pages = publicPages(citation.kind, citation.parts);
  const [first] = pages;
  const links = pages.map((page, index) => `[${escape(citation.parts.sections?.[index] ?? '')}](${page})`);
  const read =
    first === undefined
      ? []
      : pages.length === 1
        ? [`[Read it on ${siteOf(first)}](${first})`]
        : [`Read it on ${siteOf(first)}: ${links.join(', ')}`];
  const search = `[Search for it](https://www.google.com/search?q=${encodeURIComponent(citation.normal)})`;
  return [
    `**${escape(citation.normal)}**`,
    KINDS[citation.kind],
    `${[...read, search].join(' · ')} (opens your browser only when you click)`,
  ];
}

/** The site of an address, as people name it: `law.cornell.edu`. */
function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}

/** The card of a term of the glossary: what it means, what to do with it, its authority and the day it was checked. */
export function glossaryCard(term: GlossaryTerm): string {
  const authority = (term.authority ?? []).map(
    (entry) => `${entry.cite} ([source](${entry.seen}), checked ${entry.checked})`,
  );
  return [
    `**${term.term}**  ${term.means}`,
    `*In drafting:* ${term.draft}`,
    ...(authority.length > 0 ? [`*Authority:* ${authority.join('; ')}`] : []),
    ...(term.related?.length ? [`*See also:* ${term.related.join(', ')}`] : []),
    `Checked ${term.checked}. General information, not legal advice.`,
  ].join('\n\n');
}

function quote(text: string): string {
  return `> ${escape(text)}`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
}
