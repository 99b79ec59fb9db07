import type { Complaint, Count } from '../model/complaint.ts';
import { writtenLike } from '../syntax/ordinals.ts';
import { patternOf } from '../text/pattern.ts';
import { lineStart } from './layout.ts';

/** What a new count's heading is to say. */
export interface NewHeading {
  /** What is pleaded, in the law's own spelling. */
  readonly title: string;
  /** Whom it is against, where the other counts say so. */
  readonly against: string;
  /** The label to begin with where no count has one. */
  readonly label: string;
}

/**
 * A heading for the count that follows the document's last one, set as that one is: the next label, its lines, its case, its markup, and
 * whom it is against where the last one says so. Without a count to follow, label and title on lines of their own.
 */
export function headingLike(complaint: Complaint, wanted: NewHeading): string {
  const lineEnd = complaint.source.lineEnd;
  const like = complaint.counts.findLast((count) => count.label !== null && count.title !== '');
  const copied = like && copyOf(complaint, like, wanted);
  if (copied) return copied;
  const label = nextLabel(complaint) ?? wanted.label;
  return `${label}${lineEnd}${label === label.toUpperCase() ? capitals(wanted.title) : titleCase(wanted.title)}`;
}

/** The label of the count that follows the last one: "COUNT IV" after "COUNT III"; null where no count has one that can be counted on. */
export function nextLabel(complaint: Complaint): string | null {
  const last = complaint.counts.findLast(({ label }) => label !== null);
  if (!last?.label) return null;
  return labelAfter(last.label, Math.max(...complaint.counts.map(({ number }) => number ?? 0)) + 1);
}

function labelAfter(label: string, number: number): string | null {
  const words = label.split(/([\s-]+)/);
  // From the end: in "CLAIM FOR RELIEF 2" the figure counts, in "SECOND CLAIM FOR RELIEF" the first word.
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    // "TWENTY-FIRST" is one number.
    const pair = at >= 2 && words[at - 1] === '-' ? words.slice(at - 2, at + 1).join('') : null;
    for (const [from, written] of [
      [at - 2, pair],
      [at, word],
    ] as const) {
      if (written === null || /^(?:count|claim|cause|of|for|relief|action|no|number)s?\.?$/i.test(written)) continue;
      const next = writtenLike(written, number);
      if (next !== null) return [...words.slice(0, from), next, ...words.slice(at + 1)].join('');
    }
  }
  return null;
}

/** The last heading with its label, its title and whom it is against replaced where they stand; null where they are not found there. */
function copyOf(complaint: Complaint, like: Count, { title, against }: NewHeading): string | null {
  const { heading } = like;
  const written = complaint.source.text.slice(lineStart(complaint, heading.span.start), heading.span.end);
  const label = nextLabel(complaint);
  const at = label === null ? null : spanOf(written, like.label as string, 0);
  if (label === null || !at) return null;
  const lead = written.slice(0, at.start);
  // "AS AND FOR A SECOND CAUSE OF ACTION" is counted on; the numeral of a section before the label ("A. COUNT I") is not.
  if (/[A-Za-z\d]/.test(lead.replace(/(?:as and )?for an? $/i, ''))) return null;
  // What stands in parentheses behind the title is of that count alone, but for whom it is against.
  const bare = (like.title.split(/\s[([]/)[0] as string).replace(/(?<=\S)[\s–—-]{1,4}(?:as )?against\s.*$/i, '');
  const name = bare === '' ? null : spanOf(written, bare, at.end);
  if (!name) return null;
  const rest = written.slice(name.end);
  const whom = like.against === null ? null : spanOf(rest, like.against, 0);
  if (like.against !== null && !whom) return null;
  const say = isCapitals(bare) ? capitals : titleCase;
  const behind = whom
    ? rest.slice(0, whom.start) +
      (isCapitals(like.against as string) ? capitals(against) : against) +
      rest.slice(whom.end)
    : (/^[)*_\]]*/.exec(rest)?.[0] ?? '');
  return balanced(
    lead.replace(/\ban? $/i, (article) => articleLike(article, label)) +
      label +
      written.slice(at.end, name.start) +
      say(title) +
      behind,
  );
}

/** "A " or "AN " before the label, as it is spoken: "AN EIGHTH". */
function articleLike(article: string, label: string): string {
  const spoken = /^(?:eigh|elev|8|11)/i.test(label) ? 'an ' : 'a ';
  return article === article.toUpperCase() ? spoken.toUpperCase() : spoken;
}

/** With what a bold stretch or a parenthesis lacks at its end, where the words that closed it were replaced. */
function balanced(heading: string): string {
  const bold = (heading.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? '**' : '';
  const open = heading.split('(').length - heading.split(')').length;
  return heading.trimEnd() + ')'.repeat(Math.max(0, open)) + bold;
}

/** Where words stand in a text in which other white space, or marks of Markdown, may stand between them. */
function spanOf(text: string, words: string, from: number): { start: number; end: number } | null {
  const found = new RegExp(patternOf(words, '[\\s*_#]+')).exec(text.slice(from));
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

function isCapitals(words: string): boolean {
  return /[A-Z]/.test(words) && !/[a-z]{2}/.test(words.replace(CITED, ''));
}

const CITED = /(?<!\d)\d{1,3} U\.S\.C\. § [\w().-]{1,30}|\[[^[\]]{0,60}\]/g;

/** In capitals, but for what a citation or a blank says. */
function capitals(words: string): string {
  const kept = words.match(CITED) ?? [];
  let next = 0;
  return words
    .replace(CITED, '\0')
    .toUpperCase()
    .replace(/\0/g, () => kept[next++] as string);
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|under|upon|with|per|se)$/;

/** With a capital at each word that has a weight of its own. */
function titleCase(words: string): string {
  return words.replace(/[A-Za-z][A-Za-z’'.]*/g, (word, at: number) =>
    at > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
