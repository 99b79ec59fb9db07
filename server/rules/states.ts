import { alternatives } from '../law/alternatives.ts';
import { listOf } from '../law/procedure.ts';

/** A State's name, to be built into an expression. */
export const STATE = alternatives(listOf('diversity-citizenship-individual', 'states'));
