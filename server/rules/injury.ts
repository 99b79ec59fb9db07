import { PhraseBook } from '../law/phrases.ts';
import { singular } from '../law/words.ts';
import { byComplaint } from '../model/by-complaint.ts';
import { sieve } from '../model/sieve.ts';
import { listOf } from '../law/procedure.ts';

// By whole words: a count for negligence is one for injury, and one for negligent misrepresentation is not.
const injury = new PhraseBook([listOf('state-dollar-amount', 'injury')], singular);
const harm = new PhraseBook([listOf('state-dollar-amount', 'harm')], singular);

const harmed = sieve(({ kind, passage }) => (kind === 'paragraph' && harm.match(passage.text).size > 0) || null);

/** Whether the complaint is for injury to the person or death: a count or the title says so, and the text tells of the harm. */
export const isInjuryAction = byComplaint((complaint) => {
  const titles = [complaint.caption?.title ?? '', ...complaint.counts.map((count) => count.title)];
  return titles.some((title) => injury.match(title).size > 0) && harmed(complaint).length > 0;
});
