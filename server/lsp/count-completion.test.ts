import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { causes } from '../law/law.ts';
import { pleadings } from '../analysis/causes.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import { readComplaint } from '../model/read.ts';
import { marked, wholeComplaint } from '../rules/fixture.ts';
import { countsAt } from './count-completion.ts';

const URI = 'file:///boat.complaint';

/** The names offered at the bar, and the document after one of them is taken. */
function at(withBar: string, snippets = false) {
  const offset = withBar.indexOf('|');
  const text = withBar.slice(0, offset) + withBar.slice(offset + 1);
  const items = countsAt(readComplaint(text), offset, { snippets, jurisdiction: null });
  return {
    items,
    names: items.map(({ label }) => label),
    take(name: string): string {
      const item = items.find(({ label }) => label === name) ?? expect.unreachable(`${name} is not offered`);
      const document = TextDocument.create(URI, 'complaint', 1, text);
      return TextDocument.applyEdits(document, [item.textEdit as never, ...(item.additionalTextEdits ?? [])]);
    },
  };
}

const counts = (typed: string, heading = 'COUNT I\nBreach of Contract', end = 'PRAYER FOR RELIEF'): string =>
  wholeComplaint({
    counts: [
      heading,
      '8. Alderpoint incorporates paragraphs 1 through 7.',
      '9. Meridian promised to carry the goods and did not.',
      typed,
    ].join('\n\n'),
    prayer: `${end}\n\nAlderpoint asks for judgment as follows:\n\nA. Damages; and\n\nB. Costs of suit.`,
  });

