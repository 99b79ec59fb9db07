import { patternOf } from '../text/pattern.ts';
import type { Span } from '../text/span.ts';
import { scanner } from './scan.ts';
import type { Rule } from './rule.ts';

/** In small letters, or in capitals as captions have it. */
const NAME = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}(?:\\.|\\p{Ll}+)){1,2}|\\p{Lu}{2,30}(?: \\p{Lu}(?:\\.|\\p{Lu}{1,30})){1,2})';
/** "Anna Berg, a minor" and "her minor son, Anna Berg"; an age alone may be one of long ago. */
const AFTER = new RegExp(
  `${NAME},\\s+(?:(?:who is|WHO IS)\\s+)?(?:an?|AN?)\\s+(?:minor|infant|MINOR|INFANT)\\b(?!\\s+(?:league|part|role|issue|error))`,
  'gu',
);
const BEFORE = new RegExp(
  `\\b(?:minor|MINOR)\\s+(?:plaintiff|child|son|daughter|PLAINTIFF|CHILD|SON|DAUGHTER),?\\s+${NAME}`,
  'gu',
);
const NO_NAME = /\b(?:Doe|Roe|Minor|Plaintiff|Plaintiffs|Defendant|Court|State|County)\b/i;

interface Minor extends Span {
  readonly name: string;
}

const minors = scanner(
  (words) =>
    [AFTER, BEFORE].flatMap((pattern) =>
      [...words.matchAll(pattern)].flatMap((match): Minor[] => {
        const name = match[1] as string;
        if (NO_NAME.test(name)) return [];
        const start = match.index + match[0].indexOf(name);
        return [{ start, end: start + name.length, name }];
      }),
    ),
  [],
);

/** A name that the text itself says is a minor's. The finding never holds it; the fix changes every place. */
export const privateMinor: Rule = {
  id: 'private-minor',
  check({ complaint }) {
    const { text } = complaint.source;
    return minors(complaint).map(({ found, span, block }) => {
      const initials = found.name
        .split(/\s+/)
        .map((part) => `${part[0]}.`)
        .join('');
      return {
        message: block.kind === 'caption' ? 'caption' : 'found',
        span,
        fixes: [
          { action: 'initials', edits: placesOf(text, found.name).map((place) => ({ span: place, text: initials })) },
        ],
      };
    });
  },
};

/** Where the name stands, in capitals or not: what is changed in one place is changed in all. */
function placesOf(text: string, name: string): Span[] {
  const pattern = new RegExp(`(?<!\\p{L})${patternOf(name)}(?!\\p{L})`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
