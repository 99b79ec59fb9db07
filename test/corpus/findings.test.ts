import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readComplaint } from '../../server/model/read.ts';
import { procedureOf } from '../../server/law/procedure.ts';
import { runRules } from '../../server/rules/run.ts';
import { corpus, filings, type Filing } from './corpus.ts';

// Every finding in real complaints, as it was when somebody last reviewed them: the file, the line, the rule and a hash of the words
// that are marked, so that a change in what the rules do shows. `npx vitest run test/corpus/findings.test.ts -u` writes it anew.

/** One line a finding; what is private leaves no trace of its words. */
function findingsIn({ name, text }: Filing): string[] {
  const complaint = readComplaint(text);
  const failures: string[] = [];
  const { findings } = runRules(complaint, { preset: 'strict', log: (message) => failures.push(message) });
  expect(failures).toEqual([]);
  return findings.map(({ rule, severity, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const hash = createHash('sha256').update(words).digest('hex').slice(0, 8);
    const trace = procedureOf(rule)?.group === 'privacy' ? '-' : hash;
    return [name, complaint.source.lineAt(span.start) + 1, severity, rule, trace].join('\t');
  });
}

it.skipIf(corpus === null)('the rules find in real complaints what they found when that was reviewed', async () => {
  const found = ['.', 'more', 'not-complaints'].flatMap((folder) => filings(folder)).flatMap(findingsIn);
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('findings.tsv');
});
