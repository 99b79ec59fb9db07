import { masked, TAKEN_OUT } from './private-numbers.ts';
import { scanner } from './scan.ts';
import type { Rule } from './rule.ts';

const NAMED =
  /\b(?:(?:bank|checking|savings|brokerage|credit card|debit card|financial)\s+account(?:\s+(?:number|no\.?))?|(?:credit|debit|bank|charge)\s+card(?:\s+(?:number|no\.?))?|card\s+number|routing\s+number|iban|account\s+(?:number|no\.?)|acct\.?(?:\s+no\.?)?)[\s:#]{1,4}(?:is\s|was\s|of\s|ending\s(?:in\s)?)?#?(\d(?:[ -]?\d){7,18})(?![\d-])/gi;

const numbers = scanner(
  (words) =>
    [...words.matchAll(NAMED)].map((match) => {
      const end = match.index + match[0].length;
      return { start: end - (match[1] as string).length, end };
    }),
  [],
);

/** A whole bank or card number that the words before it call one. The finding never holds it. */
export const privateAccountNumber: Rule = {
  id: 'private-account-number',
  check({ complaint, forum }) {
    const out = forum.place === 'FL';
    return numbers(complaint).map(({ span }) => ({
      message: out ? 'florida' : 'found',
      span,
      fixes: [
        {
          action: out ? 'remove' : 'redact',
          edits: [{ span, text: out ? TAKEN_OUT : masked(complaint.source.text.slice(span.start, span.end)) }],
        },
      ],
    }));
  },
};
