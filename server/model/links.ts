import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { Reference, ReferenceKind, ReferenceRange } from '../syntax/references.ts';
import type { Block, Complaint, Paragraph } from './complaint.ts';

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
}

/** All references of the complaint with what they reach, in order. Exhibits, contents and the caption are not read. */
export function resolveReferences(complaint: Complaint): Link[] {
  const index = new LabelIndex(complaint.paragraphs);
  return complaint.blocks
    .filter((block) => block.kind !== 'end' && block.kind !== 'contents' && block.kind !== 'caption')
    .flatMap((block) => block.facts.references.map((reference) => link(complaint, index, block, reference)));
}

function link(complaint: Complaint, index: LabelIndex, block: Block, reference: Reference): Link {
  const span = spanInDocument(block.passage, reference);
  const own = reference.kind === 'paragraph' && !reference.foreign;
  let targets: string[] = [];
  let paragraphs: Paragraph[] = [];
  if (own && reference.relative !== null) {
    const before = complaint.paragraphs.filter((paragraph) => paragraph.span.end <= block.span.start);
    paragraphs = reference.relative === 'previous' ? before.slice(-1) : before;
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (first && last) targets = [first === last ? first.label : `${first.label}-${last.label}`];
  } else if (own) {
    targets = reference.ranges.map((range) => (range.to ? `${range.from.label}-${range.to.label}` : range.from.label));
    paragraphs = reference.ranges.flatMap((range) => index.between(range));
  }
  const except = new Set(reference.except.flatMap((range) => index.between(range)));
  return {
    kind: reference.kind,
    foreign: reference.foreign,
    implied: reference.relative !== null,
    span,
    block,
    syntax: reference,
    targets,
    paragraphs: except.size === 0 ? paragraphs : paragraphs.filter((paragraph) => !except.has(paragraph)),
  };
}

/** The paragraphs by their labels. Where a label stands twice the first is meant. */
export class LabelIndex {
  #byLabel = new Map<string, Paragraph>();
  #all: readonly Paragraph[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.#all = paragraphs;
    for (const paragraph of paragraphs) {
      const key = paragraph.label.toUpperCase();
      if (!this.#byLabel.has(key)) this.#byLabel.set(key, paragraph);
    }
  }

  get(label: string): Paragraph | null {
    return this.#byLabel.get(label.toUpperCase()) ?? null;
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
