import { describe, expect, it } from 'vitest';
import { readFacts } from '../syntax/facts.ts';
import { recitals } from './recital.ts';

/** The sentences of a text that only say what the law is. */
function law(text: string): string[] {
  return recitals(text, readFacts(text)).map(({ start, end }) => text.slice(start, end));
}

describe('what only says what the law is', () => {
  it.each([
    'The Washington Consumer Protection Act, RCW 19.86.020, prohibits unfair or deceptive acts in trade or commerce.',
    'The First Amendment protects the freedom of speech and the right to petition.',
    'Section 5(a) of the FTC Act, 15 U.S.C. § 45(a), prohibits unfair or deceptive acts.',
    'Section 4 of the Contract Disputes Act, 41 U.S.C. § 7103, requires a claim in writing.',
    'Under RCW 62A.2-314, every contract for the sale of goods includes a warranty of merchantability.',
    'It is unlawful for an employer to discharge a worker for a report of unsafe conditions.',
    'See Velez v. Marsh, 531 U.S. 533, 542 (2001) (advocacy in court is protected speech).',
    'Case law: Hale v. Pine, 105 Wn.2d 778, 784 (1986) (an act need only have the capacity to deceive).',
  ])('%s', (text) => expect(law(text)).toEqual([text]));

  it('a quotation is a court’s where the next sentence cites it', () => {
    const text = '“Reprisal for protected speech offends the Constitution.” Hart v. Moore, 547 U.S. 250, 256 (2006).';
    expect(law(text)).toHaveLength(2);
  });
});

describe('what tells of the case, whatever law it names', () => {
  it.each([
    'Defendant violated the Consumer Protection Act, RCW 19.86, which prohibits deceptive acts.',
    'The Order violates the First Amendment, which protects advocacy.',
    'Section 3 of the Order requires contractors to disclose their lawyers.',
    'Section 2 of the Supply Contract provides for the notice that RCW 62A.2-607 asks.',
    'Section 4.2 of the Lease, which takes in RCW 59.18.060, requires Tern to repair the roof.',
    'Section 7 of the settlement agreement states that RCW 4.84.330 applies.',
    'The Agreement provides that Tern will deliver by May 1.',
    'Law enforcement officers held the driver for eleven hours.',
    'The law firm may have known of it.',
    'The school’s Code of Conduct requires notice of a charge.',
    'Under the First Amendment Plaintiff has a right to speak.',
  ])('%s', (text) => expect(law(text)).toEqual([]));
});
