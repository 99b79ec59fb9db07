import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { describe, expect, it } from 'vitest';
import { ruleGroups } from './rule-groups.ts';

// Holds every file of the law to its schema, and the entries to one another. What is wrong is said as
// `causes/fraud.yaml:12: elements › 2 › says: is shorter than 15 characters`, for a reader who does not program.

const law = import.meta.dirname;

interface LawFile {
  readonly name: string;
  readonly document: Document;
  readonly content: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

function files(folder: string): LawFile[] {
  return readdirSync(join(law, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => lawFile(`${folder}/${name}`, readFileSync(join(law, folder, name), 'utf8')));
}

function lawFile(name: string, text: string): LawFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { name, document, content: document.toJS(), lineOf };
}

function schemaFor(kind: string): (file: LawFile) => string[] {
  const schema = JSON.parse(readFileSync(join(law, 'schema', `${kind}.schema.json`), 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  return (file) => {
    if (file.document.errors.length > 0) return file.document.errors.map((error) => `${file.name}: ${error.message}`);
    return validate(file.content) ? [] : (validate.errors ?? []).map((error) => sentence(file, error));
  };
}

/** What one fault of a file comes to, with its place. */
function sentence(file: LawFile, error: ErrorObject): string {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
  const params = error.params as Record<string, unknown>;
  const wording: Record<string, string> = {
    required: `lacks “${String(params['missingProperty'])}”`,
    additionalProperties: `has “${String(params['additionalProperty'])}”, which is not known here`,
    enum: `must be one of ${String(params['allowedValues'])}`,
    minLength: `is shorter than ${String(params['limit'])} characters`,
    maxLength: `is longer than ${String(params['limit'])} characters`,
    pattern: `is not written as it should be (${String(params['pattern'])})`,
  };
  const where = path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › ');
  return `${file.name}:${file.lineOf(path)}: ${where ? `${where}: ` : ''}${wording[error.keyword] ?? error.message}`;
}

describe.each([
  ['causes', 'cause'],
  ['glossary', 'glossary'],
  ['courts', 'court'],
  ['places', 'place'],
  ['procedure', 'procedure'],
  ['relief', 'relief'],
  ['sources', 'source'],
])('%s', (folder, kind) => {
  it('keeps to its schema', () => {
    expect(files(folder).flatMap(schemaFor(kind))).toEqual([]);
  });
});

describe('what is wrong is said with its place', () => {
  const check = schemaFor('glossary');

  it.each([
    ['- term: laches\n  means: Too late.\n', 'x.yaml:1: 1: lacks “draft”'],
    ['- term: laches\n  means: Too late.\n', 'x.yaml:2: 1 › means: is shorter than 30 characters'],
    ['- term: laches\n  meens: Too late.\n', 'x.yaml:1: 1: has “meens”, which is not known here'],
    [
      '- term: laches\n  checked: yesterday\n',
      expect.stringMatching(/^x\.yaml:2: 1 › checked: is not written as it should be/),
    ],
  ])('%j', (text, fault) => expect(check(lawFile('x.yaml', text))).toContainEqual(fault));
});

interface Elements {
  readonly id: string;
  readonly elements: readonly { readonly id: string }[];
  readonly authority: readonly { readonly cite: string; readonly elements: 'all' | readonly string[] }[];
  readonly variants?: readonly {
    readonly drops?: readonly string[];
    readonly requires?: readonly string[];
    readonly renames?: readonly { readonly id: string }[];
    readonly adds?: readonly { readonly id: string }[];
  }[];
}

describe('the entries fit together', () => {
  it('a cause is named as its file, and its authorities and variants speak of elements that it has', () => {
    const faults = files('causes').flatMap(({ name, content }) => {
      const cause = content as Elements;
      const own = new Set(cause.elements.map((element) => element.id));
      const added = cause.variants?.flatMap((variant) => variant.adds ?? []).map((element) => element.id) ?? [];
      const named = [
        ...cause.authority.flatMap(({ elements }) => (elements === 'all' ? [] : elements)),
        ...(cause.variants ?? []).flatMap(({ drops = [], requires = [], renames = [] }) => [
          ...drops,
          ...requires,
          ...renames.map(({ id }) => id),
        ]),
      ];
      const strangers = named.filter((id) => !own.has(id) && !added.includes(id));
      return [
        ...(name === `causes/${cause.id}.yaml` ? [] : [`${name}: its id is “${cause.id}”`]),
        ...strangers.map((id) => `${name}: there is no element “${id}”`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('a rule is named as its file', () => {
    const wrong = files('procedure').filter(
      ({ name, content }) => name !== `procedure/${(content as { id: string }).id}.yaml`,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('the groups that a rule may name are those that there are', () => {
    const schema = JSON.parse(readFileSync(join(law, 'schema/procedure.schema.json'), 'utf8')) as {
      readonly properties: { readonly group: { readonly enum: readonly string[] } };
    };
    expect(schema.properties.group.enum).toEqual(Object.keys(ruleGroups));
  });

  it('no term of the glossary stands twice, and related terms are there', () => {
    const entries = files('glossary').flatMap(({ name, content }) =>
      (content as { term: string; aliases?: string[]; related?: string[] }[]).map((entry) => ({ ...entry, name })),
    );
    const seen = new Map<string, string>();
    const faults: string[] = [];
    for (const { term, aliases = [], name } of entries) {
      for (const said of [term, ...aliases].map((words) => words.toLowerCase())) {
        const before = seen.get(said);
        if (before) faults.push(`${name}: “${said}” of “${term}” stands also under “${before}”`);
        else seen.set(said, term);
      }
    }
    const terms = new Set(entries.map(({ term }) => term));
    for (const { term, related = [], name } of entries) {
      for (const other of related)
        if (!terms.has(other)) faults.push(`${name}: “${term}” is related to “${other}”, which is no term`);
    }
    expect(faults).toEqual([]);
  });
});
