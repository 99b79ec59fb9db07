import { passageOf } from '../text/passage.ts';
import { SourceText } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { readFacts, type BlockFacts } from '../syntax/facts.ts';
import type { Marker } from '../syntax/marker.ts';
import { plainWords, readLine } from '../syntax/line.ts';
import { bodyLines, lookOf, type BodyLine } from './body-lines.ts';
import { captionEnd, readCaption } from './caption.ts';
import type {
  Block,
  BlockKind,
  Complaint,
  Count,
  Heading,
  Paragraph,
  Prayer,
  PrayerItem,
  SubItem,
} from './complaint.ts';
import { boundary, findHeadings, type HeadingLines } from './headings.ts';
import { chooseSequence, type Candidate } from './numbering.ts';
import { markContents } from './contents.ts';
import { footnotesOf, type FootnoteLines } from './footnotes.ts';
import { prayerItems, type PrayerLines } from './prayer.ts';
import { bodyRegion, isDemand, type Region } from './region.ts';

/**
 * Reads complaints and keeps what each line and each block yielded by its own text, so that reading a text again costs what
 * changed in it. What the last reading did not use is forgotten, so the stores never outgrow the document.
 */
export class Reader {
  #lines = new Kept(readLine);
  #facts = new Kept(readFacts);
  #looks = new Kept(lookOf);

  /** Any text yields a model; never throws. Linear in the text. */
  read(text: string): Complaint {
    const source = new SourceText(text);
    const complaint = assemble(
      source,
      bodyLines(
        source,
        (line) => this.#lines.get(line),
        (line) => this.#looks.get(line),
      ),
      (words) => this.#facts.get(words),
    );
    this.#lines.sweep();
    this.#facts.sweep();
    this.#looks.sweep();
    return complaint;
  }
}

/** Reads one text, keeping nothing. */
export function readComplaint(text: string): Complaint {
  return new Reader().read(text);
}

/** What a pure function of a text yielded, by the text; holds what the last round used. */
class Kept<T> {
  #of: (text: string) => T;
  #old = new Map<string, T>();
  #now = new Map<string, T>();

  constructor(of: (text: string) => T) {
    this.#of = of;
  }

  get(text: string): T {
    let value = this.#now.get(text);
    if (value === undefined) {
      value = this.#old.get(text) ?? this.#of(text);
      this.#now.set(text, value);
    }
    return value;
  }

  sweep(): void {
    this.#old = this.#now;
    this.#now = new Map();
  }
}

/** A paragraph as found: the line it begins on, and its number. */
interface Start {
  readonly at: number;
  readonly candidate: Candidate;
  readonly start: number;
}

function assemble(source: SourceText, read: readonly BodyLine[], factsOf: (words: string) => BlockFacts): Complaint {
  const { text } = source;
  const notes = footnotesOf(text, read);
  const inNote = new Set(notes.flatMap(({ first, last }) => range(first, last)));
  const lines = markContents(inNote.size === 0 ? read : read.filter((_, at) => !inNote.has(at)));
  const bodyFrom = captionEnd(text, lines);
  const region = bodyRegion(lines, bodyFrom);
  const starts = paragraphStarts(lines, bodyFrom, region);
  const startLines = new Set(starts.filter((start) => !isInside(start)).map((start) => start.at));
  const inline = new Map<number, number>();
  for (const start of starts) {
    if (isInside(start) && !startLines.has(start.at) && !inline.has(start.at)) inline.set(start.at, start.start);
  }
  const found = findHeadings(lines, bodyFrom, region.closing, startLines, inline);
  found.push(...closingHeadings(lines, region.closing, region.exhibits));
  const footnotes = notes.map((note) => footnote(source, read, note, factsOf));
  return new Assembly(source, lines, factsOf, bodyFrom, region, starts, found, footnotes).complaint();
}

