import { firstEndingAfter } from '../text/span.ts';
import type { Citation } from './citations.ts';

/** Words for other writings than this pleading, whose paragraphs are not ours. */
const OTHER_DOCUMENT =
  /^(?:agreements?|contracts?|subcontracts?|leases?|notes?|deeds?|mortgages?|orders?|decrees?|judgments?|declarations?|affidavits?|decl|decls|aff|affs|affid|dep|depo|deposition|answers?|ans|motions?|mot|stipulations?|stip|settlement|reports?|rep|policy|policies|plans?|handbook|manual|constitution|const|statutes?|acts?|rules?|code|subsection|subparagraph|section|article|exhibits?|exh?|schedule|appendix|attachment|guidelines?|letters?|memo|memorandum|mem|indictment|information|warrant|will|trust|bylaws?|charter|licen[sc]es?|addendum|protocol|regulations?|treaty|notices?|demand|invoice|bond|guarant[yi]e?s?|warranty|covenants?|proposal|specifications?|transcript|tr|interrogatories|chapter|title|undertaking|instrument|opinion|ruling|findings|petition|pet|restatement|compact|convention|resolution|ordinance|lien|application|check-?list|fac|sac|tac|counterclaims?|cross-complaint|sof|suf|amendment|email|e-mail|mou|nda|eula|tos|terms|conditions|form|brief|record)$/;
/** Words for this pleading and its parts. */
const THIS_DOCUMENT =
  /^(?:complaint|pleading|facts|factual|background|introduction|preliminary|allegations?|averments?|count|counts|claims?|causes?|parties|jurisdiction|foregoing|above)$/;
/** Complaints that are not this one. */
const EARLIER =
  /^(?:original|initial|prior|previous|administrative|earlier|underlying|charging|criminal|eeoc|opposing)$/;

/** Whose a numbered paragraph is. */
export type Owner = 'this' | 'other';

