import { describe, expect, it } from 'vitest';
import { runExample } from './example.ts';
import { procedures } from '../law/procedure.ts';
import { rules } from './registry.ts';

// The examples of the rules' pages, each run through the reader and its rule.

const written = procedures().filter(({ examples }) => examples);

describe.each(written.map((law) => [law.id, law.examples ?? []] as const))('%s', (id, examples) => {
  const shown = examples.map((example) => runExample(id, example));

  it.each(shown.filter(({ bad }) => bad).map(({ words, ...rest }) => [words, rest] as const))(
    'finds something in %j',
    (words, { source, findings }) => {
      expect(source).toContain(words);
      expect(findings).not.toEqual([]);
      // A brace that nothing fills would be shown as it stands in the YAML.
      for (const { message, fixes } of findings)
        expect([message, ...fixes.map(({ title }) => title)].join(' '), `law/procedure/${id}.yaml`).not.toMatch(/[{}]/);
    },
  );

  it.each(shown.filter(({ bad }) => !bad).map(({ words, ...rest }) => [words, rest] as const))(
    'finds nothing in %j',
    (words, { source, findings }) => {
      expect(source).toContain(words);
      expect(findings.map(({ message }) => message)).toEqual([]);
    },
  );
});

it('every rule has an example of both kinds', () => {
  const kinds = (id: string): string => {
    const examples = procedures().find((law) => law.id === id)?.examples ?? [];
    return [examples.some(({ bad }) => bad) && 'bad', examples.some(({ good }) => good) && 'good']
      .filter(Boolean)
      .join();
  };
  expect(rules.filter(({ id }) => kinds(id) !== 'bad,good').map(({ id }) => id)).toEqual([]);
});
