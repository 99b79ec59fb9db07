import { spanInDocument } from '../text/passage.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';
import type { ReferenceLabel, ReferenceRange } from '../syntax/reference-parts.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { LabelIndex, resolveReferences, type Link } from '../model/links.ts';
import { lineOf, refuse, type Refusal } from './outcome.ts';

/**
 * What becomes of the paragraphs. References follow the paragraphs, not the numbers:
 *
 * - A range's ends stay with their paragraphs, so what is put strictly inside it joins it, and what is put at its edge does not.
 * - Of a **deleted** paragraph: a range that ends with it shrinks to its nearest surviving paragraph; one that named it alone
 *   refuses the change, or, with `blank`, gets `[__]` for its number, since the old number would point at another paragraph.
 * - Of a paragraph **merged** into the one before: what named it names the merged one. A range of the two becomes one number.
 *   An exception that names one of the two refuses the change, since it would then take out the other too.
 * - Of a **split** paragraph: a range that ends with it reaches to its second half, a single number stays with its first half
 *   (12(b) goes with its item), and an exception refuses the change, since it would take out one half only.
 * - A number that no paragraph has moves with its neighbours; where it would come to name a paragraph the change is refused.
 */
export interface Plan {
  /** New numbers by the paragraph's place in the order; those that keep theirs need no entry. */
  readonly labels: ReadonlyMap<number, string>;
  /** What a number becomes that no paragraph has. */
  readonly absent?: (label: string) => string;
  /** The numbers of paragraphs that are new. */
  readonly added?: readonly string[];
  /** The paragraph that is deleted. */
  readonly gone?: Paragraph;
  /** Write `[__]` for the number of a reference whose only paragraph is deleted. */
  readonly blank?: boolean;
  /** The paragraph that becomes part of the one before it. */
  readonly merged?: Paragraph;
  /** The paragraph that is split, the place of the cut, and its second half's number. */
  readonly split?: { readonly paragraph: Paragraph; readonly at: number; readonly label: string };
}

/** The edits that renumber paragraphs and rewrite the references to them, and what to tell the drafter; or why it cannot be done. */
export function carry(complaint: Complaint, plan: Plan): { edits: TextEdit[]; notes: string[] } | Refusal {
  return new Carrier(complaint, plan).run();
}

/** An end of a range with what is to be written there. */
interface End {
  readonly label: ReferenceLabel;
  /** The paragraphs that it can mean; several where a number stands twice. */
  readonly paragraphs: readonly Paragraph[];
}

class Carrier {
  #complaint: Complaint;
  #plan: Plan;
  #index: LabelIndex;
  #byLabel = new Map<string, Paragraph[]>();
  #after = new Map<string, number>();
  #edits: TextEdit[] = [];
  #notes: string[] = [];

