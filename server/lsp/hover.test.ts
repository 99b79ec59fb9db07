import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from '../rules/fixture.ts';
import { hoverAt } from './hover.ts';

const text = wholeComplaint({
  jurisdiction:
    '3. This Court has jurisdiction under 28 U.S.C. §§ 1331 and 1337(a), and under 10 Del. C. § 8106.\n\n4. Venue is proper under Fed. R. Civ. P. 82 and Mill v. Weir, 550 U.S. 544 (2007).',
  facts:
    '7. Alderpoint asks for a temporary restraining order (the “Order”), as paragraph 5 shows. The Order is urgent.',
});
const complaint = readComplaint(text);

/** The card at the words, as Markdown. */
function card(words: string): string {
  const hover = hoverAt(complaint, text.indexOf(words) + 1, () => null);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('the card of a citation', () => {
  it('leads to a public page of what is cited, one for each section, and to a search', () => {
    expect(card('28 U.S.C.')).toContain(
      'Read it on law.cornell.edu: [1331](https://www.law.cornell.edu/uscode/text/28/1331), [1337(a)](https://www.law.cornell.edu/uscode/text/28/1337) · [Search for it](',
    );
    expect(card('Fed. R. Civ. P. 82')).toContain(
      '[Read it on law.cornell.edu](https://www.law.cornell.edu/rules/frcp/rule_82)',
    );
    expect(card('550 U.S. 544')).toContain(
      '[Read it on courtlistener.com](https://www.courtlistener.com/c/U.S./550/544/)',
    );
  });

  it('leads to a search where no page is known', () => {
    expect(card('10 Del. C.')).toMatch(/\n\n\[Search for it\]\(https:\/\/www\.google\.com\/search\?q=10%20Del/);
  });
});

it('the card of a reference shows its paragraph, that of a term where it is defined', () => {
  expect(card('paragraph 5')).toMatch(/^\*\*¶ 5\*\* Alderpoint sells tarpaulins/);
  expect(card('Order is urgent')).toMatch(/^\*\*Order\*\* is defined in ¶ 7/);
});

it('the card of a term of law says what it means and what to do with it, and when that was checked', () => {
  expect(card('temporary restraining')).toMatch(
    /^\*\*temporary restraining order\*\* [\s\S]*\*In drafting:\*[\s\S]*Checked \d{4}-\d\d-\d\d\. General information, not legal advice\.$/,
  );
});
