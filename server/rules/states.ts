import { listOf } from '../law/procedure.ts';

/** A State's name, to be built into an expression; the longer of two that begin alike stands first. */
export const STATE = `(?:${listOf('diversity-citizenship-individual', 'states')
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
