import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from '../rules/fixture.ts';
import { runRules } from '../rules/run.ts';
import { rangeOf } from './convert.ts';
import { elementFixes } from './element-fix.ts';
import { elementsOf } from './elements.ts';

const URI = 'file:///boat.complaint';

const contract = (last: string): string =>
  wholeComplaint({
    facts: '7. Meridian offered to carry the goods.',
    counts: [
      'COUNT I\nBreach of Contract',
      '8. Alderpoint incorporates paragraphs 1 through 7.',
      '9. Alderpoint and Meridian entered into a written agreement for the carriage. Alderpoint performed all of its obligations under the agreement.',
      `10. ${last}`,
      'COUNT II\nUnjust Enrichment',
      '11. Alderpoint incorporates paragraphs 1 through 10.',
      '12. Alderpoint conferred a benefit on Meridian, which kept it.',
    ].join('\n\n'),
  });

function fixesOf(text: string) {
  const complaint = readComplaint(text);
  const counts = elementsOf(complaint, {});
  const heading = complaint.counts[0]?.heading.span ?? expect.unreachable('no count');
  const range = rangeOf(complaint.source, heading);
  return elementFixes(URI, 1, complaint, findings(text), range, counts);
}

function findings(text: string) {
  const complaint = readComplaint(text);
  return runRules(complaint, { counts: elementsOf(complaint, {}), log: (message) => expect.unreachable(message) })
    .findings;
}

function after(text: string, title: string): string {
  const change = fixesOf(text).find((fix) => fix.title === title)?.edit?.documentChanges?.[0] as TextDocumentEdit;
  return TextDocument.applyEdits(TextDocument.create(URI, 'complaint', 1, text), change.edits as never);
}

describe('the quick fix of an element that is not located', () => {
  const flawed = contract('Meridian refused to deliver the goods.');
  const title = 'Insert a paragraph for Damages, to be filled in';

  it('is offered for each of them', () => {
    expect(fixesOf(flawed).map((fix) => fix.title)).toContain(title);
    expect(fixesOf(flawed)[0]).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'element-not-located' }] });
  });

  it('puts a numbered blank at the end of the count, in the names of the parties, and keeps the numbers true', () => {
    const text = after(flawed, title);
    expect(text).toContain(
      '10. Meridian refused to deliver the goods.\n\n11. [Describe the facts that show: The breach caused Alderpoint Supply, Inc. a loss.]\n\nCOUNT II',
    );
    expect(text).toContain('12. Alderpoint incorporates paragraphs 1 through ');
  });

  it('says nothing yet: the blank is reported, and the element is still not located', () => {
    const text = after(flawed, title);
    const found = findings(text);
    const marked = (rule: string): string[] =>
      found.filter((finding) => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end));
    expect(marked('placeholder')).toEqual([
      '[Describe the facts that show: The breach caused Alderpoint Supply, Inc. a loss.]',
    ]);
    expect(found.find(({ rule }) => rule === 'element-not-located')?.message).toContain('Damages');
  });

  it('is not offered where the paper was filed, nor where nothing is missing', () => {
    expect(fixesOf(`Case 2:26-cv-00101 Document 1 Filed 03/02/26 Page 1 of 9\n\n${flawed}`)).toEqual([]);
    const whole = contract('Meridian refused to deliver the goods, and Alderpoint lost profits of $40,000.');
    expect(fixesOf(whole).filter((fix) => fix.title.includes('Damages'))).toEqual([]);
  });
});
