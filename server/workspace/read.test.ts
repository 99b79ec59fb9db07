import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkspaceFile } from './read.ts';

/** What the problems say, each with the words that it marks. */
function problems(text: string): [words: string, message: string][] {
  return readWorkspaceFile(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

describe('a workspace file', () => {
  it('holds settings, pins and suppressions', () => {
    const file = readWorkspaceFile(`
# Agreed on March 2.
jurisdiction: WA
preset: strict
rules:
  paragraph-gap: off
pins:
  - count: Interference With the Harbor Contract
    pleads: tortious-interference-contract
suppressions:
  - rule: placeholder
    words: "[DATE]"
    reason: Filled in at signing.
    file: drafts/*.complaint
`);
    expect(file).toMatchObject({
      jurisdiction: 'WA',
      preset: 'strict',
      rules: { 'paragraph-gap': 'off' },
      pins: [{ count: 'Interference With the Harbor Contract', pleads: 'tortious-interference-contract' }],
      suppressions: [
        { rule: 'placeholder', words: '[DATE]', reason: 'Filled in at signing.', file: 'drafts/*.complaint' },
      ],
      problems: [],
      readable: true,
    });
  });

  it('may be empty, or hold keys whose values are still to be written', () => {
    expect(problems('')).toEqual([]);
    expect(problems('# nothing yet\n')).toEqual([]);
    expect(problems('rules:\npins:\nsuppressions:\n')).toEqual([]);
  });

  it('is told of a name that nothing has, and of the one that was probably meant', () => {
    expect(problems('rules:\n  paragraf-gap: off\n')).toEqual([
      ['paragraf-gap', '“paragraf-gap” is no rule. Did you mean “paragraph-gap”?'],
    ]);
    expect(problems('jurisdiction: wa\n')).toEqual([['wa', '“wa” is no jurisdiction. Did you mean “WA”?']]);
    expect(problems('presets: strict\n')).toEqual([
      ['presets', '“presets” means nothing here. Did you mean “preset”?'],
    ]);
    expect(problems('preset: loud\n')).toEqual([
      ['loud', '“loud” is no preset. There are: recommended, strict, quiet.'],
    ]);
    expect(problems('rules:\n  paragraph-gap: false\n')[0]?.[1]).toMatch(/^“false” is no severity/);
  });

  it('counts as far as it is right', () => {
    const file = readWorkspaceFile(`
preset: lout
rules: { paragraph-gap: off, venue: never }
pins:
  - count: Trespass
  - count: Fraud
    pleads: fraud
suppressions: none
`);
    expect(file).toMatchObject({ pins: [{ count: 'Fraud' }], suppressions: [] });
    expect(file.rules).toEqual({ 'paragraph-gap': 'off' });
    expect(file.preset).toBeUndefined();
    expect(file.problems.map(({ message }) => message)).toEqual([
      '“lout” is no preset. There are: recommended, strict, quiet.',
      '“never” is no severity. There are: off, hint, information, warning, error.',
      'Here “pleads” must be said too.',
      'What stands under “suppressions” must be a list: each item behind a “- ”.',
    ]);
  });

  it('that is not YAML says where, and counts as far as it can be read', () => {
    const file = readWorkspaceFile('preset: strict\nrules:\n\t- x\n');
    expect(file).toMatchObject({ preset: 'strict', readable: false });
    expect(file.problems[0]?.message).toBe('Indent with spaces; tabs do not count.');
    expect(readWorkspaceFile('preset: quiet\npreset: strict\n')).toMatchObject({ preset: 'strict', readable: true });
  });

  it('takes words as they are written, numbers among them', () => {
    expect(readWorkspaceFile('pins:\n  - { count: 1983, pleads: section-1983 }\n').pins).toMatchObject([
      { count: '1983' },
    ]);
  });

  it('never throws, whatever is in it', () => {
    const piece = fc.constantFrom(
      'rules:',
      'pins:',
      '- ',
      '\n',
      '  ',
      '\t',
      '{',
      '}',
      '[',
      '"',
      '*a',
      '&a',
      '? ',
      '| ',
      '<<: ',
      'rule',
      '# ',
      '---\n',
      '\ud800',
      '!x ',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of readWorkspaceFile(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length + 1);
        }
      }),
    );
  });
});
