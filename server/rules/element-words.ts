import type { Authority } from '../law/law.ts';

/** The nearest authority as it is cited in a sentence. */
export function shortCite(authority: readonly Authority[]): string {
  return authority[0]?.cite ?? 'the hover shows what it rests on';
}

/** Names as a sentence lists them. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
