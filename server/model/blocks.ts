import { plainWords } from '../syntax/line.ts';
import { wordsEnd } from '../text/trim.ts';
import type { BodyLine } from './body-lines.ts';
import type { BlockKind, Heading, Paragraph, PrayerItem } from './complaint.ts';
import type { Drawing, Mutable } from './drawing.ts';
import type { HeadingLines } from './headings.ts';
import type { ParagraphStart } from './paragraph-starts.ts';
import type { PrayerPart } from './prayer-part.ts';
import { prayerItems, type PrayerLines } from './prayer.ts';
import { isDemand, type Region } from './region.ts';
import { subItems } from './sub-items.ts';
import type { Stretch } from './wordings.ts';

/** The boundaries between which the blocks lie, as indices into the body's lines. */
export interface Boundaries {
  /** The first line behind the caption. */
  readonly from: number;
  readonly region: Region;
  readonly starts: readonly ParagraphStart[];
  readonly found: readonly HeadingLines[];
  readonly prayer: PrayerPart | null;
}

/** Blocks by what they are, each list in the document's order. The headings are those of `Boundaries.found`, one by one. */
export interface DrawnBlocks {
  readonly headings: readonly Mutable<Heading>[];
  readonly paragraphs: readonly Mutable<Paragraph>[];
  readonly prayerItems: readonly PrayerItem[];
}

/** A block that is not at its end yet. */
type OpenBlock = { readonly stretches: Mutable<Stretch>[] } & (
  | { readonly kind: 'paragraph'; readonly start: ParagraphStart }
  | { readonly kind: 'prayer-item'; readonly item: PrayerLines }
  | { readonly kind: Exclude<BlockKind, 'paragraph' | 'prayer-item'> }
);

/** Draws all blocks between the boundaries, in the document's order. */
export function drawBlocks(drawing: Drawing, boundaries: Boundaries): DrawnBlocks {
  return new Walk(drawing, boundaries).run();
}

class Walk {
  readonly #drawing: Drawing;
  readonly #lines: readonly BodyLine[];
  readonly #bounds: Boundaries;
  /** The line of the verification's heading, or beyond the last. */
  readonly #verified: number;
  readonly #headings: Mutable<Heading>[] = [];
  readonly #paragraphs: Mutable<Paragraph>[] = [];
  readonly #items: PrayerItem[] = [];
  #open: OpenBlock | null = null;

  constructor(drawing: Drawing, boundaries: Boundaries) {
    this.#drawing = drawing;
    this.#lines = drawing.lines;
    this.#bounds = boundaries;
    this.#verified = boundaries.found.find((heading) => heading.role === 'verification')?.first ?? drawing.lines.length;
  }

