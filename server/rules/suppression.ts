import type { Complaint } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { procedureOf } from '../law/procedure.ts';

/** A finding that is not to be shown again. It is found by rule and words, not by line. */
export interface Suppression {
  readonly rule: string;
  /** The words that the finding marks; white space and case do not matter, and `…` stands for any words between. */
  readonly words?: string;
  /** For what is private and must be written nowhere else: the plain words beside it, `…` standing in its place. */
  readonly near?: string;
  readonly reason?: string;
}

/** Whether the suppression speaks of a finding of the rule at the span. Without words it speaks of every finding of its rule. */
export function fits({ rule, words, near }: Suppression, found: string, complaint: Complaint, span: Span): boolean {
  if (rule !== found) return false;
  if (near !== undefined) return isBeside(near, plainWordsBeside(complaint, span));
  return words === undefined || isLike(folded(wordsAt(complaint, span)), folded(words).split(GAP));
}

/**
 * What suppresses a finding of the rule at the span, now and after the text has moved. It holds none of the words in `hidden`, spans of
 * what is private, and none that a privacy rule marks.
 */
export function suppressionOf(
  complaint: Complaint,
  { rule, span }: { readonly rule: string; readonly span: Span },
  hidden: readonly Span[],
): Suppression {
  const isHidden = procedureOf(rule)?.group === 'privacy';
  const words = isHidden ? '' : shortened(withGaps(complaint, span, hidden));
  if (words !== '' && words !== GAP) return { rule, words };
  const { before, behind } = plainWordsBeside(complaint, span);
  const near = [...before.slice(-6), GAP, ...behind.slice(0, 4)].join(' ');
  return near === GAP ? { rule } : { rule, near };
}

const GAP = '…';

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function wordsAt({ source }: Complaint, span: Span): string {
  return source.text.slice(span.start, span.end);
}

/** Whether the text begins with the first of the parts, ends with the last, and has the others in order between. */
function isLike(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts.map((part) => part.trim());
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

/** The words of the span with a gap for each hidden stretch of them. */
function withGaps(complaint: Complaint, span: Span, hidden: readonly Span[]): string {
  let words = '';
  let from = span.start;
  for (const { start, end } of hidden.filter((other) => overlap(span, other)).sort((a, b) => a.start - b.start)) {
    if (start > from) words += complaint.source.text.slice(from, start);
    words += ` ${GAP} `;
    from = Math.max(from, end);
  }
  if (from < span.end) words += complaint.source.text.slice(from, span.end);
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/…(?: …)+/g, GAP);
}

/** A paragraph is known by its beginning and its end. */
function shortened(words: string): string {
  const each = words.split(' ');
  return each.length > 20 ? [...each.slice(0, 10), GAP, ...each.slice(-6)].join(' ') : words;
}

const PLAIN = /^\p{Ll}{1,20}$/u;

interface Beside {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** The words before and behind the span, of its block, in lower case and without a figure: so neither a name nor a number is among them. */
function plainWordsBeside(complaint: Complaint, span: Span): Beside {
  const { text } = complaint.source;
  const block = complaint.blocks.find((candidate) => overlap(candidate.span, span))?.span ?? span;
  return {
    before: plainWords(text.slice(Math.max(block.start, span.start - 300, 0), Math.max(span.start, block.start))),
    behind: plainWords(text.slice(span.end, Math.min(block.end, span.end + 300))),
  };
}

/** Whether the plain words of `near` stand next to the span: before its `…` those before, behind it those behind. */
function isBeside(near: string, { before, behind }: Beside): boolean {
  const [left = [], right = []] = near.split(GAP).map(plainWords);
  if (left.length + right.length === 0) return false;
  const ends = left.every((word, at) => word === before[before.length - left.length + at]);
  return ends && right.every((word, at) => word === behind[at]);
}

function plainWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/[.,;:()]/g, ''))
    .filter((word) => PLAIN.test(word));
}
