import { alternatives } from '../law/alternatives.ts';
import { states } from '../law/places.ts';

/** A State's name, to be built into an expression. */
export const STATE = alternatives(states.map(({ name }) => name));
