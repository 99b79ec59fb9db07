import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { countValue } from '../syntax/ordinals.ts';
import type { Reference, ReferenceKind, ReferenceLabel, ReferenceRange } from '../syntax/reference-parts.ts';
import { byComplaint } from './by-complaint.ts';
import type { Block, Complaint, Count, Heading, Paragraph } from './complaint.ts';
import { sieve } from './sieve.ts';

/** A reference with the paragraphs it reaches. */
export interface Link {
  readonly kind: ReferenceKind;
  readonly foreign: boolean;
  /** Names no number: "the foregoing allegations". */
  readonly implied: boolean;
  readonly span: Span;
  readonly block: Block;
  readonly syntax: Reference;
  /** What it names, as written: "7", "1-49"; of an implied one what it comes to. */
  readonly targets: readonly string[];
  /** The paragraphs that it reaches, exceptions taken out, in order. Those that are not there are not among them. */
  readonly paragraphs: readonly Paragraph[];
  /** The counts that a reference to counts reaches. */
  readonly counts: readonly Count[];
}

const referring = sieve(({ kind, facts: { references } }) =>
  kind === 'end' || kind === 'contents' || kind === 'caption' || references.length === 0 ? null : references,
);

/** All references of the complaint with what they reach, in order. Exhibits, contents and the caption are not read. Kept with the complaint. */
export const resolveReferences = byComplaint((complaint): readonly Link[] => {
  const index = labelsOf(complaint);
  return referring(complaint).flatMap(({ block, found }) =>
    found.map((reference) => link(complaint, index, block, reference)),
  );
});

/** The count of a label ("II", "Third", "2"), or null. Where two bear the same number the first is meant. */
export function countOf(complaint: Complaint, label: string): Count | null {
  const number = countValue(label);
  return number === null
    ? null
    : (complaint.counts.find((count) => (count.number ?? count.index + 1) === number) ?? null);
}

/** The heading of a section's label: "IV", "IV.B", "B"; null where there is none or more than one could be meant. */
export function sectionOf(complaint: Complaint, label: string): Heading | null {
  const path = label
    .split(/[.(\s]+/)
    .map((part) => part.replace(/\W/g, ''))
    .filter(Boolean);
  let under: Heading | null = null;
  for (const [index, numeral] of path.entries()) {
    const found: Heading[] = complaint.headings.filter(
      (heading) =>
        heading.numeral?.toUpperCase() === numeral.toUpperCase() && (index === 0 || heading.parent === under),
    );
    if (found.length === 0 || (found.length > 1 && index === 0)) return null;
    under = found[0] ?? null;
  }
  return under;
}

/** Where one label of a reference stands in the document. */
export function labelSpan(found: Link, label: ReferenceLabel): Span {
  return spanInDocument(found.block.passage, label);
}

/** What one label of a reference points at, as the spans of its name and of the whole; null where it is not there. */
export function targetOf(complaint: Complaint, found: Link, label: ReferenceLabel): { name: Span; whole: Span } | null {
  if (found.foreign) return null;
  switch (found.kind) {
    case 'paragraph': {
      const paragraph = labelsOf(complaint).get(label.label);
      return paragraph && { name: paragraph.labelSpan, whole: paragraph.span };
    }
    case 'count': {
      const count = countOf(complaint, label.label);
      return count && { name: count.heading.span, whole: count.span };
    }
    case 'section': {
      const heading = sectionOf(complaint, label.label);
      return heading && { name: heading.span, whole: { start: heading.span.start, end: heading.sectionEnd } };
    }
    case 'prayer-item': {
      const item = complaint.prayer?.items.find(
        (candidate) => candidate.label.toUpperCase() === label.label.toUpperCase(),
      );
      return item ? { name: item.labelSpan, whole: item.span } : null;
    }
    case 'exhibit':
      return exhibitOf(complaint, label.label);
  }
}

/** An attached exhibit's first line, else the first place that names the exhibit. */
function exhibitOf(complaint: Complaint, label: string): { name: Span; whole: Span } | null {
  if (complaint.exhibits !== null) {
    const attached = complaint.source.text.slice(complaint.exhibits);
    for (const found of attached.matchAll(/^[ \t]{0,80}exhibit[ \t]{1,9}([a-z]{1,2}|\d{1,3})\b/gim)) {
      if (found[1]?.toUpperCase() !== label.toUpperCase()) continue;
      const start = complaint.exhibits + found.index;
      return { name: { start, end: start + found[0].length }, whole: { start, end: complaint.source.text.length } };
    }
  }
  const first = resolveReferences(complaint).find(
    (other) =>
      other.kind === 'exhibit' &&
      other.syntax.ranges.some((range) => range.from.label.toUpperCase() === label.toUpperCase()),
  );
  return first ? { name: first.span, whole: first.block.span } : null;
}

function link(complaint: Complaint, index: LabelIndex, block: Block, reference: Reference): Link {
  const span = spanInDocument(block.passage, reference);
  const foreign = reference.foreign || countsOtherwise(complaint, reference);
  const own = reference.kind === 'paragraph' && !foreign;
  let targets: string[] = [];
  let paragraphs: Paragraph[] = [];
  if (own && reference.relative !== null) {
    const before = paragraphsBefore(complaint, block.span.start);
    const reach = reference.relative === 'previous' ? (reference.reach ?? 1) : before;
    paragraphs = complaint.paragraphs.slice(Math.max(0, before - reach), before);
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (first && last) targets = [first === last ? first.label : `${first.label}-${last.label}`];
  } else if (own) {
    targets = reference.ranges.map((range) => (range.to ? `${range.from.label}-${range.to.label}` : range.from.label));
    paragraphs = reference.ranges.flatMap((range) => index.between(range));
  }
  const except = new Set(reference.except.flatMap((range) => index.between(range)));
  return {
    kind: reference.kind,
    foreign,
    implied: reference.relative !== null,
    span,
    block,
    syntax: reference,
    targets,
    paragraphs: except.size === 0 ? paragraphs : paragraphs.filter((paragraph) => !except.has(paragraph)),
    counts: reference.kind === 'count' && !reference.foreign ? countsBetween(complaint, reference) : [],
  };
}

/** How many paragraphs end before the offset. */
function paragraphsBefore({ paragraphs }: Complaint, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle] as Paragraph).span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Roman numerals are no paragraphs of a complaint that counts its own in figures. */
function countsOtherwise(complaint: Complaint, { kind, ranges }: Reference): boolean {
  const roman = ({ label }: { readonly label: string } | Paragraph): boolean => /^[IVXL]+$/.test(label);
  const first = complaint.paragraphs[0];
  return (
    kind === 'paragraph' && ranges.length > 0 && ranges.every(({ from }) => roman(from)) && !(first && roman(first))
  );
}

