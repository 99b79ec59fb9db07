import { stepsNotAlleged } from './steps-before-suit.ts';
import type { Rule } from './rule.ts';

/** A claim that goes to an agency first, in a complaint that tells of no agency. */
export const exhaustion: Rule = { id: 'exhaustion', check: (context) => stepsNotAlleged(context, 'exhaustion') };
