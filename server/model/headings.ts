import type { BodyLine } from './body-lines.ts';
import type { HeadingRole } from '../syntax/known-headings.ts';
import type { CountLabel } from '../syntax/count-label.ts';
import { romanValue } from '../syntax/ordinals.ts';

/** A heading as found in the body's lines; `first` and `last` are indices into them, both included. */
export interface HeadingLines {
  readonly first: number;
  last: number;
  readonly role: HeadingRole | 'count';
  readonly count: CountLabel | null;
  readonly numeral: string | null;
  /** How it is set, so that headings set alike get one level. */
  readonly style: string;
  /** Where its words end when a paragraph's number follows on its last line, else null. */
  until: number | null;
}

/** Whether a line is, by its own words and looks alone, the heading of a part that bounds the numbered paragraphs. */
export function boundary(line: BodyLine): HeadingRole | 'count' | null {
  const { facts } = line;
  if (facts.contents || facts.words.length > (facts.count ? 320 : 160)) return null;
  if (facts.marker && !facts.hash && !facts.caps && facts.marker.style !== 'word') return null;
  if (facts.count && (facts.hash > 0 || facts.bold || facts.caps || (facts.words.length < 120 && !facts.ends)))
    return 'count';
  if (facts.known && (facts.hash > 0 || facts.bold || facts.caps || (facts.titled > 0.9 && !facts.ends)))
    return facts.known;
  return null;
}

/** The heading that a line is or, where a paragraph's number follows it in the line, begins with. */
export function headingAt(line: BodyLine): HeadingRole | 'count' | null {
  return boundary(line) ?? line.facts.headed?.role ?? null;
}

/** What a line's evidence must come to. */
const ENOUGH = 3.4;
/** What a paragraph behind the line adds to it. */
const FOLLOWED = 1.6;

/**
 * The headings among the lines `from` to `to` (excluded), by evidence: capitals, Markdown, numerals, known words, shortness and
 * what follows. `starts` says which lines begin a numbered paragraph; `inline` which lines hold one further on, and from where.
 */
export function findHeadings(
  lines: readonly BodyLine[],
  from: number,
  to: number,
  starts: ReadonlySet<number>,
  inline: ReadonlyMap<number, number>,
): HeadingLines[] {
  const list = listItems(lines, from, to, starts);
  const roomy = mostlySpaced(lines, from, to);
  const headings: HeadingLines[] = [];
  let letter = '';
  for (let at = from; at < to; at++) {
    const line = lines[at] as BodyLine;
    if (starts.has(at) && !inline.has(at)) continue;
    const evidence = weigh(lines, at, to, starts, list, inline, roomy, at === from || headings.at(-1)?.last === at - 1);
    if (evidence < ENOUGH) continue;
    const until = inline.get(at) ?? null;
    const headed = until === null ? null : line.facts.headed;
    // A numeral alone belongs to the heading below it: "V." / "PRAYER FOR RELIEF".
    const below = bareNumeral(line) === null || starts.has(at + 1) || at + 1 >= to ? undefined : lines[at + 1];
    const joined = below && below.gap <= 2 ? boundary(below) : null;
    const role = headed?.role ?? boundary(line) ?? joined ?? 'section';
    const numeral =
      line.facts.enumerator && line.facts.enumerator.kind !== 'bullet'
        ? line.facts.enumerator.label
        : bareNumeral(line);
    const heading: HeadingLines = {
      first: at,
      last: joined === null ? at : at + 1,
      role,
      count: role === 'count' ? (headed?.count ?? line.facts.count ?? below?.facts.count ?? null) : null,
      numeral,
      style: styleOf(line, numeral, letter),
      until,
    };
    if (heading.style === 'letter') letter = numeral ?? '';
    else if (heading.style !== 'number' && heading.style !== 'small') letter = '';
    if (heading.until === null) extend(heading, lines, to, starts, roomy, inline);
    headings.push(heading);
    at = heading.last;
  }
  return headings;
}

/** Whether most lines have an empty one before them, as in double-spaced text taken out of a PDF: then a gap says nothing. */
function mostlySpaced(lines: readonly BodyLine[], from: number, to: number): boolean {
  let spaced = 0;
  let wrapped = 0;
  for (let at = from + 1; at < to; at++) {
    const line = lines[at] as BodyLine;
    if (line.gap > 0) {
      spaced++;
      if (!(lines[at - 1] as BodyLine).facts.ends) wrapped++;
    }
  }
  return spaced > 20 && wrapped > 0.45 * spaced;
}

