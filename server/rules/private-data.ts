import type { Complaint } from '../model/complaint.ts';
import { sieve } from '../model/sieve.ts';
import type { PrivateDatum, PrivateKind } from '../syntax/privacy.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Forum } from './forum.ts';
import type { Finding } from './rule.ts';

/** Where a whole number is taken out, as Florida asks. */
const TAKEN_OUT = '[REDACTED]';

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

/** The same where Florida, which lets no part of such a number stand, has it taken out whole. */
export function privateNumbers(complaint: Complaint, { place }: Forum, kind: PrivateKind): Finding[] {
  const found = privateData(complaint, [kind]);
  if (place !== 'FL') return found;
  return found.map(({ span }) => ({
    message: 'florida',
    span,
    fixes: [{ action: 'remove', edits: [{ span, text: TAKEN_OUT }] }],
  }));
}
