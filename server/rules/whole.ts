import type { Complaint } from '../model/complaint.ts';

const DESIGNATION = /\b(?:complaint|petition|counterclaim|cross-complaint|declaration)\b/i;
const OTHER_PAPER =
  /\b(?:answer|motion|memorandum|brief|response|reply|opposition|application|order|notice|affidavit|summons|form|reporter|opinion|ruling|stipulation|petition for (?:writ|review|certiorari|rehearing)|objections?)\b/i;

/**
 * Whether the document is a whole complaint: a caption that calls it one, and a body. In a fragment, a beginning, or another paper
 * nothing is missing.
 */
export function isWholeComplaint(complaint: Complaint): boolean {
  const title = complaint.caption?.title ?? '';
  if (!DESIGNATION.test(title) || OTHER_PAPER.test(title)) return false;
  return complaint.paragraphs.length >= 5 && complaint.caption?.parties.length !== 0;
}