describe('a count that is begun', () => {
  it('offers the causes, and no remedies', () => {
    const { names } = at(counts('COUNT II|'));
    expect(names).toContain('Conversion');
    expect(names).toContain('Restraint of trade (Sherman Act § 1)');
    expect(names).not.toContain('Accounting');
    expect(names).not.toContain('Permanent Injunction');
  });

  it('comes with heading, incorporation and a numbered blank for each element of the place', () => {
    const text = at(counts('Count |')).take('Tortious interference with contract');
    const from = text.indexOf('9. Meridian');
    expect(text.slice(from, text.indexOf('PRAYER')).split('\n\n')).toEqual([
      '9. Meridian promised to carry the goods and did not.',
      'COUNT II\nTortious Interference with Contract',
      '10. Alderpoint incorporates paragraphs 1 through 7.',
      '11. [Describe the facts that show: A valid contract was in force between Alderpoint Supply, Inc. and a third person.]',
      expect.stringMatching(/^12\. \[Describe the facts that show: .+\]$/),
      expect.stringMatching(/^13\. \[/),
      expect.stringMatching(/^14\. \[/),
      expect.stringMatching(/^15\. \[/),
      expect.stringMatching(/^16\. \[/),
      '',
    ]);
  });

  it.each([
    'FIRST CAUSE OF ACTION|',
    'Second Claim for |',
    'Coun|',
    '## Count|',
    'COUNT II: conv|',
    'Count conv|',
    'Claim for conv|',
    'conversio|',
  ])('is known by %j', (typed) => {
    const text = at(counts(typed)).take('Conversion');
    expect(text).toContain('\n\nCOUNT II\nConversion\n\n10. ');
    expect(text).not.toContain(typed.slice(0, -1) === 'conversio' ? 'conversio\n' : typed.slice(0, -1));
  });

  it('takes a title that is typed below its label', () => {
    const text = at(counts('COUNT II\nunjust enr|')).take('Unjust enrichment (quasi-contract)');
    expect(text).toContain('did not.\n\nCOUNT II\nUnjust Enrichment\n\n10. ');
    expect(readComplaint(text).counts).toHaveLength(2);
  });

  it('is offered by words of the cause', () => {
    expect(at(counts('breach of fid|')).names[0]).toBe('Aiding and abetting breach of fiduciary duty');
    expect(at(counts('breach of fid|')).names).toContain('Breach of fiduciary duty');
  });

  it('moves what follows, and the references to it', () => {
    const parts = { end: 'JURY DEMAND\n\n10. Alderpoint demands a trial by jury, as paragraph 10 says.' };
    const text = at(
      wholeComplaint({
        ...parts,
        counts: 'COUNT I\nSherman Act\n\n8. Meridian agreed.\n\n9. It harmed trade.\n\nassau|',
      }),
    ).take('Assault');
    const last = /\n(\d+)\. Alderpoint demands a trial by jury, as paragraph (\d+) says/.exec(text);
    expect(last?.[1]).toBe(last?.[2]);
    expect(readComplaint(text).paragraphs.map(({ label }) => Number(label))).toEqual(
      Array.from({ length: Number(last?.[1]) }, (_, index) => index + 1),
    );
  });
});

describe('the heading', () => {
  it.each([
    ['COUNT ONE – BREACH OF CONTRACT', 'COUNT TWO – CONVERSION'],
    ['FIRST CAUSE OF ACTION\n(Breach of Contract)', 'SECOND CAUSE OF ACTION\n(Conversion)'],
    [
      'FIRST CLAIM FOR RELIEF\nBreach of Contract\n(Against Meridian)',
      'SECOND CLAIM FOR RELIEF\nConversion\n(Against Meridian)',
    ],
    ['## Count 1: Breach of Contract', '## Count 2: Conversion'],
    ['**COUNT I**\n**Breach of Contract**', '**COUNT II**\n**Conversion**'],
    ['AS AND FOR A SEVENTH CAUSE OF ACTION\nBreach of Contract', 'AS AND FOR AN EIGHTH CAUSE OF ACTION\nConversion'],
    ['## **COUNT I – BREACH OF CONTRACT UNDER SECTION 4(a)**', '## **COUNT II – CONVERSION**'],
    ['COUNT I\nBREACH OF CONTRACT\n(In the Alternative to Count II)', 'COUNT II\nCONVERSION'],
    [
      'FIRST CAUSE OF ACTION\nFor Breach of Contract\n(By Plaintiff Against Defendant Meridian)',
      'SECOND CAUSE OF ACTION\nFor Conversion\n(By Plaintiff Against Defendant Meridian)',
    ],
    ['          COUNT IV\n          Breach of Contract', '          COUNT V\n          Conversion'],
  ])('follows %j', (heading, next) => {
    expect(at(counts('Count |', heading)).take('Conversion')).toContain(`did not.\n\n${next}\n\n10. `);
  });

  it('leaves blank whom a count is against where the others differ', () => {
    const text = at(
      counts(
        'Count |',
        'COUNT I\nTrespass\n(Against Meridian)\n\n7A. It came.\n\nCOUNT II\nBreach of Contract\n(Against Meridian and Alder)',
      ),
    ).take('Conversion');
    expect(text).toContain('COUNT III\nConversion\n(Against [specify which defendants])');
    expect(marked(text, 'placeholder')).toContain('[specify which defendants]');
  });
});

it('is a walk from blank to blank where the editor knows snippets', () => {
  const item = at(counts('Count |'), true).items.find(({ label }) => label === 'Conversion');
  expect((item?.textEdit as { newText: string }).newText).toMatch(
    /\n11\. \$\{1:\[Describe the facts .+?\]\}\n\n12\. \$\{2:\[/,
  );
});

describe('where each count ends with its demand', () => {
  const asking = (typed: string, behind: string): string =>
    wholeComplaint({
      counts: [
        'COUNT I\nBreach of Contract',
        '8. Alderpoint incorporates paragraphs 1 through 7.',
        '9. Meridian promised to carry the goods and did not.',
        'WHEREFORE, Alderpoint asks for damages on Count I.',
        'COUNT II\nUnjust Enrichment',
        '10. Alderpoint incorporates paragraphs 1 through 7.',
        '11. Meridian kept the fee.',
        typed,
      ].join('\n\n'),
      prayer: `WHEREFORE, Alderpoint asks for damages on Count II.${behind}`,
    });

  it('the next one begins behind the demand of the last, and ends with one of its own to be filled in', () => {
    expect(at(asking('Count |', '')).names).toEqual([]);
    const text = at(asking('', '\n\nCount |')).take('Conversion');
    expect(text).toMatch(
      /on Count II\.\n\nCOUNT III\nConversion\n\n12\. Alderpoint incorporates[\s\S]*\n\nWHEREFORE, Alderpoint Supply, Inc\. asks for \[specify the relief\]\.\n\nJURY DEMAND/,
    );
    expect(marked(text, 'placeholder')).toContain('[specify the relief]');
    expect(readComplaint(text).counts).toHaveLength(3);
  });
});

describe('no count is offered', () => {
  it('inside a paragraph, the caption or the prayer, nor where it would take over what follows', () => {
    expect(at(counts('10. As stated in Count |')).names).toEqual([]);
    expect(at(wholeComplaint({ title: 'Count |' })).names).toEqual([]);
    expect(at(wholeComplaint({ prayer: 'PRAYER FOR RELIEF\n\nA. Damages.\n\nCount |\n\nB. Costs.' })).names).toEqual(
      [],
    );
    expect(at(counts('Count |\n\n10. Meridian knew.')).names).toEqual([]);
    expect(at(counts('Count |\n\nCOUNT II\nConversion\n\n10. Meridian kept the goods.')).names).toEqual([]);
  });

  it('where the paragraphs are numbered by sections', () => {
    const sections = wholeComplaint({ counts: 'V. FIRST CAUSE OF ACTION: CONVERSION\n\nCount |' }).replace(
      /^(\d)\. (?=[A-Z])/gm,
      '1.$1 ',
    );
    expect(at(sections).names).toEqual([]);
  });

  it('in a filed paper, nor for words of no cause', () => {
    expect(at(`Case 2:26-cv-00101 Document 1 Filed 03/02/26 Page 1 of 9\n\n${counts('Count |')}`).names).toEqual([]);
    expect(at(counts('harbor porpoise|')).names).toEqual([]);
  });
});

it('the heading of each cause is read as that cause', () => {
  const offered = at(counts('Count |'));
  const wrong = offered.names.flatMap((name) => {
    const complaint = readComplaint(offered.take(name));
    const pleaded = pleadings(complaint, jurisdictionOf(complaint)).at(-1);
    const cause = causes.find((candidate) => candidate.name === name);
    return pleaded?.causes.map(({ id }) => id).join() === cause?.id ? [] : [pleaded?.count.title];
  });
  expect(wrong).toEqual([]);
});