/** A footnote is no part of `blocks`: it may stand inside a paragraph that goes on on the next page. */
function footnote(
  source: SourceText,
  lines: readonly BodyLine[],
  { first, last, textStart }: FootnoteLines,
  factsOf: (words: string) => BlockFacts,
): Block {
  const stretches = lines.slice(first, last + 1).map(({ line, start, end }, index) => ({
    start: index === 0 ? textStart : start,
    end: line < (lines[last] as BodyLine).line ? (source.starts[line + 1] ?? end) : end,
  }));
  const passage = passageOf(source.text, stretches);
  return {
    kind: 'footnote',
    index: -1,
    span: { start: (lines[first] as BodyLine).start, end: (lines[last] as BodyLine).end },
    passage,
    facts: factsOf(passage.text),
  };
}

const isInside = (start: Start): boolean =>
  start.candidate.marker.style === 'leader' || start.candidate.marker.style === 'inline';

function paragraphStarts(lines: readonly BodyLine[], from: number, region: Region): Start[] {
  const candidates: Candidate[] = [];
  let inPrayer = false;
  let role: ReturnType<typeof boundary> = null;
  let sinceHeading = 99;
  for (let at = from; at < region.closing; at++) {
    const line = lines[at] as BodyLine;
    const { facts } = line;
    if (facts.contents) continue;
    const here = boundary(line);
    if (here) {
      if (at >= region.prayer && region.prayer >= 0) inPrayer = here === 'prayer' || (inPrayer && here === 'count');
      role = here;
      sinceHeading = 0;
    } else sinceHeading++;
    if (at === region.prayer) inPrayer = true;
    const { marker } = facts;
    const behind = marker ? facts.words.slice(0, 40) : '';
    const wherefore = /wherefore/i.test(behind);
    if (marker && (!here || marker.style === 'word')) {
      const cost = costOf(lines, at, from);
      if (cost < 1.3) {
        const restart = inPrayer ? 99 : sinceHeading <= 4 && role === 'count' ? 1.5 : sinceHeading <= 2 ? 2.5 : 5;
        const demand = inPrayer && !wherefore;
        candidates.push({ marker, at, indent: line.indent, cost: demand ? cost + 0.5 : cost, restart, demand });
      }
    }
    // A quoted list's first number is no paragraph, but what counts on from it is the list's.
    if (/^["“‘']\(?1[.)] /.test(facts.words))
      candidates.push({ marker: quotedOne, at, indent: line.indent, cost: 9, restart: 99, demand: true });
    if (!inPrayer && !here) {
      for (const inside of facts.inside) {
        candidates.push({
          marker: inside,
          at,
          indent: line.indent,
          cost: inside.style === 'leader' ? 0.3 : 0.72,
          restart: 99,
          demand: false,
        });
      }
    }
  }
  return chooseSequence(candidates).map((candidate) => ({
    at: candidate.at,
    candidate,
    start: (lines[candidate.at] as BodyLine).start + candidate.marker.start,
  }));
}

const quotedOne: Marker = {
  style: 'dot',
  label: '1',
  value: 1,
  minor: 0,
  suffix: '',
  start: 0,
  labelStart: 0,
  labelEnd: 0,
  end: 0,
};

const STYLE_COST: Record<string, number> = {
  dot: 0,
  pilcrow: 0,
  bracket: 0.1,
  paren: 0.2,
  word: 0.3,
  parens: 0.5,
  decimal: 0,
  comma: 0.5,
  bare: 0.75,
};

/** What speaks against a number at the start of a line: a sentence that it cuts, small letters behind it, words in capitals only. */
function costOf(lines: readonly BodyLine[], at: number, from: number): number {
  const line = lines[at] as BodyLine;
  const { facts } = line;
  const marker = facts.marker;
  if (!marker) return 9;
  let cost = STYLE_COST[marker.style] ?? 0.5;
  const rest = line.end - line.start - marker.end;
  const alone = rest <= 0;
  const next = lines[at + 1];
  const words = alone ? (next?.facts.words ?? '') : wordsBehind(facts.words, marker);
  if (/^[a-z]/.test(words)) cost += 0.5;
  if (!alone && facts.caps && rest < 70) cost += 0.6;
  if (facts.hash > 0) cost += 0.6;
  if (marker.style === 'bare' && alone) return 9;
  const before = lines[at - 1];
  if (
    at > from &&
    before &&
    !before.facts.ends &&
    !before.facts.rule &&
    !before.facts.hash &&
    !before.facts.bold &&
    !boundary(before)
  ) {
    const loud = before.facts.caps || before.facts.titled > 0.8;
    cost += loud || /[:”"’')\]]$/.test(before.facts.words) ? 0.05 : line.gap > 0 ? 0.2 : 0.45;
  }
  return cost;
}

/** The words behind a line's number. */
function wordsBehind(words: string, marker: Marker): string {
  const at = words.indexOf(marker.label);
  return at < 0 ? words.slice(marker.end) : words.slice(at + marker.label.length).replace(/^[\s.):,\]]{1,9}/, '');
}

/** Headings that stand with or behind the signature: a jury demand, a verification. */
function closingHeadings(lines: readonly BodyLine[], from: number, to: number): HeadingLines[] {
  const headings: HeadingLines[] = [];
  for (let at = from; at < to; at++) {
    const line = lines[at] as BodyLine;
    const role = boundary(line);
    if (role !== 'jury-demand' && role !== 'verification') continue;
    headings.push({ first: at, last: at, role, count: null, numeral: null, style: 'caps', until: null });
    if (role === 'verification') break;
  }
  return headings;
}

/** Draws the blocks between the boundaries that were found and ties them together. */
class Assembly {
  #source: SourceText;
  #lines: readonly BodyLine[];
  #factsOf: (words: string) => BlockFacts;
  #from: number;
  #region: Region;
  #starts: readonly Start[];
  #found: readonly HeadingLines[];
  #footnotes: readonly Block[];
  /** The line of the verification's heading, or beyond the last. */
  #verified: number;
  #blocks: Block[] = [];

  constructor(
    source: SourceText,
    lines: readonly BodyLine[],
    factsOf: (words: string) => BlockFacts,
    from: number,
    region: Region,
    starts: readonly Start[],
    found: readonly HeadingLines[],
    footnotes: readonly Block[],
  ) {
    this.#source = source;
    this.#lines = lines;
    this.#factsOf = factsOf;
    this.#from = from;
    this.#region = region;
    this.#starts = starts;
    this.#found = found;
    this.#footnotes = footnotes;
    this.#verified = found.find((heading) => heading.role === 'verification')?.first ?? lines.length;
  }

  complaint(): Complaint {
    const lines = this.#lines;
    const region = this.#region;
    const headings: Mutable<Heading>[] = [];
    const paragraphs: Mutable<Paragraph>[] = [];
    const prayerStart = this.#prayerStart();
    const headingLines = new Set(this.#found.flatMap((heading) => range(heading.first, heading.last)));
    const prayerEnd = this.#prayerEnd(prayerStart);
    const items = prayerStart < 0 ? [] : prayerItems(lines, prayerStart + 1, prayerEnd, headingLines);
    const itemAt = new Map(items.map((item) => [item.first, item]));
    const headingAt = new Map(this.#found.map((heading) => [heading.first, heading]));
    const startsAt = new Map<number, Start[]>();
    for (const start of this.#starts) {
      const same = startsAt.get(start.at);
      if (same) same.push(start);
      else startsAt.set(start.at, [start]);
    }
    const prayerBlocks: PrayerItem[] = [];

    if (this.#from > 0) this.#block('caption', this.#stretches(0, this.#from));
    let at = this.#from;
    let open: { kind: BlockKind; stretches: Span[]; start?: Start; item?: PrayerLines } | null = null;
    // A count's own WHEREFORE and what follows it demand relief and allege nothing.
    let demand = false;
    const close = (): void => {
      if (!open) return;
      const { kind, stretches, start, item } = open;
      open = null;
      if (kind === 'paragraph' && start) paragraphs.push(this.#paragraph(start, stretches, paragraphs.length));
      else if (kind === 'prayer-item' && item) {
        const block = this.#block('prayer-item', withoutHead(stretches, item.textStart), (stretches[0] as Span).start);
        const whole = Object.assign(block, {
          label: item.label,
          labelSpan: { start: item.labelStart, end: item.labelEnd },
        }) as PrayerItem;
        prayerBlocks.push(whole);
      } else this.#block(kind, stretches);
    };
    while (at < lines.length) {
      const line = lines[at] as BodyLine;
      const heading = headingAt.get(at);
      if (at === region.closing || at === region.exhibits) close();
      if (heading) {
        close();
        demand = false;
        const end = heading.until ?? (lines[heading.last] as BodyLine).end;
        const stretches =
          heading.until === null
            ? this.#stretches(heading.first, heading.last + 1)
            : [{ start: line.start, end: trimEnd(this.#source.text, line.start, end) }];
        headings.push(this.#heading(heading, stretches));
        at = heading.last;
        if (heading.until === null) {
          at++;
          continue;
        }
      }
      const here = startsAt.get(at) ?? [];
      let cursor = heading?.until ?? line.start;
      if (here.length > 0) demand = false;
      else if (isDemand(line, false) && this.#begins(at)) {
        close();
        demand = true;
      }
      const plain = this.#kindAt(at, prayerStart, prayerEnd);
      const kindHere = demand && plain === 'prose' ? 'prayer' : plain;
      const item = itemAt.get(at);
      if (item && here.length === 0) {
        close();
        open = { kind: 'prayer-item', stretches: [], item };
      }
      for (const start of here) {
        if (start.start > cursor) {
          if (open) open.stretches.push({ start: cursor, end: trimEnd(this.#source.text, cursor, start.start) });
          else if (cursor < trimEnd(this.#source.text, cursor, start.start))
            open = {
              kind: kindHere,
              stretches: [{ start: cursor, end: trimEnd(this.#source.text, cursor, start.start) }],
            };
        }
        close();
        open = { kind: 'paragraph', stretches: [], start };
        cursor = start.start;
      }
      if (
        open && (open.kind === 'paragraph' || open.kind === 'prayer-item')
          ? at >= region.closing || kindHere === 'contents' || (open.kind === 'prayer-item' && at >= prayerEnd)
          : open && (open.kind !== kindHere || (kindHere === 'prose' && this.#breaks(at)))
      )
        close();
      open ??= { kind: kindHere, stretches: [] };
      // The line end goes with the line, so that the passage reads as the text does.
      open.stretches.push({ start: cursor, end: this.#throughLineEnd(at) });
      at++;
    }
    close();
    this.#closeSections(headings, paragraphs);
    const counts = this.#counts(headings, paragraphs, prayerStart);
    const prayer = this.#prayer(prayerStart, prayerEnd, headings, prayerBlocks);
    const jury = headings.find((heading) => heading.role === 'jury-demand') ?? null;
    const verification = headings.find((heading) => heading.role === 'verification') ?? null;
    return {
      source: this.#source,
      blocks: this.#blocks,
      caption: readCaption(this.#source.text, lines, this.#from),
      headings,
      paragraphs,
      counts,
      prayer,
      juryDemand: jury?.span ?? this.#juryWords(),
      signature: this.#signature(),
      verification: verification ? { start: verification.span.start, end: verification.sectionEnd } : null,
      footnotes: this.#footnotes,
      exhibits: region.exhibits < lines.length ? (lines[region.exhibits] as BodyLine).start : null,
    };
  }

  /** The prayer's first line: a heading that says so, or the WHEREFORE that the region found. */
  #prayerStart(): number {
    const { prayer } = this.#region;
    if (prayer < 0) return -1;
    const heading = this.#found.find((found) => found.role === 'prayer');
    return heading ? heading.first : prayer;
  }

  #prayerEnd(start: number): number {
    if (start < 0) return -1;
    const next = this.#found.find(
      (heading) =>
        heading.first > start &&
        heading.role !== 'prayer' &&
        !(heading.role === 'count' && heading.first < this.#region.closing) &&
        heading.role !== 'section',
    );
    const again = this.#found.find((heading) => heading.first > start && heading.role === 'prayer');
    return Math.min(next?.first ?? this.#lines.length, again?.first ?? this.#lines.length, this.#region.closing);
  }

  #kindAt(at: number, prayerStart: number, prayerEnd: number): BlockKind {
    if (at >= this.#region.exhibits) return 'end';
    if (at >= this.#verified) return 'verification';
    if (at >= this.#region.closing) return 'signature';
    if (prayerStart >= 0 && at >= prayerStart && at < prayerEnd) return 'prayer';
    return (this.#lines[at] as BodyLine).facts.contents ? 'contents' : 'prose';
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

  #throughLineEnd(at: number): number {
    const line = this.#lines[at] as BodyLine;
    const next = this.#source.starts[line.line + 1];
    const { end } = this.#source.line(line.line);
    // Margin numbers at the right are no words: the passage then breaks off at the words' end.
    return next === undefined || end - line.end > 8 ? Math.min(line.end + 1, end) : next;
  }

  #stretches(from: number, to: number): Span[] {
    return range(from, to - 1).map((at) => ({
      start: (this.#lines[at] as BodyLine).start,
      end: this.#throughLineEnd(at),
    }));
  }

  #block(kind: BlockKind, stretches: readonly Span[], spanStart = stretches[0]?.start ?? 0): Mutable<Block> {
    const { text } = this.#source;
    const trimmed = [...stretches];
    const last = trimmed.at(-1);
    if (last) trimmed[trimmed.length - 1] = { start: last.start, end: trimEnd(text, last.start, last.end) };
    const passage = passageOf(text, trimmed);
    const block: Mutable<Block> = {
      kind,
      index: this.#blocks.length,
      span: { start: spanStart, end: trimmed.at(-1)?.end ?? spanStart },
      passage,
      facts: this.#factsOf(passage.text),
    };
    this.#blocks.push(block);
    return block;
  }

  #paragraph(start: Start, stretches: readonly Span[], ordinal: number): Mutable<Paragraph> {
    const line = this.#lines[start.at] as BodyLine;
    const { marker } = start.candidate;
    const behind = Math.min(line.start + marker.end, (stretches[0] as Span).end);
    const block = this.#block('paragraph', withoutHead(stretches, behind), start.start);
    return Object.assign(block, {
      kind: 'paragraph' as const,
      ordinal,
      label: marker.label,
      labelSpan: { start: line.start + marker.labelStart, end: line.start + marker.labelEnd },
      marker: { start: start.start, end: line.start + marker.end },
      heading: null,
      count: null,
      items: subItems(block, this.#lines, start.at),
    });
  }

  #heading(found: HeadingLines, stretches: readonly Span[]): Mutable<Heading> {
    const block = this.#block('heading', stretches);
    const text = plainLines(block.passage.text);
    const role = found.role === 'claims' ? 'section' : found.role;
    return Object.assign(block, {
      kind: 'heading' as const,
      role,
      level: 1,
      text,
      numeral: found.numeral,
      parent: null,
      sectionEnd: this.#source.text.length,
      found,
    });
  }

  /** Levels by how headings are set, parents by level, and where each section ends. */
  #closeSections(headings: Mutable<Heading>[], paragraphs: Mutable<Paragraph>[]): void {
    const open: Mutable<Heading>[] = [];
    const levels = levelsOf(headings.map((heading) => (heading as unknown as { found: HeadingLines }).found));
    headings.forEach((heading, index) => {
      heading.level = levels[index] as number;
      delete (heading as { found?: HeadingLines }).found;
      while (open.length > 0 && (open.at(-1) as Heading).level >= heading.level) {
        const closed = open.pop() as Mutable<Heading>;
        closed.sectionEnd = trimEnd(this.#source.text, closed.span.start, heading.span.start);
      }
      heading.parent = open.at(-1) ?? null;
      open.push(heading);
    });
    const closing = this.#lines[this.#region.closing];
    const end = closing
      ? trimEnd(this.#source.text, 0, closing.start)
      : trimEnd(this.#source.text, 0, this.#source.text.length);
    for (const heading of open)
      heading.sectionEnd = Math.max(
        heading.span.end,
        heading.span.start >= (closing?.start ?? Number.MAX_SAFE_INTEGER) ? this.#source.text.length : end,
      );
    let next = 0;
    for (const paragraph of paragraphs) {
      while (next < headings.length && (headings[next] as Heading).span.start <= paragraph.span.start) next++;
      paragraph.heading = headings[next - 1] ?? null;
    }
  }

  #counts(
    headings: readonly Mutable<Heading>[],
    paragraphs: readonly Mutable<Paragraph>[],
    prayerStart: number,
  ): Count[] {
    const prayerAt = prayerStart >= 0 ? (this.#lines[prayerStart] as BodyLine).start : Number.MAX_SAFE_INTEGER;
    let claims = headings.filter((heading) => heading.role === 'count' && heading.span.start < prayerAt);
    // Under an umbrella ("CAUSES OF ACTION") unlabelled headings are the claims.
    if (claims.length === 0) {
      const umbrella = headings.find((heading) =>
        /^(?:[ivx]+\. )?(?:causes? of action|claims?(?: for relief)?|counts?)$/i.test(
          heading.text.replace(/[.:]$/, ''),
        ),
      );
      if (umbrella) {
        claims = headings.filter(
          (heading) =>
            heading.span.start > umbrella.span.start && heading.span.start < prayerAt && heading.parent === umbrella,
        );
        for (const heading of claims) heading.role = 'count';
      }
    }
    const place = new Map(headings.map((heading, index) => [heading, index]));
    const prose = this.#blocks.filter((block) => block.kind === 'prose');
    let paragraph = 0;
    let block = 0;
    return claims.map((heading, index) => {
      const next = claims[index + 1];
      const end = Math.min(next?.span.start ?? Number.MAX_SAFE_INTEGER, heading.sectionEnd, prayerAt);
      const paragraphsOf: Mutable<Paragraph>[] = [];
      const proseOf: Block[] = [];
      // Counts follow one another, so one walk over the paragraphs serves them all.
      for (; paragraph < paragraphs.length; paragraph++) {
        const own = paragraphs[paragraph] as Mutable<Paragraph>;
        if (own.span.start >= end) break;
        if (own.span.start >= heading.span.start) paragraphsOf.push(own);
      }
      for (; block < prose.length; block++) {
        const own = prose[block] as Block;
        if (own.span.start >= end) break;
        if (own.span.start >= heading.span.end) proseOf.push(own);
      }
      const count: Count = {
        heading,
        index,
        ...titleOf(heading, headings[(place.get(heading) as number) - 1]),
        paragraphs: paragraphsOf,
        prose: proseOf,
        span: {
          start: heading.span.start,
          end: trimEnd(this.#source.text, heading.span.start, Math.min(end, this.#source.text.length)),
        },
      };
      for (const own of paragraphsOf) own.count = count;
      return count;
    });
  }

  #prayer(start: number, end: number, headings: readonly Heading[], items: readonly PrayerItem[]): Prayer | null {
    if (start < 0) return null;
    const line = this.#lines[start] as BodyLine;
    const last = this.#lines[Math.max(start, end - 1)] as BodyLine;
    const heading =
      headings.find((candidate) => candidate.role === 'prayer' && candidate.span.start === line.start) ?? null;
    return { start: line.start, span: { start: line.start, end: last.end }, heading, items };
  }

  #juryWords(): Span | null {
    const found =
      /\b(?:jury (?:trial )?(?:is )?(?:hereby )?demand(?:ed)?|demand(?:s|ed)? (?:for )?(?:a )?(?:jury|trial by jury)|trial by jury)\b/i.exec(
        this.#source.text,
      );
    return found ? { start: found.index, end: found.index + found[0].length } : null;
  }

  #signature(): Complaint['signature'] {
    const first = this.#lines[this.#region.closing];
    if (!first || this.#region.closing >= this.#region.exhibits) return null;
    const stop = this.#found.find(
      (heading) => heading.first >= this.#region.closing && heading.role === 'verification',
    );
    const last = this.#lines[Math.min(stop?.first ?? this.#lines.length, this.#region.exhibits) - 1] as BodyLine;
    const at = this.#lines.findIndex(
      ({ facts }, index) => index >= this.#region.closing && /^(?:dated?|executed on)\b/i.test(facts.words),
    );
    const words =
      at < 0 || at > this.#region.closing + 12 ? [] : this.#lines.slice(at, at + 2).map((line) => line.facts.words);
    // The place and the day may stand on two lines; the year ends the date.
    const dated = /^(?:dated?|executed on)[: ]{0,3}([^_]{4,60}?\b\d{4})\b/i.exec(words.join(' '))?.[1];
    return { span: { start: first.start, end: Math.max(first.end, last.end) }, date: dated ?? null };
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

/** The stretches without what stands before `from`. */
function withoutHead(stretches: readonly Span[], from: number): Span[] {
  return stretches.flatMap(({ start, end }) => (end <= from ? [] : [{ start: Math.max(start, from), end }]));
}

function plainLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => plainWords(line.trim()))
    .filter((line) => line !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

const RANK: Record<string, number> = { roman: 1, caps: 1, letter: 2, title: 2, number: 3, small: 4 };

/** The outline levels, from 1: Markdown's own where it has them, else by how a heading is set and what it heads. */
function levelsOf(found: readonly HeadingLines[]): number[] {
  const hashes = found.map((heading) => (heading.style.startsWith('hash') ? Number(heading.style.slice(4)) : 0));
  const top = hashes.reduce((least, hash) => (hash > 0 && hash < least ? hash : least), 6);
  let umbrella = 0;
  const letters = found.some((heading) => heading.style === 'letter');
  const loud = found.some(({ role, style }) => role === 'section' && (style === 'caps' || style === 'roman'));
  return found.map((heading, index) => {
    const hash = hashes[index] as number;
    if (heading.role === 'prayer' || heading.role === 'jury-demand' || heading.role === 'verification') {
      umbrella = 0;
      return 1;
    }
    if (heading.role === 'claims') {
      umbrella = 1;
      return 1;
    }
    if (heading.role === 'count') return hash > top ? hash - top + 1 : umbrella + 1;
    if (hash > 0) return hash - top + 1;
    const outermost = heading.style === 'caps' || heading.style === 'roman' || (heading.style === 'title' && !loud);
    const known = outermost ? 1 : (RANK[heading.style] ?? 2);
    if (known === 1) umbrella = 0;
    return heading.style === 'number' && !letters ? 2 : known;
  });
}

/** The parts of a count's heading; `above` is the heading before it. */
function titleOf(heading: Heading, above: Heading | undefined): Pick<Count, 'label' | 'number' | 'title' | 'against'> {
  const label = countPart(heading.text);
  let title = label ? heading.text.slice(label.end) : heading.text.replace(/^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})[.)]\s+/, '');
  title = title
    .replace(/^[\s\-–—:.,|]+/, '')
    .replace(/^for (?=\S)/i, '')
    .trim();
  if (label && title === '') {
    // An inverted heading: the title stands above its count.
    if (
      above &&
      above.role === 'section' &&
      above.sectionEnd <= heading.span.start &&
      above.span.end + 12 > above.sectionEnd
    )
      title = above.text;
  }
  const against =
    /(?:^|[\s([{–—-])(?:as )?against\s+(.{2,200}?)[)\]]*$/i.exec(title)?.[1] ??
    /\(against (.{2,160}?)\)/i.exec(title)?.[1] ??
    null;
  title = title.replace(/[([](?:as )?against [^()[\]]{2,200}[)\]]$/i, '').trim() || title;
  if (/^\([^()]*\)$/.test(title)) title = title.slice(1, -1);
  return { label: label?.label ?? null, number: label?.number ?? null, title, against };
}

function countPart(text: string): { label: string; number: number | null; end: number } | null {
  const numeral = /^(?:[IVXL]{1,6}|[A-Z]|\d{1,2})\.\s+/.exec(text);
  const { count } = readLine(text.slice(0, 300));
  if (!count) return null;
  const offset = numeral && !/^(?:count|claim)/i.test(text) ? numeral[0].length : 0;
  const end = text.indexOf(count.label, Math.max(0, offset - 1)) + count.label.length;
  return { label: count.label, number: count.number, end };
}

/** The lettered items inside a paragraph, by its lines. */
function subItems(block: Block, lines: readonly BodyLine[], from: number): SubItem[] {
  const items: { label: string; span: { start: number; end: number } }[] = [];
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (line.start >= block.span.end) break;
    const { enumerator } = line.facts;
    const last = items.at(-1);
    if (enumerator) items.push({ label: enumerator.label, span: { start: line.start, end: line.end } });
    else if (last) last.span.end = line.end;
  }
  return items;
}
