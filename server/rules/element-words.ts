import type { Authority } from '../law/law.ts';
import type { Forum } from './forum.ts';

/** The nearest authority that reaches the court, as it is cited in a sentence; empty where there is none. Another circuit's does not. */
export function shortCite(authority: readonly Authority[], { circuit }: Pick<Forum, 'circuit'>): string {
  const reaching = authority.filter(({ cite }) => {
    const own = circuitOf(cite);
    return own === null || own === circuit;
  });
  return (circuit === null ? authority : reaching)[0]?.cite ?? '';
}

const NUMBERS = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
  'Eleventh',
];

/** The federal circuit whose court or committee an authority is ("(9th Cir. 2007)", "Third Circuit"), or null. */
function circuitOf(cite: string): string | null {
  const found = /\((?:(\d{1,2})(?:st|nd|rd|th|d)|(D\.C\.)) Cir\.|\b(\p{Lu}\p{Ll}+) Circuit\b/u.exec(cite);
  if (!found) return null;
  if (found[2]) return 'dc';
  const number = NUMBERS.indexOf(found[3] ?? '') + 1;
  return found[1] ?? (number > 0 ? String(number) : null);
}

/** Names as a sentence lists them, with this word before the last. */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
