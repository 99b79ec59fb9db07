import type { Marker } from '../syntax/marker.ts';
import { romanValue } from '../syntax/ordinals.ts';
import type { BodyLine } from './body-lines.ts';
import { boundary, headingAt } from './headings.ts';
import { chooseSequence, type Candidate } from './numbering.ts';
import type { Region } from './region.ts';

/** Where a paragraph begins: the index of its line among the body's lines, its number, and the number's offset in the document. */
export interface ParagraphStart {
  readonly at: number;
  readonly marker: Marker;
  readonly start: number;
}

/** Whether the number stands inside its line, behind other words. */
export const isInside = ({ marker }: ParagraphStart): boolean => marker.style === 'leader' || marker.style === 'inline';

/** Finds where the paragraphs begin, from the line `from` to the closing, in order. */
export function paragraphStarts(lines: readonly BodyLine[], from: number, region: Region): ParagraphStart[] {
  const figures = chooseSequence(candidatesOf(lines, from, region));
  const titles = figures.every((figure) => isTitle(lines[figure.at] as BodyLine));
  const chosen = titles ? romanNumbers(lines, from, region.closing) : figures;
  return chosen.map(({ at, marker }) => ({
    at,
    marker,
    start: (lines[at] as BodyLine).start + marker.start,
  }));
}

/** Whether a numbered line reads as a title: where all do, the numbers count parts, as in a form that is not filled in. */
function isTitle({ facts, start, end }: BodyLine): boolean {
  const { marker } = facts;
  if (!marker || facts.ends || end - start <= marker.end) return false;
  return facts.words.length < 70 && facts.titled >= 0.85;
}

/** So many paragraphs at least show that Roman numerals count paragraphs. */
const FEWEST_ROMAN = 3;

/** Roman numerals alone on their lines, each above a sentence, where no figures count the paragraphs, as in Louisiana. */
function romanNumbers(lines: readonly BodyLine[], from: number, closing: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at + 1 < closing; at++) {
    const line = lines[at] as BodyLine;
    const numeral = /^([IVXL]{1,8})\.?$/.exec(line.facts.words)?.[1];
    const value = numeral === undefined ? null : romanValue(numeral);
    const { facts: below } = lines[at + 1] as BodyLine;
    const prose = /^["“]?[A-Z]/.test(below.words) && below.titled < 0.8 && !below.caps && below.words.length > 25;
    if (numeral === undefined || value !== found.length + 1 || !prose) continue;
    const start = line.facts.wordsStart;
    const marker: Marker = {
      style: 'word',
      label: numeral,
      value,
      minor: 0,
      suffix: '',
      start,
      labelStart: start,
      labelEnd: start + numeral.length,
      end: line.end - line.start,
    };
    found.push({ marker, at, indent: line.indent, cost: 0, restart: 99, demand: false });
  }
  return found.length < FEWEST_ROMAN ? [] : found;
}

function candidatesOf(lines: readonly BodyLine[], from: number, region: Region): Candidate[] {
  const candidates: Candidate[] = [];
  let inPrayer = false;
  let role: ReturnType<typeof headingAt> = null;
  let sinceHeading = 99;
  for (let at = from; at < region.closing; at++) {
    const line = lines[at] as BodyLine;
    const { facts } = line;
    if (facts.contents) continue;
    const here = headingAt(line);
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
        const restart = restartPrice(inPrayer, sinceHeading, role);
        const demand = inPrayer && !wherefore;
        candidates.push({ marker, at, indent: line.indent, cost: demand ? cost + 0.5 : cost, restart, demand });
      }
    }
    // A quoted list's first number is no paragraph, but what counts on from it is the list's.
    if (/^["“‘']\(?1[.)] /.test(facts.words))
      candidates.push({ marker: quotedOne, at, indent: line.indent, cost: 9, restart: 99, demand: true });
    if (!inPrayer && (!here || facts.headed)) {
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
  return candidates;
}

/** What it costs to begin again at 1: little directly under a heading, as where a word processor numbered each part by itself. */
function restartPrice(inPrayer: boolean, sinceHeading: number, role: ReturnType<typeof headingAt>): number {
  if (inPrayer) return 99;
  if (sinceHeading === 1) return 0.9;
  if (sinceHeading <= 4 && role === 'count') return 1.5;
  return sinceHeading <= 2 ? 2.5 : 5;
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
