import type { Paragraph } from '../model/complaint.ts';
import { designationSpan } from './anchors.ts';
import type { Hit } from './cues.ts';
import { isPlaintiff, isPublicSuit } from './parties.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A federal complaint by a private party that nowhere tells of an injury, of its cause, or of relief that would mend it. */
export const standing: Rule = {
  id: 'standing',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || isPublicSuit(complaint) || complaint.counts.length === 0) return [];
    const plaintiff = complaint.caption?.parties.find(isPlaintiff)?.name;
    if (plaintiff === undefined) return [];
    const message = missing(context);
    return message ? [{ message, values: { plaintiff }, span: designationSpan(complaint) }] : [];
  },
};

function missing({ complaint, hits }: Context): Finding['message'] | null {
  if (!hits('injury').some(isTold)) return 'injury';
  if (!hits('cause').some(isTold)) return 'cause';
  const items = complaint.prayer?.items ?? [];
  const beside = new Set(hits('beside').map(({ block }) => block as object));
  const substance = hits('substance').some(({ block }) => block.kind === 'prayer' || block.kind === 'prayer-item');
  return items.length > 0 && !substance && items.every((item) => beside.has(item)) ? 'redress' : null;
}

/** Whether a cue stands in the body, outside what it says of court and venue. */
function isTold({ block }: Hit): boolean {
  if (block.kind === 'prose' || block.kind === 'footnote') return true;
  return block.kind === 'paragraph' && !/\b(?:jurisdiction|venue)\b/i.test((block as Paragraph).heading?.text ?? '');
}
