import { injunctionsSought } from '../analysis/relief.ts';
import { listed } from './element-words.ts';
import type { Rule } from './rule.ts';

/** At a demand for an injunction: which considerations of the test for that relief are located. For information: they are no elements. */
export const injunctionConsiderations: Rule = {
  id: 'injunction-considerations',
  check({ complaint, forum: { place, circuit, state }, counts }) {
    const jurisdiction = place === null ? null : { court: null, forum: place, circuit, state };
    return injunctionsSought(complaint, jurisdiction, counts).flatMap(({ kind, test, at, considerations }) => {
      if (considerations.every(({ pleaded }) => pleaded)) return [];
      const names = (pleaded: boolean): string =>
        listed(considerations.filter((one) => one.pleaded === pleaded).map(({ element }) => element.name)) || 'none';
      return [
        {
          message: kind === 'permanent-injunction' ? 'permanent' : 'interim',
          values: { relief: test.name, located: names(true), 'not-located': names(false) },
          span: at,
          related: considerations.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ block }) => block.span)),
        },
      ];
    });
  },
};
