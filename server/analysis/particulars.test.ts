import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { misrepresentations, particularNames } from './particulars.ts';

const caption = `UNITED STATES DISTRICT COURT
WESTERN DISTRICT OF WASHINGTON

ALDERPOINT SUPPLY, INC.,

Plaintiff,

v.

MERIDIAN FREIGHT, INC. and RHEA TOLLIVER,

Defendants.

COMPLAINT

FACTS

`;

/** The grid of the only count: each statement's particulars in their order, with the number of the paragraph. */
function grid(facts: string, count: string): string[] {
  const complaint = readComplaint(`${caption}${facts}\n\nCOUNT I\nFraud\n\n${count}\n`);
  return misrepresentations(complaint, complaint.counts[0]!).map(({ particulars }) =>
    particularNames
      .map((name) => {
        const found = particulars[name];
        return found ? `${complaint.source.text.slice(found.words.start, found.words.end)} ¶ ${found.label}` : '-';
      })
      .join(' | '),
  );
}

describe('the particulars of a misrepresentation', () => {
  it('stand in the sentence that tells of it', () => {
    expect(
      grid(
        '1. Meridian carries goods.',
        '2. On May 4, 2024, Ms. Tolliver told Calloway, by telephone from Salem, Oregon, that all freight was insured.',
      ),
    ).toEqual(['Ms. Tolliver ¶ 2 | all freight was insured. ¶ 2 | May 4, 2024 ¶ 2 | by telephone ¶ 2 | Calloway ¶ 2']);
  });

  it('are told by a person, and no place that leads in speaks', () => {
    const whos = [
      'On May 4, 2024, at a meeting in Tacoma, Rhea Tolliver',
      'In Tacoma, Washington, Rhea Tolliver',
      'On May 4, 2024, in a meeting at the Tacoma office, Rhea Tolliver',
    ].map((who) => grid('1. One.', `2. ${who} told Calloway that all freight was insured.`)[0]?.split(' ¶')[0]);
    expect(whos).toEqual(['Rhea Tolliver', 'Rhea Tolliver', 'Rhea Tolliver']);
  });

  it('are taken from the facts that tell of the same statement', () => {
    expect(
      grid(
        '1. On May 4, 2024, Ms. Tolliver told Calloway in a letter that all freight was fully insured.',
        '2. Alderpoint incorporates paragraph 1.\n\n3. Defendants represented that the freight was insured.',
      ),
    ).toEqual(['Ms. Tolliver ¶ 1 | the freight was insured. ¶ 3 | May 4, 2024 ¶ 1 | in a letter ¶ 1 | Calloway ¶ 1']);
  });

  it('are shown of the facts beside a statement that may sum them up', () => {
    expect(
      grid(
        '1. On May 4, 2024, Ms. Tolliver told Calloway that a policy paid for all losses.',
        '2. Alderpoint incorporates paragraph 1.\n\n3. Meridian represented that the freight was insured.',
      ),
    ).toEqual([
      'Ms. Tolliver ¶ 1 | a policy paid for all losses. ¶ 1 | May 4, 2024 ¶ 1 | - | Calloway ¶ 1',
      'Meridian ¶ 3 | the freight was insured. ¶ 3 | - | - | -',
    ]);
  });

  it('are those of the paragraphs to which the count refers', () => {
    expect(
      grid(
        '1. Meridian’s brochure stated that “every load rides in a sealed van.”\n\n2. In June 2024 Ms. Tolliver assured Calloway that the yard was guarded.',
        '3. Alderpoint incorporates paragraphs 1 and 2.\n\n4. The statement in paragraph 1 was false.',
      ),
    ).toEqual(['Meridian ¶ 1 | “every load rides in a sealed van.” ¶ 1 | - | brochure ¶ 1 | brochure ¶ 1']);
  });

  it('may be told by the story: the time stands in the paragraph before', () => {
    expect(
      grid(
        '1. On May 4, 2024, the parties met in Salem.\n\n2. There she promised Calloway to send the policy.',
        '3. Alderpoint incorporates paragraphs 1 and 2.',
      ),
    ).toEqual(['she ¶ 2 | to send the policy. ¶ 2 | May 4, 2024 ¶ 1 | - | Calloway ¶ 2']);
  });

  it('are not located where they are not told, and no one of several defendants is who', () => {
    const complaint = readComplaint(
      `${caption}1. Meridian carries goods.\n\nCOUNT I\nFraud\n\n2. Defendants represented that the freight was insured.\n`,
    );
    const [told] = misrepresentations(complaint, complaint.counts[0]!);
    expect(told?.together).toBe(true);
    expect(particularNames.filter((name) => told?.particulars[name])).toEqual(['what']);
  });

  it('are not asked of what the plaintiff, a court or a contract said, nor of what was not said', () => {
    expect(
      grid(
        '1. Meridian carries goods.',
        '2. Alderpoint told Meridian that the goods must stay dry. Plaintiff’s letter stated that they were wet.\n\n3. The Court stated that the case was hard. The Agreement provided and stated that freight was extra.\n\n4. Meridian never told Calloway that the van leaked.',
      ),
    ).toEqual([]);
  });

  it('take no day that the statement speaks of for the day it was made', () => {
    expect(
      grid(
        '1. Meridian carries goods.',
        '2. Meridian promised Alderpoint that the goods would arrive on May 9, 2024.',
      )[0],
    ).toContain('| - | - | Alderpoint ¶ 2');
  });
});
