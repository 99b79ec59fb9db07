import { byComplaint } from '../model/by-complaint.ts';
import { lookOf } from '../model/line-look.ts';
import type { Complaint } from '../model/complaint.ts';

/**
 * Whether the text was taken from printed or filed pages: form feeds part them, or docket stamps stand on them. What seems to be
 * missing there may have been lost on the way.
 */
export const isExtract = byComplaint(read);

function read({ source }: Complaint): boolean {
  const { text } = source;
  if (text.includes('\f')) return true;
  let stamps = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.length > 400 ? '' : line.trim();
    if (/^(?:case|document|filed|page|nyscef|received|.{0,80}page ?id)/i.test(words) && lookOf(words).stamp) stamps++;
    if (stamps === 2) return true;
  }
  return false;
}
