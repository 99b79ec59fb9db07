import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { form } from './form.ts';
import { readWorkspaceFile } from './read.ts';

// `enumDescriptions` is a word of VS Code's own.
const isRight = new Ajv({ strict: true, keywords: ['enumDescriptions'] }).compile(form);

describe('the form of the workspace file', () => {
  it.each([
    'preset: strict',
    'jurisdiction: us-wd-wash',
    'rules: { paragraph-gap: off, suppression-unused: warning }',
    'pins: [{ count: Fraud, pleads: fraud, file: a.complaint }]',
    'suppressions: [{ rule: venue }]',
    'suppressions: [{ rule: private-ssn, near: pump number …, reason: no SSN }]',
    'preset: loud',
    'jurisdiction: Washington',
    'rules: { paragraf-gap: off }',
    'rules: { paragraph-gap: never }',
    'rules: []',
    'pins: [{ count: Fraud }]',
    'pins: { count: Fraud, pleads: fraud }',
    'pins: [{ count: Fraud, pleads: frod }]',
    'suppressions: [{ words: x }]',
    'suppressions: [{ rule: venue, line: 3 }]',
    'anything: else',
  ])('says of “%s” what the reader says', (text) => {
    expect(isRight(parse(text))).toBe(readWorkspaceFile(text).problems.length === 0);
  });
});
