import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { analyse } from './elements.ts';

/** Where each element of the first count's cause is alleged first: a paragraph's number, `prose` for unnumbered text, null where nowhere. */
function located(text: string): Record<string, string | null> {
  const complaint = readComplaint(`STATE OF OHIO\nCOURT OF COMMON PLEAS\n\n${text}`);
  const elements = analyse(complaint, { jurisdiction: null })[0]?.findings[0]?.elements ?? [];
  return Object.fromEntries(
    elements.map(({ element, evidence: [first] }) => [element.id, first ? (first.label ?? 'prose') : null]),
  );
}

const count = `COUNT I
BREACH OF CONTRACT

8. Plaintiff repeats paragraphs 1 through 7.

9. Tern did not pay, and Marsh was damaged.
`;

describe('the common facts of a count', () => {
  it('plead an element by one plain sentence where they are few', () => {
    expect(
      located(`FACTS

1. Marsh and Tern entered into a written agreement on May 1.

2. Marsh delivered all of the goods that the agreement called for.

${count}`),
    ).toMatchObject({ contract: '1', performance: '2', breach: '9', damages: '9' });
  });

  it('plead it only by plainer words where they are many', () => {
    const facts = Array.from({ length: 70 }, (_, index) => `${index + 1}. Tern talked to Marsh about the weather.`);
    facts[20] = '21. Tern spoke of an agreement with Quill.';
    expect(
      located(`FACTS

${facts.join('\n\n')}

COUNT I
BREACH OF CONTRACT

71. Plaintiff repeats paragraphs 1 through 70.

72. Tern did not pay, and Marsh was damaged.
`),
    ).toMatchObject({ contract: null, breach: '72' });
  });

  it('are told in prose where the complaint numbers nothing', () => {
    expect(
      located(`FACTS

Marsh and Tern entered into a written agreement on May 1. Marsh delivered every board that it called for.

COUNT I
BREACH OF CONTRACT

Tern did not pay for the boards, and Marsh was damaged.

PRAYER FOR RELIEF

Marsh asks for judgment.
`),
    ).toMatchObject({ contract: 'prose', breach: 'prose' });
  });
});

describe('a sentence that only says what the law is', () => {
  it('alleges nothing', () => {
    expect(
      located(`COUNT I
VIOLATION OF THE CONSUMER PROTECTION ACT

1. The Consumer Protection Act, RCW 19.86.020, prohibits unfair or deceptive acts in trade or commerce.

2. Marsh lost money.
`),
    ).toMatchObject({ 'unfair-or-deceptive': null, injury: '2' });
  });

  it('alleges an element that is a rule of law itself', () => {
    expect(
      located(`COUNT I
NEGLIGENCE PER SE

1. Ordinance 12-40 requires a rail on every stair.

2. Marsh fell from the stair and broke his arm.
`),
    ).toMatchObject({ 'statutory-violation': '1' });
  });
});

describe('a count that says on which other it rests', () => {
  it('pleads what that one pleads', () => {
    const complaint = readComplaint(`STATE OF OHIO
COURT OF COMMON PLEAS

COUNT I
NEGLIGENCE OF DR. VALE

1. Dr. Vale owed Marsh a duty of care.

2. Dr. Vale breached it, and her negligence caused Marsh to fall and break his hip.

COUNT II
VICARIOUS LIABILITY OF TERN FOR THE NEGLIGENCE OF DR. VALE

3. Plaintiff repeats paragraphs 1 and 2.

4. Tern employed Dr. Vale, and is liable for her negligence as alleged in
Count I.
`);
    const duty = analyse(complaint, { jurisdiction: null })[1]?.findings[0]?.elements[0];
    expect(duty?.evidence.map(({ label }) => label)).toEqual(['1']);
  });
});
