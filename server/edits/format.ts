import type { TextEdit } from '../text/edits.ts';
import type { Complaint, Paragraph } from '../model/complaint.ts';
import { changeOf } from './change.ts';
import { type Outcome } from './outcome.ts';
import { bodyStart, runsOn } from './layout.ts';

/** How a number is set: what stands before it and behind it. */
interface Setting {
  readonly before: string;
  readonly after: string;
}

/**
 * Sets all paragraph numbers as most of them are set: their punctuation, markup and the space behind them. Words and the numbers themselves
 * stay, but for a letter that a scan made of a figure. Numbers inside a line and those counted in words are left alone.
 */
export function formatMarkers(complaint: Complaint): Outcome {
  const { text } = complaint.source;
  const settable = complaint.paragraphs.flatMap((paragraph) => {
    const setting = settingOf(complaint, paragraph);
    return setting ? [{ paragraph, setting }] : [];
  });
  const times = new Map<string, { setting: Setting; times: number }>();
  for (const { setting } of settable) {
    const key = JSON.stringify(setting);
    times.set(key, { setting, times: (times.get(key)?.times ?? 0) + 1 });
  }
  const [usual] = [...times.values()].sort((a, b) => b.times - a.times);
  if (!usual) return { edits: [] };
  // Where words are set in a column, a shorter number has more space behind it.
  const widths = new Map<number, number>();
  for (const { paragraph } of settable) {
    const width = bodyStart(paragraph) - paragraph.marker.start;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [column] = [...widths].sort((a, b) => b[1] - a[1]);
  const edits: TextEdit[] = settable.flatMap(({ paragraph, setting }) => {
    const edit = {
      start: paragraph.marker.start,
      end: bodyStart(paragraph),
      text: usual.setting.before + paragraph.label + usual.setting.after,
    };
    const aligned =
      edit.end - edit.start === column?.[0] &&
      setting.before === usual.setting.before &&
      setting.after.trimEnd() === usual.setting.after.trimEnd();
    return aligned || text.slice(edit.start, edit.end) === edit.text ? [] : [edit];
  });
  return changeOf(complaint, edits);
}

/** How the paragraph's number is set; null where it is not to be touched. */
function settingOf(complaint: Complaint, paragraph: Paragraph): Setting | null {
  const { text } = complaint.source;
  if (!/^\d/.test(paragraph.label) || runsOn(complaint, paragraph) || paragraph.passage.text === '') return null;
  const before = text.slice(paragraph.marker.start, paragraph.labelSpan.start);
  const after = text.slice(paragraph.labelSpan.end, bodyStart(paragraph));
  // A number that stands on a line of its own, or with a page's end behind it, has no setting to follow.
  if (/[\r\n]/.test(after) || /[\p{L}\p{N}]/u.test(before + after) || after.trimEnd() === after) return null;
  return { before, after };
}
