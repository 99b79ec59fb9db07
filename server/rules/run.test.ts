import { describe, expect, it } from 'vitest';
import { readComplaint } from '../model/read.ts';
import { wholeComplaint } from './fixture.ts';
import { rules } from './registry.ts';
import { runRules } from './run.ts';
import { procedureOf } from '../law/procedure.ts';

const complaint = readComplaint(
  wholeComplaint({ facts: '7. On [DATE], Meridian agreed with its rivals, and again on [DATE].' }),
);

describe('running the rules', () => {
  it('says what, how grave, and where', () => {
    const [first] = runRules(complaint).findings;
    expect(first).toMatchObject({ rule: 'placeholder', severity: 'warning', filing: true });
    expect(complaint.source.text.slice(first?.span.start, first?.span.end)).toBe('[DATE]');
  });

  it('follows a severity of the user, off included', () => {
    expect(runRules(complaint, { rules: { placeholder: 'hint' } }).findings.map(({ severity }) => severity)).toEqual([
      'hint',
      'hint',
    ]);
    expect(runRules(complaint, { rules: { placeholder: 'off' } }).findings).toEqual([]);
  });

  it('leaves out what is suppressed, by rule and words, and names suppressions that fit nothing', () => {
    const used = { rule: 'placeholder', words: '[date]', reason: 'filled at signing' };
    const unused = { rule: 'placeholder', words: '[NAME]' };
    const { findings, unused: left } = runRules(complaint, { suppressions: [used, unused] });
    expect(findings).toEqual([]);
    expect(left).toEqual([unused]);
  });

  it('goes on without a rule that fails, and says so', () => {
    const said: string[] = [];
    const failing = {
      id: 'venue',
      check: () => {
        throw new Error('broken');
      },
    };
    const { findings } = runRules(complaint, { log: (message) => said.push(message) }, [failing, ...rules]);
    expect(findings.length).toBe(2);
    expect(said).toEqual(['The rule venue failed and was left out: broken']);
  });

  it('never throws, whatever the text', () => {
    const said: string[] = [];
    for (const text of [
      '',
      '\n',
      '1.',
      'COUNT I',
      '¶¶ 5–2',
      'Exhibit',
      '“',
      'IN THE UNITED STATES DISTRICT COURT',
      '1. See ¶ 99999999999999999999.\n2. x\n3. y',
    ]) {
      runRules(readComplaint(text), { preset: 'strict', log: (message) => said.push(message) });
    }
    expect(said).toEqual([]);
  });

  it('has wording for every rule', () => {
    expect(rules.filter(({ id }) => procedureOf(id) === null)).toEqual([]);
  });
});
