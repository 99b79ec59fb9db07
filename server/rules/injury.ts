import type { Complaint } from '../model/complaint.ts';

const INJURY =
  /\b(?:personal injur(?:y|ies)|bodily injur(?:y|ies)|wrongful death|negligence|premises liability|medical malpractice|motor vehicle)\b/i;
const HARM =
  /\b(?:bodily injur(?:y|ies)|physical injur(?:y|ies)|pain and suffering|personal injur(?:y|ies)|wrongful death|fractur|medical (?:expenses|bills|treatment)|hospital)/i;

/** Whether the complaint is for injury to the person or death: a count or the title says so, and the text tells of the harm. */
export function isInjuryAction(complaint: Complaint): boolean {
  const titles = [complaint.caption?.title ?? '', ...complaint.counts.map((count) => count.title)];
  return (
    titles.some((title) => INJURY.test(title)) &&
    complaint.paragraphs.some((paragraph) => HARM.test(paragraph.passage.text))
  );
}
