import { alternatives, oneOf } from '../law/alternatives.ts';
import { listOf } from '../law/procedure.ts';
import type { Complaint } from '../model/complaint.ts';

const words = (key: string): readonly string[] => listOf('caption-designation-missing', key);
const DESIGNATION = new RegExp(
  `\\b${alternatives(words('own-paper'))}\\b(?<!petition(?= ${alternatives(words('other-petition'))}))`,
  'i',
);
const OTHER_PAPER = oneOf(words('other-paper'));
const NO_WHOLE = oneOf(words('no-whole'));

/**
 * Whether the document is a whole complaint: a caption that calls it one, and a body. In a fragment, a beginning, or another paper
 * nothing is missing.
 */
export function isWholeComplaint(complaint: Complaint): boolean {
  const title = complaint.caption?.title ?? '';
  if (designation(title) !== 'own' || NO_WHOLE.test(title)) return false;
  return complaint.paragraphs.length >= 5 && complaint.caption?.parties.length !== 0;
}

/** Whether the caption calls the document something else than a complaint: an answer, a motion. */
export function isOtherPaper(complaint: Complaint): boolean {
  const kind = designation(complaint.caption?.title ?? '');
  return kind === null ? opensAsOther(complaint) : kind === 'other';
}

/** What a title calls its paper, by the word that stands first: "Petition and Application for a Restraining Order" is a complaint's. */
function designation(title: string): 'own' | 'other' | null {
  const own = DESIGNATION.exec(title)?.index ?? Infinity;
  const other = OTHER_PAPER.exec(title)?.index ?? Infinity;
  if (own === other) return null;
  return own < other ? 'own' : 'other';
}

const OTHER_LINE =
  /^[^\p{L}\n]{0,20}(?:[^\n]{0,60}\s)?(?:ANSWER|MOTION|MEMORANDUM|APPLICATION|REPLY|RESPONSE|OPPOSITION)\b[^\n]{0,100}$/mu;
const COMPLAINT_LINE = /^[^\p{L}\n]{0,20}(?:\p{Lu}+ ){0,5}(?:COMPLAINT|PETITION)\b(?! TO)/mu;

/** Whether a line of the opening says what other paper it is, before any says that it is a complaint. */
function opensAsOther(complaint: Complaint): boolean {
  const opening = complaint.source.text.slice(0, 4000);
  const other = OTHER_LINE.exec(opening);
  const own = COMPLAINT_LINE.exec(opening);
  const ownLine = own ? opening.slice(own.index, own.index + own[0].length) : '';
  const isOwn = own !== null && !/ANSWER|MOTION|REPLY|RESPONSE|OPPOSITION|DISMISS/.test(ownLine);
  return other !== null && !(isOwn && own.index < other.index);
}
