import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causes } from '../law/law.ts';
import { messagesOf, procedures } from '../law/procedure.ts';
import { rules } from './registry.ts';

// Holds the words in `law/procedure` and the keys by which the code asks for them to one another: nothing is worded that no rule says, and no
// rule says what is not worded.

const server = join(import.meta.dirname, '..');
const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** A rule's own file with the files of this room that it imports, and theirs. */
function codeOf(id: string): string {
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (seen.has(file) || /^(?:rule|run|registry|parties)\.ts$/.test(file)) return;
    seen.add(file);
    for (const [, next] of read(join(import.meta.dirname, file)).matchAll(/from '\.\/([a-z0-9-]+\.ts)'/g))
      add(next as string);
  };
  add(`${id}.ts`);
  return [...seen].map((file) => read(join(import.meta.dirname, file))).join('\n');
}

/** Code of other rooms that asks for a rule's words by its id. */
const elsewhere = ['analysis', 'law', 'lsp', 'workspace'].flatMap((room) =>
  readdirSync(join(server, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(join(server, room, name))),
);
// What many rules share knows its words by the rule that they belong to.
for (const shared of ['parties.ts', 'whole.ts']) elsewhere.push(read(join(import.meta.dirname, shared)));

/** The first line of a file of the server in which the words stand, from 1. */
const lineOf = (file: string, words: string): number =>
  1 +
  read(join(server, file))
    .split('\n')
    .findIndex((line) => line.includes(words));

const uses = (code: string, key: string): boolean =>
  new RegExp(`(?<![\\w-])'?${key}'?\\s*(?=[:=,;})\\]|?\\n]|$)`).test(code);

/** Keys that the code makes of data: a kind of relief, a kind of party, a test of a statute. */
const made = new Set(causes.flatMap(({ relief }) => relief ?? []));

describe('the words of the rules', () => {
  it.each(['messages', 'actions', 'inserts', 'cues', 'lists', 'limits'] as const)('has code for all %s', (part) => {
    const idle = rules.flatMap(({ id }) => {
      const law = procedures().find((entry) => entry.id === id);
      // What a finding or a fix is called says nothing of cues, lists and limits.
      const all = codeOf(id);
      const code = /cues|lists|limits/.test(part) ? all.replace(/\b(?:message|action): '[a-z-]+'/g, '') : all;
      const asks = (text: string): boolean =>
        text.includes(`'${id}'`) || text.includes('actions?.') || code.includes("from '../analysis/");
      const others = elsewhere.filter(asks).join('\n');
      return Object.keys(law?.[part] ?? {})
        .filter((key) => !made.has(key) && !uses(code, key) && !uses(others, key))
        .map((key) => `${id}: ${key}`);
    });
    expect(idle).toEqual([]);
  });

  it('has words for all that the code says', () => {
    const asked = [
      ['messages', /\bmessage: (?:[^\n,']+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g],
      ['actions', /\baction: '([a-z-]+)'|\bfixBy\w+\([\w.]+, '([a-z-]+)'|\bfixLater\('([a-z-]+)'/g],
      ['inserts', /\binsert\('([a-z-]+)'/g],
      ['cues', /\bhits\('([a-z-]+)'|\b(?:asked|said)\(context, '([a-z-]+)'/g],
      ['limits', /\blimit\('([a-z-]+)'/g],
    ] as const;
    const wanting = rules.flatMap(({ id }) => {
      const law = procedures().find((entry) => entry.id === id);
      const code = read(join(import.meta.dirname, `${id}.ts`));
      return asked.flatMap(([part, pattern]) =>
        [...code.matchAll(pattern)]
          .flatMap((match) => match.slice(1).filter((key) => key !== undefined))
          .filter((key) => law?.[part]?.[key] === undefined)
          .map((key) => `${id}: ${part}: ${key}`),
      );
    });
    expect(wanting).toEqual([]);
  });

  it('has a value for every brace: what is shown holds none', () => {
    const strange = procedures().flatMap((law) => {
      const file = `law/procedure/${law.id}.yaml`;
      const own = codeOf(law.id);
      const other = own === '' ? elsewhere.filter((text) => text.includes(`'${law.id}'`)).join('\n') : '';
      const worded = [...messagesOf(law), ...Object.values(law.actions ?? {}), ...Object.values(law.inserts ?? {})];
      return worded.flatMap((words) =>
        [...words.matchAll(/\{([^{}]*)\}?/g)]
          .map(([, name = '']) => name)
          .filter((name) => name !== 'cite' && !(/^[a-z-]+$/.test(name) && uses(own + other, name)))
          .map((name) => `${file}:${lineOf(file, `{${name}`)}: nothing fills “{${name}}”`),
      );
    });
    expect(strange).toEqual([]);
  });

  it('has code for every rule that is worded', () => {
    const coded = new Set(rules.map(({ id }) => id));
    const spoken = (id: string): boolean => elsewhere.some((text) => text.includes(`'${id}'`));
    expect(
      procedures()
        .filter(({ id }) => !coded.has(id) && !spoken(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });
});
