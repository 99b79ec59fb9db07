import type { Span } from '../text/span.ts';
import { scanner } from './scan.ts';
import type { Rule } from './rule.ts';

const NAME = '(\\p{Lu}\\p{Ll}+(?: \\p{Lu}(?:\\.|\\p{Ll}+)){1,2})';
/** "Anna Berg, a minor" and "her minor son, Anna Berg"; an age alone may be one of long ago. */
const AFTER = new RegExp(
  `${NAME},\\s+(?:who is\\s+)?an?\\s+(?:minor|infant)\\b(?!\\s+(?:league|part|role|issue|error))`,
  'gu',
);
const BEFORE = new RegExp(`\\bminor\\s+(?:plaintiff|child|son|daughter),?\\s+${NAME}`, 'gu');
const NO_NAME = /\b(?:Doe|Roe|Minor|Plaintiff|Plaintiffs|Defendant|Court|State|County)\b/;

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

function placesOf(text: string, name: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}
