import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

// The words of a text that the grammar gives a scope, each with the innermost one: what a theme colours before the server answers.

let grammar: textmate.IGrammar;

beforeAll(async () => {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => {
      const file = new URL('complaint.tmLanguage.json', import.meta.url);
      return textmate.parseRawGrammar(await readFile(file, 'utf8'), 'complaint.tmLanguage.json');
    },
  });
  const loaded = await registry.loadGrammar('text.complaint');
  if (!loaded) throw new Error('The grammar was not loaded.');
  grammar = loaded;
});

/** `words → scope`, one for each piece of the text that has a scope besides the language's own. */
function colours(text: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const scope = token.scopes.at(-1) ?? '';
      const words = line.slice(token.startIndex, token.endIndex).trim();
      if (scope !== 'text.complaint' && words) found.push(`${words} → ${scope.replace(/\.complaint$/, '')}`);
    }
  }
  return found;
}

describe('the caption', () => {
  it('shows court, roles, number and title', () => {
    const text = [
      'UNITED STATES DISTRICT COURT',
      'WESTERN DISTRICT OF WASHINGTON',
      'ALDER MILLS, INC., a Washington corporation,',
      '          Plaintiff,',
      '     v.',
      'OTTO VANCE, Defendant.',
      'Case No. 2:26-cv-00031',
      'VERIFIED COMPLAINT FOR DAMAGES',
    ].join('\n');
    expect(colours(text)).toEqual([
      'UNITED STATES DISTRICT COURT → markup.heading.court',
      'WESTERN DISTRICT OF WASHINGTON → markup.heading.court',
      'Plaintiff → storage.type.role',
      'v. → keyword.operator.versus',
      'Defendant → storage.type.role',
      'Case No. → keyword.other.case-number',
      '2:26-cv-00031 → constant.other.case-number',
      'VERIFIED COMPLAINT FOR DAMAGES → markup.heading.title',
    ]);
  });
});

describe('headings', () => {
  it.each([
    ['PARTIES', ['PARTIES → markup.heading.section']],
    ['IV. FACTS', ['IV → entity.name.section.numeral', '. FACTS → markup.heading.section']],
    [
      'B. The Access Agreement',
      ['B → entity.name.section.numeral', '. The Access Agreement → markup.heading.subsection'],
    ],
    ['## What Happened', ['## What Happened → markup.heading.markdown']],
    ['PRAYER FOR RELIEF', ['PRAYER FOR RELIEF → markup.heading.section']],
  ])('%s', (text, expected) => expect(colours(text)).toEqual(expected));

  it('takes a count with its title and against whom it is, and ends before the first paragraph', () => {
    expect(colours('COUNT III\nTortious Interference\n(Against Vance)\n\n12. Vance knew.')).toEqual([
      'COUNT III → entity.name.section.count',
      'Tortious Interference → markup.heading.count',
      '(Against Vance) → markup.heading.count',
      '12 → constant.numeric.paragraph',
    ]);
  });

  it.each([
    'FIRST CAUSE OF ACTION',
    'IV. FIRST CAUSE OF ACTION: NEGLIGENCE',
    '## Count I: Breach of Contract',
    'First Claim for Relief',
  ])('knows %s as a count', (text) =>
    expect(colours(text)).toContainEqual(expect.stringContaining('entity.name.section.count')),
  );

  it('leaves a sentence that speaks of a count alone', () => {
    expect(colours('Count II seeks the same relief as to Vance.')).toEqual(['Count II → variable.other.reference']);
  });

  it('leaves the items of a prayer alone', () => {
    expect(colours('A. Damages on Count I;\nB. Such other relief as is just.')).toEqual([
      'A. → constant.numeric.item',
      'Count I → variable.other.reference',
      'B. → constant.numeric.item',
    ]);
  });
});

describe('paragraph numbers', () => {
  it.each([
    ['12. Vance knew.', '12'],
    ['12) Vance knew.', '12'],
    ['¶ 12. Vance knew.', '¶ 12'],
    ['3.10 Vance knew.', '3.10'],
    ['12A. Vance knew.', '12A'],
    ['**12.** Vance knew.', '12'],
  ])('%s', (text, number) => expect(colours(text)).toContain(`${number} → constant.numeric.paragraph`));

  it('takes no year at the start of a line for one', () => {
    expect(colours('2021. Nothing happened since.')).toEqual([]);
  });
});

describe('within a paragraph', () => {
  it.each([
    ['See ¶¶ 12–15, 18 and 20.', '¶¶ 12–15, 18 and 20', 'variable.other.reference'],
    ['She repeats paragraphs 1 through 44.', 'paragraphs 1 through 44', 'variable.other.reference'],
    [
      'She repeats paragraphs 4, 5, 18 through 23, and 40.',
      'paragraphs 4, 5, 18 through 23, and 40',
      'variable.other.reference',
    ],
    ['See paragraph 9(b) and Exhibit A.', 'paragraph 9(b)', 'variable.other.reference'],
    ['See paragraph 9 and Exhibit A.', 'Exhibit A', 'variable.other.reference'],
    ['This is so under Counts I, III and IV.', 'Counts I, III and IV', 'variable.other.reference'],
    ['She repeats the foregoing allegations.', 'the foregoing allegations', 'variable.other.reference'],
    ['under 28 U.S.C. §§ 1331 and 1337(a), because', '28 U.S.C. §§ 1331 and 1337(a)', 'support.type.citation'],
    ['under Fed. R. Civ. P. 65(b), as', 'Fed. R. Civ. P. 65(b)', 'support.type.citation'],
    ['under RCW 19.86.020.', 'RCW 19.86.020', 'support.type.citation'],
    ['under Cal. Bus. & Prof. Code § 17200.', 'Cal. Bus. & Prof. Code § 17200', 'support.type.citation'],
    ['Twombly, 550 U.S. 544, 570 (2007), says', '550 U.S. 544, 570 (2007)', 'support.type.citation'],
    ['Alder Mills, Inc. (“Alder”) sues.', 'Alder', 'entity.name.type.definition'],
    ['a lease (the "Lease") was signed', 'Lease', 'entity.name.type.definition'],
    ['on Friday, February 6, 2026, it', 'Friday, February 6, 2026', 'constant.numeric.date'],
    ['He owes $412,000.50 to her.', '$412,000.50', 'constant.numeric.amount'],
    ['He lives in [CITY], Florida.', '[CITY]', 'keyword.control.blank'],
  ])('%s', (text, words, scope) => expect(colours(text)).toContain(`${words} → ${scope}`));

  it('leaves words in quotation marks that define nothing alone', () => {
    expect(colours('He said “no” and (as she recalls, twice) left.')).toEqual([]);
  });
});

describe('the end', () => {
  it('shows demand, date and signature', () => {
    expect(colours('WHEREFORE, she asks for\nDATED this 23rd day of November, 2026.\ns/ Ada Lind')).toEqual([
      'WHEREFORE → keyword.control.wherefore',
      'DATED → keyword.other.closing',
      '23rd day of November, 2026 → constant.numeric.date',
      's/ Ada Lind → string.unquoted.signature',
    ]);
  });
});
