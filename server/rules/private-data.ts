import type { Complaint } from '../model/complaint.ts';
import { sieve } from '../model/sieve.ts';
import type { PrivateDatum, PrivateKind } from '../syntax/privacy.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Context, Finding } from './rule.ts';

const holding = sieve(({ facts: { privateData } }) => (privateData.length > 0 ? privateData : null));

/**
 * Private data of these kinds, anywhere in the document, exhibits too, each with the fix that leaves what a filing may show. A finding never holds
 * what it found.
 */
export function privateData(
  complaint: Complaint,
  kinds: readonly PrivateKind[],
  counts: (found: PrivateDatum) => boolean = () => true,
): Finding[] {
  return holding(complaint).flatMap(({ block, found: data }) =>
    data
      .filter((found) => kinds.includes(found.kind) && counts(found))
      .map((found): Finding => {
        const span = spanInDocument(block.passage, found);
        return { message: 'found', span, fixes: [{ action: 'redact', edits: [{ span, text: found.redacted }] }] };
      }),
  );
}

/** The same, but taken out whole where no part of such a number may stand. */
export function privateNumbers({ complaint, here, insert }: Context, kind: PrivateKind): Finding[] {
  const found = privateData(complaint, [kind]);
  if (!here('taken-out-whole')) return found;
  return found.map((finding) => ({
    ...finding,
    fixes: [{ action: 'remove', edits: [{ span: finding.span, text: insert('taken-out') }] }],
  }));
}