function countsBetween(complaint: Complaint, reference: Reference): Count[] {
  return reference.ranges.flatMap((range) => {
    const from = countOf(complaint, range.from.label);
    const to = range.to ? countOf(complaint, range.to.label) : from;
    return from && to ? complaint.counts.slice(from.index, to.index + 1) : from ? [from] : [];
  });
}

/** Labels are told apart whatever their letters' case; most have none. */
const keyOf = (label: string): string => (/^\d+$/.test(label) ? label : label.toUpperCase());

/** The complaint's paragraphs by their labels, kept with it. */
export const labelsOf = byComplaint(({ paragraphs }) => new LabelIndex(paragraphs));

/** The paragraphs by their labels. Where a label stands twice the first is meant. */
export class LabelIndex {
  #byLabel = new Map<string, Paragraph>();
  #repeated = new Map<string, Paragraph[]>();
  #all: readonly Paragraph[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.#all = paragraphs;
    for (const paragraph of paragraphs) {
      const key = keyOf(paragraph.label);
      const first = this.#byLabel.get(key);
      if (first === undefined) this.#byLabel.set(key, paragraph);
      else {
        const same = this.#repeated.get(key);
        if (same) same.push(paragraph);
        else this.#repeated.set(key, [first, paragraph]);
      }
    }
  }

  /** Labels that stand more than once, in capitals, each with all its paragraphs. */
  get repeated(): ReadonlyMap<string, readonly Paragraph[]> {
    return this.#repeated;
  }

  get(label: string): Paragraph | null {
    return this.#byLabel.get(keyOf(label)) ?? null;
  }

  /** The paragraphs of a range, ends included; where an end is not there, those that lie between by their numbers. */
  between(range: ReferenceRange): Paragraph[] {
    const from = this.get(range.from.label);
    if (!range.to) return from ? [from] : [];
    const to = this.get(range.to.label);
    if (from && to) return this.#all.slice(from.ordinal, to.ordinal + 1);
    const [low, high] = [Number.parseFloat(range.from.label), Number.parseFloat(range.to.label)];
    return this.#all.filter((paragraph) => {
      const value = Number.parseFloat(paragraph.label);
      return value >= low && value <= high;
    });
  }
}
