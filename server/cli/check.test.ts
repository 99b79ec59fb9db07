import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { runRules } from '../rules/run.ts';
import { asJson, asSarif, asText, reaches } from './check.ts';

const complaint = readComplaint('FACTS\n\n1. On [DATE], Alder sold Birch a boat.\n\n3. Birch paid nothing.\n');
const { findings } = runRules(complaint);
const checked = [{ file: 'boat.complaint', source: complaint.source, findings }];

describe('what check prints', () => {
  it('is a line a finding for a person, what is to be settled before filing first', () => {
    expect(asText(checked).split('\n')).toEqual([
      'To settle before filing (1)',
      'boat.complaint:3:7: warning: [DATE] is left to fill. Signing certifies that the facts have support: fill it in or take it out before filing. [placeholder]',
      '',
      'Form (1)',
      'boat.complaint:5:1: information: Paragraph 2 is missing: 3 follows 1. Renumber from here, so that answers and references match. [paragraph-gap]',
      '',
      '2 found, 1 to settle before filing.',
    ]);
    expect(asText([{ file: 'x', source: complaint.source, findings: [] }])).toBe('Nothing found.');
  });

  it('is JSON with lines and columns from 1', () => {
    expect(JSON.parse(asJson(checked))).toMatchObject({
      files: [
        {
          file: 'boat.complaint',
          findings: [
            { rule: 'placeholder', severity: 'warning', line: 3, column: 7, endLine: 3, endColumn: 13 },
            { rule: 'paragraph-gap' },
          ],
        },
      ],
    });
  });

  it('is SARIF 2.1.0', () => {
    expect(JSON.parse(asSarif(checked))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            { ruleId: 'placeholder', level: 'warning' },
            { ruleId: 'paragraph-gap', level: 'note' },
          ],
        },
      ],
    });
  });

  it('fails on the severity that is asked for', () => {
    expect([reaches(findings, 'warning'), reaches(findings, 'error')]).toEqual([true, false]);
  });
});
