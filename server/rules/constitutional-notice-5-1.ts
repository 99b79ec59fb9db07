import { says } from './cues.ts';
import { listOf } from '../law/procedure.ts';
import type { Rule } from './rule.ts';

const CHALLENGE =
  /\b(?:facially|unconstitutional(?:ly)? (?:on its face|as applied|vague)|void for vagueness|(?:statute|act|law)\b[^.]{1,80}\b(?:is|are) unconstitutional|unconstitutional[^.]{1,60}\b(?:statute|act)\b|declar\w+[^.]{1,120}\bunconstitutional)/i;
const government = listOf('constitutional-notice-5-1', 'government');

/** A statute said to be unconstitutional in a case without the government: Rule 5.1(a). */
export const constitutionalNotice51: Rule = {
  id: 'constitutional-notice-5-1',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || complaint.caption?.parties.some((party) => says(government, `${party.name} ${party.description}`)))
      return [];
    const statutes = new Set(context.hits('statute').map((hit) => hit.block));
    const hit = context
      .hits('questioned')
      .find(({ block }) => block.kind !== 'caption' && statutes.has(block) && CHALLENGE.test(block.passage.text));
    if (!hit) return [];
    const federal = /U\.S\.C\.|\bCongress\b|\bfederal\b/.test(hit.block.passage.text);
    return [{ message: federal ? 'federal' : 'state', span: hit.span }];
  },
};