  constructor(complaint: Complaint, plan: Plan) {
    this.#complaint = complaint;
    this.#plan = plan;
    this.#index = new LabelIndex(complaint.paragraphs);
    for (const paragraph of complaint.paragraphs) {
      const label = paragraph.label.toUpperCase();
      this.#byLabel.set(label, [...(this.#byLabel.get(label) ?? []), paragraph]);
    }
    const labels = complaint.paragraphs
      .filter((paragraph) => paragraph !== plan.gone && paragraph !== plan.merged)
      .map((paragraph) => this.#labelOf(paragraph));
    if (plan.split) labels.push(plan.split.label);
    for (const label of [...labels, ...(plan.added ?? [])]) {
      this.#after.set(label.toUpperCase(), (this.#after.get(label.toUpperCase()) ?? 0) + 1);
    }
  }

  run(): { edits: TextEdit[]; notes: string[] } | Refusal {
    const { paragraphs } = this.#complaint;
    for (const [ordinal, label] of this.#plan.labels) {
      const paragraph = paragraphs[ordinal];
      if (paragraph && paragraph !== this.#plan.gone && paragraph !== this.#plan.merged) {
        this.#edits.push({ ...paragraph.labelSpan, text: label });
      }
    }
    for (const link of resolveReferences(this.#complaint)) {
      if (link.kind !== 'paragraph' || link.foreign || link.block === this.#plan.gone) continue;
      for (const range of link.syntax.ranges) {
        const refusal = this.#range(link, range, false);
        if (refusal) return refusal;
      }
      for (const range of link.syntax.except) {
        const refusal = this.#range(link, range, true);
        if (refusal) return refusal;
      }
    }
    return { edits: this.#edits, notes: this.#notes };
  }

  /** The number that a paragraph has afterwards; of a merged one that of the whole. */
  #labelOf(paragraph: Paragraph): string {
    const { merged, labels } = this.#plan;
    const stays = paragraph === merged ? (this.#complaint.paragraphs[paragraph.ordinal - 1] as Paragraph) : paragraph;
    return labels.get(stays.ordinal) ?? stays.label;
  }

  #range(link: Link, range: ReferenceRange, except: boolean): Refusal | null {
    const from = this.#end(range.from);
    if (!range.to) return this.#single(link, from, except);
    const to = this.#end(range.to);
    const [first, last] = [from.paragraphs[0], to.paragraphs[0]];
    if (from.paragraphs.length === 1 && to.paragraphs.length === 1 && first && last) {
      if (first.ordinal > last.ordinal) return this.#reversed(link, from, to, except);
      return this.#between(link, range.from, range.to, first, last);
    }
    const inside = this.#index.between(range);
    return (
      this.#write(link, range.from, from, this.#endLabel(from, inside[0])) ??
      this.#write(link, range.to, to, this.#endLabel(to, inside.at(-1), true))
    );
  }

  #end(label: ReferenceLabel): End {
    return { label, paragraphs: this.#byLabel.get(label.label.toUpperCase()) ?? [] };
  }

  /** What to write for a range's end that names no paragraph: its own number, or its nearest paragraph inside the range. */
  #endLabel(end: End, nearest: Paragraph | undefined, last = false): string {
    const { absent, split } = this.#plan;
    const [paragraph] = end.paragraphs;
    if (paragraph) return last && split?.paragraph === paragraph ? split.label : this.#labelOf(paragraph);
    const label = absent?.(end.label.label) ?? end.label.label;
    return this.#after.has(label.toUpperCase()) && nearest ? this.#labelOf(nearest) : label;
  }

  #between(
    link: Link,
    fromLabel: ReferenceLabel,
    toLabel: ReferenceLabel,
    first: Paragraph,
    last: Paragraph,
  ): Refusal | null {
    const { gone, split } = this.#plan;
    const { paragraphs } = this.#complaint;
    if (first === last && first === gone) return this.#lost(link, fromLabel);
    const from = first === gone ? (paragraphs[first.ordinal + 1] as Paragraph) : first;
    const to = last === gone ? (paragraphs[last.ordinal - 1] as Paragraph) : last;
    // Its two ends have changed places: the range still holds both, and is not to run backwards.
    const swapped = this.#labelOf(from) === to.label && this.#labelOf(to) === from.label && from !== to;
    if (swapped && fromLabel.item === null && toLabel.item === null) return null;
    const alone = first !== last && this.#labelOf(from) === this.#labelOf(to);
    if (alone && fromLabel.item === null && toLabel.item === null) {
      this.#edits.push({
        start: this.#spanOf(link, fromLabel).start,
        end: this.#spanOf(link, toLabel).end,
        text: this.#labelOf(from),
      });
      this.#notes.push(`The range on line ${this.#line(link)} has become the one paragraph ${this.#labelOf(from)}.`);
      return null;
    }
    if (first === gone || last === gone) {
      this.#notes.push(`The range on line ${this.#line(link)} is shorter by the paragraph that is deleted.`);
    }
    const toSecond = split?.paragraph === to && !this.#inFirstHalf(toLabel.item);
    return (
      this.#write(link, fromLabel, { label: fromLabel, paragraphs: [from] }, this.#labelOf(from)) ??
      this.#write(
        link,
        toLabel,
        { label: toLabel, paragraphs: [to] },
        toSecond && split ? split.label : this.#labelOf(to),
      )
    );
  }

  /** "112–15": either a range written backwards or a short way of writing 112–115. It may stay, but is not rewritten. */
  #reversed(link: Link, from: End, to: End, except: boolean): Refusal | null {
    const stays = [from, to].every(({ paragraphs }) => paragraphs.every((paragraph) => this.#keeps(paragraph)));
    if (stays) return null;
    const short = from.label.label.slice(0, -to.label.label.length) + to.label.label;
    if (to.label.label.length < from.label.label.length && this.#index.get(short)) {
      return refuse(
        `The range “${from.label.label}–${to.label.label}” on line ${this.#line(link)} can be read in two ways; write it out first.`,
      );
    }
    return this.#single(link, from, except) ?? this.#single(link, to, except);
  }

  #keeps(paragraph: Paragraph): boolean {
    const { gone, merged, split } = this.#plan;
    return (
      paragraph !== gone &&
      paragraph !== merged &&
      paragraph !== split?.paragraph &&
      this.#labelOf(paragraph) === paragraph.label
    );
  }

  #single(link: Link, end: End, except: boolean): Refusal | null {
    const { gone, split, merged } = this.#plan;
    const [paragraph] = end.paragraphs;
    if (end.paragraphs.length !== 1 || !paragraph)
      return this.#write(link, end.label, end, this.#endLabel(end, undefined));
    if (paragraph === gone) return this.#lost(link, end.label);
    const partner = merged && this.#complaint.paragraphs[merged.ordinal - 1];
    if (except && (paragraph === split?.paragraph || paragraph === merged || paragraph === partner)) {
      return refuse(
        `Line ${this.#line(link)} makes an exception of paragraph ${paragraph.label}, which would then mean something else; change it first.`,
      );
    }
    if (split?.paragraph === paragraph) {
      if (end.label.item !== null && !this.#inFirstHalf(end.label.item)) {
        return this.#write(link, end.label, end, split.label);
      }
      if (end.label.item === null) {
        this.#notes.push(
          `Line ${this.#line(link)} names paragraph ${paragraph.label} alone, which is now its first half.`,
        );
      }
    }
    if (paragraph === merged) {
      if (end.label.item !== null) return this.#mergedItem(link, end, paragraph);
      this.#notes.push(`Line ${this.#line(link)} named paragraph ${paragraph.label} and now names the merged one.`);
    }
    return this.#write(link, end.label, end, this.#labelOf(paragraph));
  }

  #mergedItem(link: Link, end: End, paragraph: Paragraph): Refusal | null {
    const before = this.#complaint.paragraphs[paragraph.ordinal - 1];
    if (before && before.items.length > 0) {
      return refuse(
        `Line ${this.#line(link)} names paragraph ${paragraph.label}${end.label.item}, and paragraph ${before.label} has items of its own.`,
      );
    }
    return this.#write(link, end.label, end, this.#labelOf(paragraph));
  }

  #inFirstHalf(item: string | null): boolean {
    const { split } = this.#plan;
    if (!split || item === null) return false;
    const letter = /[A-Za-z\d]+/.exec(item)?.[0];
    const found = split.paragraph.items.find((candidate) => candidate.label === letter);
    return !found || found.span.start < split.at;
  }

  #lost(link: Link, label: ReferenceLabel): Refusal | null {
    if (!this.#plan.blank) {
      return refuse(`Line ${this.#line(link)} refers to paragraph ${label.label} alone; change that reference first.`);
    }
    const span = this.#spanOf(link, label);
    this.#edits.push({ ...span, text: '[__]' });
    this.#notes.push(`Line ${this.#line(link)} referred to the deleted paragraph and now has a blank to fill in.`);
    return null;
  }

  #write(link: Link, label: ReferenceLabel, end: End, text: string): Refusal | null {
    if (end.paragraphs.length > 1) {
      if (end.paragraphs.every((paragraph) => this.#keeps(paragraph))) return null;
      return refuse(
        `Line ${this.#line(link)} refers to paragraph ${label.label}, and ${end.paragraphs.length} paragraphs have that number.`,
      );
    }
    const times = this.#after.get(text.toUpperCase()) ?? 0;
    if (end.paragraphs.length === 0 && times > 0 && !this.#nearest(link, text)) {
      return refuse(
        `Line ${this.#line(link)} refers to paragraph ${label.label}, which does not exist; it would come to mean another paragraph.`,
      );
    }
    if (times > 1) {
      return refuse(
        `Line ${this.#line(link)} would refer to paragraph ${text}, and two paragraphs would have that number.`,
      );
    }
    if (text.toUpperCase() === label.label.toUpperCase()) return null;
    const span = this.#spanOf(link, label);
    if (!/^[\dlIO|.]+[A-Za-z]?$/.test(this.#complaint.source.text.slice(span.start, span.end))) {
      return refuse(
        `The reference to paragraph ${label.label} on line ${this.#line(link)} is not written as a figure; change it first.`,
      );
    }
    this.#edits.push({ ...span, text });
    return null;
  }

  /** Whether the number is that of a paragraph which the reference reached before. */
  #nearest(link: Link, text: string): boolean {
    return link.paragraphs.some((paragraph) => this.#labelOf(paragraph).toUpperCase() === text.toUpperCase());
  }

  /** The number alone, without a sub-item behind it. */
  #spanOf(link: Link, label: ReferenceLabel): Span {
    const { start, end } = spanInDocument(link.block.passage, label);
    const written = this.#complaint.source.text.slice(start, end);
    const number = /^[\dlIO|]+(?:\.\d+)?(?:[A-Za-z](?![A-Za-z]))?/.exec(written)?.[0] ?? written;
    return { start, end: start + number.length };
  }

  #line(link: Link): number {
    return lineOf(this.#complaint, link.span.start);
  }
}
