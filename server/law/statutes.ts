import { causes, type Cause } from './law.ts';

/**
 * Words that filings write in full and citation manuals short, and those that carry no meaning. A pair reads: what is said,
 * what it is compared as.
 */
const short: readonly (readonly [RegExp, string])[] = [
  [/united states code/g, 'usc'],
  [/code of federal regulations/g, 'cfr'],
  [/revised code of washington|wash rev code/g, 'rcw'],
  [/florida statutes?/g, 'fla stat'],
  [/new york/g, 'ny'],
  [/code (of )?(civil|civ) (procedure|proc)/g, 'civ proc code'],
  [/general business law/g, 'gen bus law'],
  [/\bgbl\b/g, 'gen bus law'],
  [/california/g, 'cal'],
  [/texas/g, 'tex'],
  [/delaware/g, 'del'],
  [/business/g, 'bus'],
  [/professions?/g, 'prof'],
  [/commercial|commerce/g, 'com'],
  [/civil/g, 'civ'],
  [/labor/g, 'lab'],
  [/procedure/g, 'proc'],
  [/practice/g, 'prac'],
  [/remedies/g, 'rem'],
  [/property/g, 'prop'],
  [/government/g, 'gov'],
  [/amendment/g, 'amend'],
];

/**
 * A text in which statutes can be sought as words: lower case, section signs and "section" left out, points of abbreviations
 * gone, the usual long forms made short, sub-sections words of their own; a blank at both ends.
 */
export function statuteWords(text: string): string {
  let words = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[‐‑]/g, '-')
    .replace(/§+|\b(?:sections?|secs?\.|et seq\.?)|&|\band\b/g, ' ')
    .replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1')
    .replace(/([a-z])\.(?=\s|$|[a-z])/g, '$1 ')
    .replace(/[,;:()[\]“”"–—/]|-(?=\d{4})/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ');
  for (const [long, form] of short) words = words.replace(long, form);
  return ` ${words.replace(/\s+/g, ' ').trim()} `;
}

interface CauseStatute {
  readonly cause: Cause;
  readonly words: string;
  /** The same without its state, as a paper filed in that state writes it; null where it names none. */
  readonly local: { readonly words: string; readonly state: string } | null;
}

const states: readonly (readonly [string, string])[] = [
  [' cal ', 'CA'],
  [' ny ', 'NY'],
  [' tex ', 'TX'],
  [' fla ', 'FL'],
  [' del ', 'DE'],
];

const statutes: readonly CauseStatute[] = causes.flatMap((cause) =>
  (cause.statutes ?? []).map((statute) => {
    const words = statuteWords(statute);
    const state = states.find(([name]) => words.startsWith(name));
    return { cause, words, local: state ? { words: words.slice(state[0].length - 1), state: state[1] } : null };
  }),
);

/**
 * The causes whose statute a text cites; where one citation fits several statutes the longest counts ("15 U.S.C. § 1125(c)" is
 * not "§ 1125"). `state` is the one in whose courts the paper is filed.
 */
export function causesOfStatutes(text: string, state: string | null): Cause[] {
  const words = statuteWords(text);
  const found: { cause: Cause; at: number; length: number }[] = [];
  for (const { cause, words: full, local } of statutes) {
    const sought = words.includes(full)
      ? full
      : local && local.state === state && words.includes(local.words)
        ? local.words
        : null;
    if (sought) found.push({ cause, at: words.indexOf(sought), length: sought.length });
  }
  return [
    ...new Set(
      found
        .filter((one) => !found.some((other) => other.at === one.at && other.length > one.length))
        .sort((a, b) => a.at - b.at)
        .map(({ cause }) => cause),
    ),
  ];
}
