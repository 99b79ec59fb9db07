/** The numbers behind a code's name ("§§ 1331 and 1343", "§ 201 et seq.", "505/2(a)"). */
export interface SectionList {
  readonly end: number;
  /** As written, white space folded: "1331", "1692–1692p", "45(a), (n)". */
  readonly sections: readonly string[];
  readonly etSeq: boolean;
}

const NUMBER = /\d{1,6}[A-Za-z]{0,3}(?:[.:/-]\d{1,6}[A-Za-z]{0,3})*(?![\p{L}\d])/uy;
const SUBSECTION = /\s?\((?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,3})\)/y;
const TIGHT_SUBSECTION = /\((?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,3})\)/y;
const DASH = /(?:\s*[–—]|-)\s*(?:§\s*)?/y;
const THROUGH = /\s+(?:through|to)\s+(?:§\s*)?/y;
const COMMA = /(?:,\s*|\s+)(?:(?:and|or|&)\s+)?(?:§{1,2}\s*)?/y;
const AND_SUBSECTION =
  /(?:\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&|through|to)\s+|\s*[–—-]\s*)(?=\((?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,3})\))/y;
const ET_SEQ = /,?\s+[*_]{0,3}et\.?\s+seq\b(?:\.[*_]{0,3}|[*_]{1,3}\.?)?/y;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The end of the subsections that begin at `at`, lists of them included: "(a)(1)", "(a), (n)", "(1)–(3)". */
export function subsectionsEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const first = match(end === at ? SUBSECTION : TIGHT_SUBSECTION, text, end);
    if (first === null) break;
    // "§ 201 (the" is no subsection; "(a) (1)" is one only where what stands in it is short.
    if (/^\s\(\w{3,}/.test(first)) break;
    end += first.length;
  }
  if (end === at) return at;
  const joint = match(AND_SUBSECTION, text, end);
  return joint === null ? end : subsectionsEnd(text, end + joint.length);
}

/**
 * Reads the numbers at `at`, or null where there is none. `many` says that several may follow ("§§", "sections"), and
 * `isOther` whether the number at a place begins another citation ("28 U.S.C. §§ 1331, 42 U.S.C. § 1983").
 */
export function readSections(
  text: string,
  at: number,
  many: boolean,
  isOther: (at: number) => boolean,
): SectionList | null {
  const sections: string[] = [];
  let end = at;
  let position = at;
  for (;;) {
    const number = match(NUMBER, text, position);
    if (number === null || (position !== at && isOther(position))) break;
    let to = subsectionsEnd(text, position + number.length);
    const joint = match(DASH, text, to) ?? (many ? match(THROUGH, text, to) : null);
    const last = joint === null ? null : match(NUMBER, text, to + joint.length);
    if (joint !== null && last !== null) to = subsectionsEnd(text, to + joint.length + last.length);
    sections.push(text.slice(position, to).replace(/\s+/g, ' '));
    end = to;
    const comma = match(COMMA, text, end);
    if (comma === null || comma.trim() === '' || !(many || comma.includes('§'))) break;
    position = end + comma.length;
  }
  if (sections.length === 0) return null;
  const etSeq = match(ET_SEQ, text, end);
  return { end: end + (etSeq?.length ?? 0), sections, etSeq: etSeq !== null };
}