function bareNumeral(line: BodyLine): string | null {
  const { words } = line.facts;
  const found = words.length > 7 ? null : /^(?:([IVXL]{1,6}|[A-Z])\.?|([ivx]{1,5})\.)$/.exec(words);
  const small = found?.[2];
  if (small !== undefined) return romanValue(small) === null ? null : small;
  return found && (romanValue(found[1] as string) !== null || (found[1] as string).length === 1)
    ? (found[1] as string)
    : null;
}

/** How a heading is set; `letter` is the letter of the one before, for an I behind an H is no Roman numeral. */
function styleOf(line: BodyLine, numeral: string | null, letter: string): string {
  const { facts } = line;
  if (facts.hash > 0) return `hash${facts.hash}`;
  if (numeral !== null) {
    if (letter !== '' && numeral.length === 1 && numeral.charCodeAt(0) === letter.charCodeAt(0) + 1) return 'letter';
    if (/^[IVXL]+$/.test(numeral) && (numeral.length > 1 || /^[IVX]$/.test(numeral))) return 'roman';
    return /^\d/.test(numeral) ? 'number' : numeral === numeral.toUpperCase() ? 'letter' : 'small';
  }
  return facts.caps ? 'caps' : 'title';
}

function weigh(
  lines: readonly BodyLine[],
  at: number,
  to: number,
  starts: ReadonlySet<number>,
  list: ReadonlySet<number>,
  inline: ReadonlyMap<number, number>,
  roomy: boolean,
  afterHeading: boolean,
): number {
  const line = lines[at] as BodyLine;
  const { facts } = line;
  // A row of a table heads nothing.
  if (facts.rule || facts.contents || /^\|.*\|$/.test(facts.words)) return 0;
  if (inline.has(at)) return facts.headed && inline.get(at) === line.start + facts.headed.start ? 5 : 0;
  const wrapped = !facts.hash && !facts.count && facts.words.length > 170;
  if (wrapped || facts.closing || !/[A-Za-z]/.test(facts.words) || /^[-–—•●*]\s/.test(facts.words)) return 0;
  const known = boundary(line);
  const previous = at > 0 ? lines[at - 1] : undefined;
  const open =
    previous !== undefined &&
    !previous.facts.ends &&
    !afterHeading &&
    !previous.facts.rule &&
    (line.gap === 0 || roomy) &&
    !/[:”"’']$/.test(previous.facts.words);
  let score = 0;
  if (facts.hash > 0) score += 5;
  if (facts.bold) score += facts.words.length < 140 ? 2.5 : 0;
  // A sentence that a conversion made a heading.
  if (facts.hash > 0 && sentence(facts) && facts.words.length > 60 && !facts.enumerator) score -= 4;
  // A numbered sentence out of turn is no title.
  if (facts.enumerator?.kind === 'number' && sentence(facts) && !facts.hash) score -= 2;
  // What stands over a list names the list.
  if (!facts.hash && !facts.caps && lines[at + 1]?.facts.enumerator?.kind === 'bullet') score -= 2;
  if (known === 'count') score += 5;
  else if (known) score += facts.caps || facts.hash || facts.bold || facts.enumerator ? 4.5 : 3.5;
  else if (facts.known && facts.known !== 'section') score += 2;
  if (facts.caps) score += (facts.words.match(/[A-Z]{3}/g)?.length ?? 0) > 1 ? 2.7 : 1.7;
  const enumerated = facts.enumerator && facts.enumerator.kind !== 'bullet' && facts.enumerator.punctuation !== '()';
  const numeral = bareNumeral(line);
  const below = lines[at + 1];
  const titled = below !== undefined && !starts.has(at + 1) && (boundary(below) === 'section' || below.facts.caps);
  if (enumerated && facts.words.length > 4) {
    score += facts.titled >= 0.65 ? 2.4 : 1.6;
    if (list.has(at)) score -= 5;
  } else if (numeral && at + 1 < to && !starts.has(at + 1) && (titled || numeral !== numeral.toLowerCase()))
    score += titled ? 5 : list.has(at) ? -2 : 3;
  if (!facts.caps && facts.titled >= 0.75 && facts.words.length <= 90 && facts.words.includes(' ')) score += 1.6;
  if (line.indent >= 16 && !known) score += 0.8;
  // In a complaint without numbers a short line between blank ones heads what follows it.
  if (
    starts.size === 0 &&
    !roomy &&
    line.gap > 0 &&
    facts.words.length < 60 &&
    /^[A-Z]/.test(facts.words) &&
    below &&
    below.gap > 0 &&
    below.facts.words.length > 50 &&
    !list.has(at)
  )
    score += facts.ends ? 0 : 3;
  // The last word of a sentence that the line before began.
  const tail =
    open || (previous !== undefined && !previous.facts.ends && previous.facts.words.length > 50 && !afterHeading);
  if (tail && facts.ends && !enumerated && !numeral && !facts.hash && facts.words.length < 40 && known !== 'count')
    return 0;
  if (open) score -= known === 'count' || facts.hash ? 0.5 : known && known !== 'section' ? 1 : 2.6;
  else score += 0.5;
  // Only what follows may still speak for a heading, and then all else speaks against: most lines are settled here, and no pattern runs on them.
  if (score + FOLLOWED < ENOUGH) return score;
  const next = followedBy(lines, at, to, starts);
  if (next === 'paragraph') score += FOLLOWED;
  else if (next === 'heading') score += 1;
  else if (next === 'onward') score -= 1.4;
  if (score < ENOUGH) return score;
  if (facts.ends && !known && !facts.hash && !numeral) score -= enumerated ? 0.3 : facts.caps ? 0.8 : 2;
  if (/^[a-z(“"]/.test(facts.words) && !enumerated && !facts.hash) score -= 2.5;
  if (
    /^(?:WHEREFORE|NOW,? THEREFORE|COMES NOW|(?:THE )?PLAINTIFFS?\b.+\b(?:alleges?|states?|complains?|says?|sues?|demands?|hereby)\b|vs?\. ?\S)/i.test(
      facts.words,
    )
  )
    score -= 4;
  const wraps = /[,&]$|\s(?:the|of|and|or|to|by|a|an|in)$/.test(facts.words);
  if (wraps && next !== 'heading' && !(next === 'paragraph' && !starts.has(at + 1)) && !facts.caps && !facts.hash)
    score -= 0.6;
  if (
    /\b(?:Esq\.|LLP|P\.C\.|Attorneys? for|Counsel for|Bar No|SBN)\b|@|^\(?\d{3}[).-]/.test(facts.words) &&
    !facts.hash
  )
    score -= 3;
  return score;
}

/** What stands behind a line: a paragraph's number, a heading's beginning, or words that run on. */
function followedBy(
  lines: readonly BodyLine[],
  at: number,
  to: number,
  starts: ReadonlySet<number>,
): 'paragraph' | 'heading' | 'onward' | 'text' {
  const line = lines[at] as BodyLine;
  for (let next = at + 1; next < Math.min(to, at + 5); next++) {
    const candidate = lines[next] as BodyLine;
    if (starts.has(next)) return 'paragraph';
    if (boundary(candidate)) return 'heading';
    if (next === at + 1) {
      const small = /^[a-z]/.test(candidate.facts.words) && candidate.gap === 0;
      if (small && /^(?:[IVXL]+|[A-Z])\. /.test(line.facts.words) && candidate.facts.words.length < 60) continue;
      if (small && !line.facts.caps) return 'onward';
      if (candidate.facts.words.length > 60 && candidate.gap > 0) return 'text';
    }
    if (candidate.facts.words.length > 110 || candidate.facts.ends) return 'text';
  }
  return 'text';
}

/** Enumerated lines that are items of a list: their neighbour by number stands in the same paragraph, with no paragraph between. */
function listItems(lines: readonly BodyLine[], from: number, to: number, starts: ReadonlySet<number>): Set<number> {
  const items = new Set<number>();
  let open: number[] = [];
  const close = (): void => {
    if (open.length > 1) {
      for (let i = 0; i + 1 < open.length; i++) {
        const one = lines[open[i] as number] as BodyLine;
        const two = lines[open[i + 1] as number] as BodyLine;
        if (succeeds(one, two)) {
          items.add(open[i] as number);
          items.add(open[i + 1] as number);
        }
      }
    }
    open = [];
  };
  for (let at = from; at < to; at++) {
    const { facts } = lines[at] as BodyLine;
    if (starts.has(at) || facts.hash > 0 || boundary(lines[at] as BodyLine)) close();
    else if (facts.enumerator && facts.enumerator.kind !== 'bullet') open.push(at);
  }
  close();
  return items;
}

function succeeds(one: BodyLine, two: BodyLine): boolean {
  const a = one.facts.enumerator?.label ?? '';
  const b = two.facts.enumerator?.label ?? '';
  if (one.facts.enumerator?.kind !== two.facts.enumerator?.kind) return false;
  if (/^\d+$/.test(a)) return Number(b) === Number(a) + 1;
  if (a.length === 1 && b.length === 1 && b.charCodeAt(0) === a.charCodeAt(0) + 1) return true;
  const x = romanValue(a);
  const y = romanValue(b);
  return x !== null && y !== null && y === x + 1;
}

/** Takes the further lines of a heading that spans several: a count's title and "against", a title under its numeral, a wrapped line. */
function extend(
  heading: HeadingLines,
  lines: readonly BodyLine[],
  to: number,
  starts: ReadonlySet<number>,
  roomy: boolean,
  inline: ReadonlyMap<number, number>,
): void {
  const first = lines[heading.first] as BodyLine;
  const isCount = heading.role === 'count';
  const titleBelow = isCount || (heading.last === heading.first && bareNumeral(first) !== null);
  let taken = 0;
  for (let at = heading.last + 1; at < to && taken < 9; at++, taken++) {
    const line = lines[at] as BodyLine;
    const { facts } = line;
    const last = lines[heading.last] as BodyLine;
    if (starts.has(at) || facts.rule || facts.closing || facts.contents) break;
    if (inline.has(at)) {
      // "(Against Tern) 6. Plaintiff realleges": the title ends where the paragraph's number begins.
      const number = inline.get(at) as number;
      const words = facts.words.slice(0, number - line.start).trim();
      if (isCount && words.length > 0 && words.length < 130 && /[^.;,]$|\.\)$/.test(words)) {
        heading.last = at;
        heading.until = number;
      }
      break;
    }
    const other = boundary(line);
    if (other === 'count') break;
    // A count may bear the name of a section: "COUNT IV / Damages".
    if (
      other &&
      !(titleBelow && taken === 0 && other === 'section' && heading.role === 'count') &&
      !(heading.role !== 'count' && titleBelow && taken === 0)
    )
      break;
    if (
      /^(?:WHEREFORE|(?:the )?plaintiffs?\b.{1,80}\b(?:repeats?|realleges?|incorporates?|re-alleges?|hereby|alleges?|states?|complains?|says?)\b)/i.test(
        facts.words,
      )
    )
      break;
    const wrapped = line.gap === 0 || (roomy && line.gap <= Math.max(1, last.gap));
    const alike = facts.caps === last.facts.caps || /^\(/.test(facts.words) || facts.words.length < 25;
    if (first.facts.hash > 0 && facts.hash > 0 && !(isCount && taken < 2 && facts.hash >= first.facts.hash)) break;
    if (first.facts.hash > 0 && facts.hash === 0 && !isCount) break;
    if (
      titleBelow &&
      taken === 0 &&
      !(isCount && sentence(facts)) &&
      !(facts.marker && /^(?:dot|paren|parens)$/.test(facts.marker.style)) &&
      !/^\d{1,4} ?[-–—] ?\d{1,4}\. /.test(facts.words) &&
      line.gap <= 4 &&
      facts.words.length < (facts.hash > 0 || facts.bold ? 330 : 190) &&
      !(facts.ends && facts.words.length > 110)
    ) {
      heading.last = at;
      continue;
    }
    if (isCount && looksLikeTitle(line) && line.gap <= (first.facts.hash > 0 ? 2 : 3)) {
      heading.last = at;
      continue;
    }
    // A line that wraps on from one that did not end.
    const onward = wrapped && !last.facts.ends && (alike || /^[a-z]/.test(facts.words)) && facts.words.length < 130;
    const wide = last.end - last.start;
    const full =
      wide > 45 ||
      /[-,;:&–—]$|\b(?:of|and|the|to|for|in|by|or|with|an?|its|their|his|her|on|at|from|under|against|between)$/i.test(
        last.facts.words,
      );
    if (
      onward &&
      full &&
      (!/^[A-Z]/.test(facts.words) ||
        facts.caps ||
        facts.titled > 0.6 ||
        (heading.numeral !== null && facts.words.length < wide + 5))
    ) {
      heading.last = at;
      continue;
    }
    break;
  }
}

/** Whether a line reads as a sentence and not as a title. */
function sentence(facts: BodyLine['facts']): boolean {
  return (
    facts.ends && !facts.caps && !facts.bold && facts.hash === 0 && facts.titled < 0.6 && !/^[([]/.test(facts.words)
  );
}

/** Whether a line below a count's label reads as part of its title: capitals, capitals at its words, bold, or all in parentheses. */
function looksLikeTitle(line: BodyLine): boolean {
  const { facts } = line;
  if (facts.words.length > 170 || facts.marker) return false;
  if (/^[([]/.test(facts.words) && facts.words.length < 130) return true;
  if (facts.hash > 0 || facts.bold || facts.caps) return true;
  if (/^(?:against|as to|by) /i.test(facts.words) && facts.words.length < 110) return true;
  if (/[)\]]$/.test(facts.words) && facts.words.length < 60) return true;
  return !facts.ends && facts.titled >= 0.7 && facts.words.length < 120;
}
