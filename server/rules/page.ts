import { runExample } from './example.ts';
import {
  messagesOf,
  procedureOf,
  procedures,
  type RuleAuthority,
  type Example,
  type Preset,
  type Procedure,
  type Severities,
} from '../law/procedure.ts';
import { ruleGroups } from '../law/rule-groups.ts';

/** The page of a rule as Markdown; null where there is no rule of that id. */
export function rulePage(id: string): string | null {
  const law = procedureOf(id);
  return law && `# ${plain(law.title)}\n\n${parts(law, '##')}`;
}

/** One page with all rules that are checked, by their groups; the same text for the same law. */
export function allRulePages(): string {
  const checked = procedures().sort((a, b) => (a.id < b.id ? -1 : 1));
  const groups = Object.entries(ruleGroups).flatMap(([group, { name }]) => {
    const members = checked.filter((law) => law.group === group);
    return members.length > 0 ? [{ name, members }] : [];
  });
  return [
    '# The rules',
    `Averment checks ${checked.length} rules of pleading. In VS Code the same pages open from the name beside each finding.`,
    'A click on a name below leads to what it says, why, and how to silence it.',
    ...groups.map(({ name, members }) => `**${name}**\n\n${bullets(members.map(linkTo))}`),
    ...groups.flatMap(({ name, members }) => [
      `## ${name}`,
      ...members.map((law) => `### ${law.id}\n\n**${plain(law.title)}**\n\n${parts(law, '####')}`),
    ]),
  ].join('\n\n');
}

const PLACES: Readonly<Record<string, string>> = {
  any: 'every court',
  federal: 'federal courts',
  state: 'state courts',
  WA: 'Washington',
  CA: 'California',
  NY: 'New York',
  TX: 'Texas',
  FL: 'Florida',
  DE: 'Delaware',
  IL: 'Illinois',
};

const PRESETS: readonly Preset[] = ['recommended', 'strict', 'quiet'];

const linkTo = (law: Procedure): string => `[${law.id}](#${law.id}): ${plain(law.title)}`;

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function parts(law: Procedure, heading: string): string {
  const tables = [...(law.needs ?? []), ...(law.periods ?? [])];
  const sections: readonly (readonly [title: string, body: string])[] = [
    ['What it says', bullets(messagesOf(law).map(blanks))],
    ['Why', blanks(law.why)],
    [
      'Examples',
      inOrder(law.examples ?? [])
        .map((example, at, all) => exampleOf(law.id, example, all[at - 1]))
        .join('\n\n'),
    ],
    ['How to fix it', blanks(law.fix)],
    ['What it leaves alone', bullets((law.silent ?? []).map(plain))],
    [
      'Authority',
      bullets([...law.authority, ...tables].map(authority)) || 'None is needed: the text is held against itself.',
    ],
    ['Where, and how grave', severities(law)],
    ['How to silence it', silencing(law)],
  ];
  return sections.flatMap(([title, body]) => (body ? [`${heading} ${title}\n\n${body}`] : [])).join('\n\n') + '\n';
}

/** What is found first, then what is not. */
const inOrder = (examples: readonly Example[]): Example[] => [
  ...examples.filter(({ bad }) => bad !== undefined),
  ...examples.filter(({ good }) => good !== undefined),
];

/** An example as it was run: its words, those beside it that matter unless the example before has the same, and what the rule says. */
function exampleOf(id: string, example: Example, before?: Example): string {
  const { bad, words, place, source, findings } = runExample(id, example);
  const where = place === 'federal' ? '' : `, in ${placeOf(place)},`;
  const said = findings.map(
    ({ span, message }) => `> On “${plain(shortened(source.slice(span.start, span.end)))}”: ${plain(message)}`,
  );
  const beside = Object.values(example.with ?? {}).filter((part) => part !== '');
  const isSame = JSON.stringify(example.with) === JSON.stringify(before?.with);
  return [
    bad ? `Here${where} it finds something:` : `Here${where} it finds nothing:`,
    `\`\`\`text\n${words}\n\`\`\``,
    isSame ? '' : beside.map((part) => `The complaint also says: “${plain(part)}”`).join('\n\n'),
    said.join('\n>\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The first words of a place, where it is long. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, line.lastIndexOf(' ', 50))} …`;
}

function authority({ cite, for: place, says, seen, checked, note }: RuleAuthority): string {
  const where = place === 'any' ? '' : ` (${placeOf(place)})`;
  const source = `[source](<${seen}>), checked ${checked}`;
  return `**${plain(cite)}**${where}: ${plain(says)} ${note ? `${plain(note)} ` : ''}${source}.`;
}

function severities(law: Procedure): string {
  const rows = [
    row(law.varies ? 'Elsewhere' : 'All', law.severity),
    ...(law.varies ?? []).map(({ for: place, circuit, severity }) =>
      row(circuit === undefined ? placeOf(place ?? '') : `federal courts of the ${circuitOf(circuit)}`, severity),
    ),
  ];
  return [
    `Checked in ${law.forums.map(placeOf).join(', ')}.${law.filing ? ' It is to be settled before filing.' : ''}`,
    [
      row('Court', { recommended: 'recommended', strict: 'strict', quiet: 'quiet' }),
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
    ...(law.varies ?? []).map(({ because }) => plain(because)),
  ].join('\n\n');
}

const row = (name: string, by: Severities | Readonly<Record<Preset, string>>): string =>
  `| ${[name, ...PRESETS.map((preset) => by[preset])].join(' | ')} |`;

function silencing({ id, group }: Procedure): string {
  const code = (language: string, ...lines: readonly string[]): string =>
    `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``;
  return [
    'In your settings (`settings.json`), for one folder or for all:',
    code('json', `"averment.rules": { "${id}": "off" }`),
    'For everybody who works in a folder, in its file `.averment.yaml`:',
    code('yaml', 'rules:', `  ${id}: off`),
    'In place of `off` stands any of `hint`, `information`, `warning` and `error`. To let one place alone be, and say why (a quick fix of the finding writes this for you):',
    code(
      'yaml',
      'suppressions:',
      `  - rule: ${id}`,
      // The file is shared: what must not be filed must not stand in it either.
      group === 'privacy'
        ? '    near: the words beside it, with … in its place'
        : '    words: the words that are marked',
      '    reason: why they are right here',
    ),
  ].join('\n\n');
}

const placeOf = (place: string): string => PLACES[place] ?? place;

function circuitOf(circuit: string): string {
  if (circuit === 'dc') return 'D.C. Circuit';
  if (circuit === 'federal') return 'Federal Circuit';
  const ending = ({ '1': 'st', '2': 'nd', '3': 'rd' } as Record<string, string>)[circuit] ?? 'th';
  return `${circuit}${ending} Circuit`;
}

/** The words with nothing in them that Markdown would read as its own. */
const plain = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|$]/g, '\\$&');

/** A message whose braces, which stand for something of the complaint at hand, are set off. */
const blanks = (words: string): string =>
  plain(words).replace(
    /\{([a-z-]+)\}/g,
    (_, name: string) => `*${name === 'cite' ? 'authority' : name.replaceAll('-', ' ')}*`,
  );