  run(): DrawnBlocks {
    const lines = this.#lines;
    const { from, region, starts, found, prayer } = this.#bounds;
    const { text } = this.#drawing.source;
    const headingLines = new Set(found.flatMap(({ first, last }) => indices(first, last)));
    const items = prayer === null ? [] : prayerItems(text, lines, prayer.start, prayer.end, headingLines);
    const itemsAt = inTurn(items, ({ first }) => first);
    const headingsAt = inTurn(found, ({ first }) => first);
    const startsAt = inTurn(starts, ({ at }) => at);

    if (from > 0) this.#drawing.block('caption', this.#drawing.stretches(0, from));
    // A count's own WHEREFORE and what follows it demand relief and allege nothing.
    let demand = false;
    for (let at = from; at < lines.length; at++) {
      const heading = headingsAt(at)[0];
      if (at === region.closing || at === region.exhibits) this.#close();
      if (heading) {
        this.#close();
        demand = false;
        this.#heading(heading);
        at = heading.last;
        if (heading.until === null) continue;
      }
      const line = lines[at] as BodyLine;
      const here = startsAt(at);
      let cursor = heading?.until ?? line.start;
      if (here.length > 0) demand = false;
      else if (isDemand(line, false) && this.#begins(at)) {
        this.#close();
        demand = true;
      }
      const plain = this.#kindAt(at);
      const kind = demand && plain === 'prose' ? 'prayer' : plain;
      // The line's words up to a place go to what is open there.
      const through = (place: number): void => {
        const before = { line: line.line, start: cursor, end: wordsEnd(text, cursor, place) };
        if (place > cursor && (this.#open || before.start < before.end)) {
          this.#open ??= { kind, stretches: [] };
          this.#open.stretches.push(before);
        }
        this.#close();
        cursor = place;
      };
      if (this.#endsBefore(at, kind)) this.#close();
      for (const start of here) {
        through(start.start);
        this.#open = { kind: 'paragraph', stretches: [], start };
      }
      for (const item of here.length === 0 ? itemsAt(at) : []) {
        through(item.start);
        this.#open = { kind: 'prayer-item', stretches: [], item };
      }
      this.#open ??= { kind, stretches: [] };
      // The line end goes with the line, so that the passage reads as the text does.
      this.#open.stretches.push({ line: line.line, start: cursor, end: this.#drawing.throughLineEnd(at) });
    }
    this.#close();
    return { headings: this.#headings, paragraphs: this.#paragraphs, prayerItems: this.#items };
  }

  /** What a line is that belongs to no paragraph and to no item of the prayer. */
  #kindAt(at: number): Exclude<BlockKind, 'paragraph' | 'prayer-item'> {
    const { region, prayer } = this.#bounds;
    if (at >= region.exhibits) return 'end';
    if (at >= this.#verified) return 'verification';
    if (at >= region.closing) return 'signature';
    if (prayer && at >= prayer.start && at < prayer.end) return 'prayer';
    return (this.#lines[at] as BodyLine).facts.contents ? 'contents' : 'prose';
  }

  /** Whether the open block does not reach to this line, which is of the given kind. */
  #endsBefore(at: number, kind: BlockKind): boolean {
    const open = this.#open;
    if (!open) return false;
    const { region, prayer } = this.#bounds;
    if (open.kind === 'paragraph') return at >= region.closing || kind === 'contents';
    if (open.kind === 'prayer-item')
      return at > open.item.last || at >= region.closing || kind === 'contents' || at >= (prayer?.end ?? 0);
    return open.kind !== kind || (kind === 'prose' && this.#breaks(at));
  }

  /** Whether a line begins a sentence. */
  #begins(at: number): boolean {
    const before = this.#lines[at - 1];
    return before === undefined || before.facts.ends || (this.#lines[at] as BodyLine).gap > 0;
  }

  /** Unnumbered text is one block until a blank line behind a sentence. */
  #breaks(at: number): boolean {
    const line = this.#lines[at] as BodyLine;
    return line.gap > 0 && (this.#lines[at - 1]?.facts.ends ?? true);
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    if (open.kind === 'paragraph') this.#paragraph(open.start, open.stretches);
    else if (open.kind === 'prayer-item') this.#item(open.item, open.stretches);
    else this.#drawing.block(open.kind, open.stretches);
  }

  #paragraph({ at, marker, start }: ParagraphStart, stretches: Mutable<Stretch>[]): void {
    const line = this.#lines[at] as BodyLine;
    takeHead(stretches, Math.min(line.start + marker.end, (stretches[0] as Stretch).end));
    const parts = this.#drawing.parts(stretches, start);
    const { index, passage, facts } = parts;
    // A number with nothing behind it is a paragraph too.
    const span = { start, end: Math.max(parts.span.end, line.start + marker.labelEnd) };
    const paragraph: Mutable<Paragraph> = {
      kind: 'paragraph',
      index,
      span,
      passage,
      facts,
      ordinal: this.#paragraphs.length,
      label: marker.label,
      labelSpan: { start: line.start + marker.labelStart, end: line.start + marker.labelEnd },
      marker: { start, end: line.start + marker.end },
      heading: null,
      count: null,
      items: subItems(span.end, this.#lines, at),
    };
    this.#paragraphs.push(this.#drawing.add(paragraph));
  }

  #item({ label, labelStart, labelEnd, textStart }: PrayerLines, stretches: Mutable<Stretch>[]): void {
    const { start } = stretches[0] as Stretch;
    takeHead(stretches, textStart);
    const { span, ...parts } = this.#drawing.parts(stretches, start);
    const labelSpan = { start: labelStart, end: labelEnd };
    const whole = { start, end: Math.max(span.end, labelEnd) };
    this.#items.push(this.#drawing.add({ kind: 'prayer-item', ...parts, span: whole, label, labelSpan }));
  }

  #heading({ first, last, until, role, numeral }: HeadingLines): void {
    const { source } = this.#drawing;
    const { line, start } = this.#lines[last] as BodyLine;
    const stretches =
      until === null
        ? this.#drawing.stretches(first, last + 1)
        : [...this.#drawing.stretches(first, last), { line, start, end: wordsEnd(source.text, start, until) }];
    const parts = this.#drawing.parts(stretches);
    const heading: Mutable<Heading> = {
      kind: 'heading',
      ...parts,
      role: role === 'claims' ? 'section' : role,
      level: 1,
      text: plainLines(parts.passage.text),
      numeral,
      parent: null,
      sectionEnd: source.text.length,
    };
    this.#headings.push(this.#drawing.add(heading));
  }
}

const NONE: readonly never[] = [];

/** The things of each line, for lines that are asked for one behind the other; the things are in the lines' order. */
function inTurn<T>(things: readonly T[], lineOf: (thing: T) => number): (line: number) => readonly T[] {
  let next = 0;
  return (line) => {
    while (next < things.length && lineOf(things[next] as T) < line) next++;
    const from = next;
    while (next < things.length && lineOf(things[next] as T) === line) next++;
    return from === next ? NONE : things.slice(from, next);
  };
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Takes off the stretches what stands before `from`. */
function takeHead(stretches: Mutable<Stretch>[], from: number): void {
  while (stretches[0] && stretches[0].end <= from) stretches.shift();
  if (stretches[0] && stretches[0].start < from) stretches[0].start = from;
}

function plainLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => plainWords(line.trim()))
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}
