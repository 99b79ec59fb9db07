import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../analysis/elements.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';
import { readComplaint, Reader } from '../model/read.ts';
import { runRules } from './run.ts';

const sample = (name: string): string =>
  readFileSync(new URL(`../../samples/${name}.complaint`, import.meta.url), 'utf8');

/** What drafters put in and paste, in good order and in bad. */
const put = fc.constantFrom(
  '',
  'x',
  '\n\n',
  ' See paragraph 12 above and paragraph 99.',
  ' On Sunday, March 3, 2021, Plaintiff was damaged by the breach.',
  ' (“Larkspur”)',
  '\n\n7. Defendant knew of the contract, and [DATE] it was to be performed.\n\n',
  '\n\nCOUNT IX\n(Negligence)\n\n',
  ' SSN 123-45-6789, born on May 4, 1990.',
  '\nWHEREFORE, Plaintiff demands judgment.\n',
  '\nEXHIBIT A\n',
  '\f',
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(200), put });

test('findings and elements after any sequence of edits are those of the text read afresh', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(sample('flawed'), sample('harborlight-v-northgate')),
      fc.array(edit, { minLength: 2, maxLength: 5 }),
      (draft, edits) => {
        const reader = new Reader();
        let text = draft;
        told(reader.read(text));
        for (const { at, gone, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + gone);
          expect(told(reader.read(text))).toEqual(told(readComplaint(text)));
        }
      },
    ),
    { numRuns: 8 },
  );
}, 30_000);

/** All that is said of a complaint, blocks by their places. */
function told(complaint: Complaint): unknown {
  const counts = analyse(complaint, { jurisdiction: jurisdictionOf(complaint) });
  return {
    findings: runRules(complaint, { preset: 'strict', counts }).findings.map((finding) => ({
      ...finding,
      fixes: finding.fixes.map(({ title }) => title),
    })),
    elements: counts.map(({ cause, by, findings }) => ({
      cause: cause?.id,
      by,
      elements: findings.flatMap(({ elements }) =>
        elements.map(({ element, evidence }) => ({
          element: element.id,
          evidence: evidence.map(({ block, words, score }) => ({ place: block.index, words, score })),
        })),
      ),
    })),
  };
}
