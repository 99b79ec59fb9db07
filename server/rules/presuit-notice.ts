import { stepsNotAlleged } from './steps-before-suit.ts';
import type { Rule } from './rule.ts';

/** A claim that needs a notice first, in a complaint that tells of none. */
export const presuitNotice: Rule = {
  id: 'presuit-notice',
  check: (context) => stepsNotAlleged(context, 'presuit-notice'),
};