const OURS_BEHIND = /,?\s*(?:\([^()]{0,24}\)\s*)?(?:above|below|herein|hereinabove|supra|infra|inclusive)(?!\p{L})/uy;
const OF = /,?\s+(of|in|to|under|from)\s+((?:[\p{L}\p{N}’'.&“"-]+\s*){1,9})/uy;

/** What the words behind a reference say of its owner ("of the Lease", "of this Complaint"); null where they say nothing. */
export function ownerBehind(text: string, at: number): Owner | null {
  OURS_BEHIND.lastIndex = at;
  if (OURS_BEHIND.test(text)) return 'this';
  OF.lastIndex = at;
  const found = OF.exec(text);
  if (!found) return null;
  const preposition = found[1] as string;
  let earlier = false;
  const words = (found[2] as string).split(/\s+/);
  for (const [index, raw] of words.entries()) {
    const word = raw
      .toLowerCase()
      .replace(/[’']s$/, '')
      .replace(/[^\p{L}-]/gu, '');
    if (EARLIER.test(word)) earlier = true;
    if (THIS_DOCUMENT.test(word) && !/[’']s?$/.test(raw)) return earlier && word === 'complaint' ? 'other' : 'this';
    if (word === 'petition' && words.slice(0, index).some((before) => /^this$/i.test(before))) return 'this';
    if (OTHER_DOCUMENT.test(word)) return 'other';
    // A sentence that ends here says nothing of what follows.
    if (/\.$/.test(raw) && word.length > 3) break;
  }
  return preposition === 'of' && /^(?:the|that|his|its|their|said)\s/i.test(found[2] as string) ? 'other' : null;
}

const SIGNAL =
  /^(?:see|supra|infra|compare|also|and|at|in|with|accord|per|under|above|generally|e|g|paragraphs?|but|cf|as|since|because|if|while|when|where|although|except|from|through|by|to|of|on|for|unlike|like|contrary|pursuant|despite|or|that|both|each|all)$/;
const REACH = 90;
/** A numbered part of another writing: "Exhibit B", "ECF No. 12", "Section 4(a)", "Art. VI". */
const NUMBERED_PART =
  /(?:(?:Exhibits?|Exhs?|Exs?|Attachment|Appendix|App|Schedule|Tab|ECF|Dkt|Doc|Docket|NYSCEF|Rec|[Ss]ection|[Aa]rticle|[Aa]rt|[Cc]lause)\b\.?\s?(?:No\.?\s?|Doc\.?\s?|#)?|§\s?)["“]?(?:[A-Z]{1,2}|[IVX]{1,5}|\d[\d.-]{0,8})(?:\([a-z\d]{1,3}\)){0,3}["”]?$/;

/** "the Declaration of Ann Vale", as the last words before a reference. */
const BY_SOMEBODY =
  /(?:Declaration|Affidavit|Deposition|Report|Letter|Testimony|Statement) of(?: (?:Dr|Mr|Ms|Mrs)\.)?(?: \p{Lu}[\p{L}.’'-]{0,20}){1,4}$/u;
const ABBREVIATION = /^(?:decls?|affs?|affid|dep|ans|mot|stip|rep|const|exh?|mem|tr|pet|fac|sac|tac|sof|suf)$/;

/**
 * Whether the words before a reference that begins at `at` make it another writing's: "Smith Decl. ¶ 4", "the Order at ¶ 7",
 * "Exhibit B, ¶ 2", a citation.
 */
export function foreignBefore(text: string, at: number, citations: readonly Citation[]): boolean {
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .replace(/\s+/g, ' ')
    .trimEnd();
  const lead = trimLead(before);
  const cited = citations[firstEndingAfter(citations, at) - 1];
  if (cited && at - cited.end <= 8 && /^[\s,.;(]*(?:at\s*)?$/.test(text.slice(cited.end, at))) return true;
  if (/(?:^|\s)(?:its|their|whose)$/i.test(lead) || NUMBERED_PART.test(lead) || BY_SOMEBODY.test(lead)) return true;
  const written = lastWord(lead);
  if (written === '') return false;
  const word = written.toLowerCase();
  if (/^(?:compl|complaint)$/.test(word))
    return !/\bthis(?:\s\p{L}{1,20}){0,3}$/iu.test(lead.slice(0, lead.lastIndexOf(written)).trimEnd());
  if (text[at] === '¶' && lead === before && /\p{Ll}$/u.test(lead) && /^\p{Lu}/u.test(written) && !SIGNAL.test(word))
    return true;
  if (!OTHER_DOCUMENT.test(word)) return false;
  if (ABBREVIATION.test(word)) return true;
  // "without notice (¶ 12)" names no writing; "in the Order. Paragraph 12" names one in another sentence.
  if (/\($/.test(before) && /^\p{Ll}/u.test(written)) return false;
  return !/[.!?][”"’)]{0,3}$/.test(lead);
}

/** The same of an exhibit: only a declaration, affidavit or the like directly before it has exhibits of its own. */
export function foreignExhibitBefore(text: string, at: number): boolean {
  const lead = text
    .slice(Math.max(0, at - REACH), at)
    .replace(/\s+/g, ' ')
    .trimEnd();
  const word = lastWord(
    lead
      .replace(/(?:,|\bat|\bin)$/, '')
      .trimEnd()
      .replace(/[’']s$/, ''),
  ).toLowerCase();
  return !lead.endsWith('(') && /^(?:decls?|affs?|affid|dep|mot|compl|declaration|affidavit|deposition)$/.test(word);
}

/** The last word, without the punctuation behind it. */
function lastWord(words: string): string {
  let end = words.length;
  while (end > 0 && '.”"’)]*_'.includes(words[end - 1] as string)) end--;
  let start = end;
  while (start > 0 && /[\p{L}-]/u.test(words[start - 1] as string)) start--;
  return words.slice(start, end);
}

/** The words before a reference without the small ones that lead to it: ", at", "(", "see". */
function trimLead(words: string): string {
  let lead = words;
  for (;;) {
    const shorter = lead.replace(/(?:,|;|\(|\[|\bat|\bin)$/, '').trimEnd();
    if (shorter === lead) return lead;
    lead = shorter;
  }
}

/** The stretches of a text that stand in quotation marks, short ones aside; an opening mark that nothing closes opens nothing. */
export function quotations(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (const match of text.matchAll(/[“”"]/g)) {
    const at = match.index;
    const mark = match[0];
    const previous = text[at - 1] ?? ' ';
    const opens = mark === '“' || (mark === '"' && open < 0 && /[\s([—–\\>*_]/.test(previous));
    if (opens) open = at;
    else if (open >= 0) {
      if (at - open > 24) found.push({ start: open, end: at });
      open = -1;
    }
  }
  return found;
}
