import { Memory } from '../text/memory.ts';
import { drawBlocks } from './blocks.ts';
import { bodyLines, type BodyLine } from './body-lines.ts';
import { captionEnd } from './caption-end.ts';
import { readCaption } from './caption.ts';
import { closingHeadings } from './closing-headings.ts';
import type { Complaint, Heading } from './complaint.ts';
import { markContents } from './contents.ts';
import { countsUnder } from './counts.ts';
import { Drawing } from './drawing.ts';
import { footnotesOf, type FootnoteLines } from './footnotes.ts';
import { findHeadings } from './headings.ts';
import { juryDemand } from './jury-demand.ts';
import { LineRecords, type RecordedText } from './line-records.ts';
import { isInside, paragraphStarts } from './paragraph-starts.ts';
import { prayerOf, prayerPart } from './prayer-part.ts';
import { bodyRegion } from './region.ts';
import { tieSections } from './sections.ts';
import { signatureOf } from './signature.ts';
import { Wordings } from './wordings.ts';

/**
 * Reads the versions of one document, one after the other. What its lines and blocks yielded is kept, so that reading the next
 * version costs what changed in it; what is no longer in the document is forgotten.
 */
export class Reader {
  readonly #lines = new LineRecords();
  readonly #wordings = new Wordings();
  readonly #memory = new Memory();

  /** Any text yields a model; never throws. Linear in the text. */
  read(text: string): Complaint {
    const complaint = assemble(this.#lines.read(text), this.#wordings, this.#memory);
    this.#wordings.forgetAllBut(complaint.blocks);
    return complaint;
  }
}

/** Reads one text, keeping nothing. */
export function readComplaint(text: string): Complaint {
  return new Reader().read(text);
}

/** The steps of reading, one after the other: footnotes out, boundaries found, blocks drawn between them, all tied together. */
function assemble(document: RecordedText, wordings: Wordings, memory: Memory): Complaint {
  const { source } = document;
  const { text } = source;
  const read = bodyLines(document);
  const notes = footnotesOf(text, read);
  const lines = markContents(withoutNotes(read, notes));
  const from = captionEnd(text, lines);
  const region = bodyRegion(lines, from);
  const { closing, exhibits } = region;
  const starts = paragraphStarts(lines, from, region);
  const startLines = new Set(starts.filter((start) => !isInside(start)).map((start) => start.at));
  const inline = new Map<number, number>();
  for (const start of starts) {
    if (isInside(start) && !startLines.has(start.at) && !inline.has(start.at)) inline.set(start.at, start.start);
  }
  const found = [
    ...findHeadings(lines, from, closing, startLines, inline),
    ...closingHeadings(lines, closing, exhibits),
  ];
  const prayer = prayerPart(lines, found, region);

  const drawing = new Drawing(document, lines, wordings);
  const { headings, paragraphs, prayerItems } = drawBlocks(drawing, { from, region, starts, found, prayer });
  tieSections(source, headings, found, paragraphs, lines[closing]?.start ?? null);
  const prayerAt = prayer === null ? null : (lines[prayer.start]?.start ?? null);
  const headingOf = (role: Heading['role']): Heading | null =>
    headings.find((heading) => heading.role === role) ?? null;
  const verification = headingOf('verification');
  return {
    source,
    blocks: drawing.blocks,
    caption: readCaption(text, lines, from),
    headings,
    paragraphs,
    counts: countsUnder(source, drawing.blocks, headings, paragraphs, prayerAt),
    prayer: prayer && prayerOf(lines, prayer, headings, prayerItems),
    juryDemand: headingOf('jury-demand')?.span ?? juryDemand(document),
    signature: signatureOf(lines, region, found),
    verification: verification && { start: verification.span.start, end: verification.sectionEnd },
    footnotes: notes.map((note) => drawing.footnote(read, note)),
    exhibits: lines[exhibits]?.start ?? null,
    memory,
  };
}

/** The lines that belong to no footnote; the notes are in order. */
function withoutNotes(lines: readonly BodyLine[], notes: readonly FootnoteLines[]): readonly BodyLine[] {
  let note = 0;
  return notes.length === 0
    ? lines
    : lines.filter((_, at) => {
        while (note < notes.length && (notes[note] as FootnoteLines).last < at) note++;
        return note === notes.length || at < (notes[note] as FootnoteLines).first;
      });
}
