import type { Authority } from '../law/law.ts';

/** The nearest authority as it is cited in a sentence; empty where there is none. */
export function shortCite(authority: readonly Authority[]): string {
  return authority[0]?.cite ?? '';
}

/** Names as a sentence lists them, with this word before the last. */
export function listed(names: readonly string[], last: 'and' | 'or' = 'and'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}
