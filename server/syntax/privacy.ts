import type { Span } from '../text/span.ts';
import { readDates, type DateMention } from './dates.ts';

/** What a court's rules keep out of its public files. */
export type PrivateKind = 'social-security' | 'taxpayer-id' | 'employer-id' | 'birth-date' | 'account-number';

/** A number or date that is to be redacted, with what may stand in its place. */
export interface PrivateDatum extends Span {
  readonly kind: PrivateKind;
  /** What Federal Rule of Civil Procedure 5.2(a) lets stand: the last four digits, or the year of birth. */
  readonly redacted: string;
}

const HYPHENATED_NINE = /(?<![\p{L}\d-])(\d{3})[-–‑ ](\d{2})[-–‑ ](\d{4})(?![\d-])/gu;
const BARE_NINE = /(?<![\p{L}\d$.,-])\d{9}(?![\d.,-]\d|\d)/gu;
const EIN = /(?<![\p{L}\d-])\d{2}-\d{7}(?![\d-])/gu;
const ACCOUNT = /(?<![\p{L}\d$.])\d(?:[ -]?\d){5,18}(?![\d-])/gu;

const SOCIAL_SECURITY = /(?:social\s+security|\bSSNs?\b|\bSS\s?#|\bsoc\.\s?sec\.)/i;
const TAXPAYER =
  /(?:\bE\.?I\.?N\.?\b|\bFEIN\b|\bTIN\b|\bITIN\b|tax(?:payer)?\s+(?:identification|i\.?d\.?)|employer\s+identification|federal\s+(?:tax\s+)?i\.?d\.?\b)/i;
/** Numbers of businesses, which fewer rules protect. */
const EMPLOYER = /(?:\bF?\.?E\.?I\.?N\b|employer\s+identification|\bfederal\s+(?:tax\s+)?i\.?d\.?\b|\btax\s+i\.?d)/i;
const ACCOUNT_WORDS =
  /(?:\b(?:account|acct\.?|(?:credit|debit|bank|payment)\s+card|card|IBAN|checking|savings|brokerage|loan)\s*(?:\([^()]{0,20}\)\s*)?(?:number|numbers|nos?\.?|#|num\.?)|\bacct\.?|\baccount\s*:|\brouting\s+number)[\s:#]*(?:is|was|of|ending|with|,|\s|:|“|"){0,6}$/i;
const BORN =
  /(?:\bborn(?:\s+(?:on|in\s+\p{Lu}[\p{L}\s,]{1,30}\s+on))?|\bdates?\s+of\s+birth|\bD\.?O\.?B\.?|\bbirth\s?-?dates?|\bbirthday)[\s:,(]*(?:(?:is|was|on|of|about|or)\s+){0,3}$/iu;

/**
 * Social Security and taxpayer numbers, full dates of birth and numbers of accounts in a block's text, in order. It prefers to
 * miss one to calling a docket number private: what has no telling form counts only beside words that say what it is.
 */
export function readPrivateData(text: string, dates: readonly DateMention[] = readDates(text)): PrivateDatum[] {
  const found: PrivateDatum[] = [];
  const add = (kind: PrivateKind, start: number, length: number, redacted: string): void => {
    const end = start + length;
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ kind, start, end, redacted });
  };
  for (const match of text.matchAll(HYPHENATED_NINE)) {
    const [whole, area = '', group = '', serial = ''] = match;
    const spaced = !/[-–‑]/.test(whole);
    const named = SOCIAL_SECURITY.test(before(text, match.index, 60));
    if (spaced && !named) continue;
    const kind = ninth(area, group, serial, named);
    if (kind !== null) add(kind, match.index, whole.length, `xxx-xx-${serial}`);
  }
  for (const match of text.matchAll(BARE_NINE)) {
    const lead = before(text, match.index, 60);
    const digits = match[0];
    const kind = SOCIAL_SECURITY.test(lead) ? 'social-security' : TAXPAYER.test(lead) ? taxpayer(lead) : null;
    if (kind !== null) add(kind, match.index, digits.length, `xxxxx${digits.slice(-4)}`);
  }
  for (const match of text.matchAll(EIN)) {
    const lead = before(text, match.index, 60);
    if (TAXPAYER.test(lead)) add(taxpayer(lead), match.index, match[0].length, `xx-xxx${match[0].slice(-4)}`);
  }
  for (const match of text.matchAll(ACCOUNT)) {
    if (!ACCOUNT_WORDS.test(before(text, match.index, 60))) continue;
    add('account-number', match.index, match[0].length, masked(match[0]));
  }
  for (const date of dates) {
    if (date.day === null || date.year === null || date.impossible) continue;
    if (BORN.test(before(text, date.start, 60)))
      add('birth-date', date.start, date.end - date.start, String(date.year));
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * What a number of three, two and four digits is. None that begins with 000, 666 or 9 was ever issued, nor one with an empty part: such a number is a
 * part's or a form's, unless the words call it a Social Security number. Then it counts all the same: a clerk goes by its look, and it may be a real one mistyped.
 */
function ninth(area: string, group: string, serial: string, named: boolean): PrivateKind | null {
  if (named) return 'social-security';
  if (group === '00' || serial === '0000' || area === '000' || area === '666') return null;
  if (!area.startsWith('9')) return 'social-security';
  return Number(group) >= 50 ? 'taxpayer-id' : null;
}

const taxpayer = (lead: string): PrivateKind => (EMPLOYER.test(lead) ? 'employer-id' : 'taxpayer-id');

const before = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at);

/** The number with an x for each digit but the last four. */
function masked(number: string): string {
  let left = number.replace(/\D/g, '').length - 4;
  return number.replace(/\d/g, (digit) => (left-- > 0 ? 'x' : digit));
}
