import type { Complaint } from '../model/complaint.ts';
import { privateData } from './private-data.ts';
import type { Edit, Rule } from './rule.ts';

/** A date that the words before it call that of a birth, with day and month. */
export const privateBirthDate: Rule = {
  id: 'private-birth-date',
  check(context) {
    const { complaint } = context;
    // Where minors alone are protected: births of the last eighteen years of the complaint's time, by the latest year it names.
    const after = context.here('of-minors')
      ? latestYear(complaint) - context.limit('minor')
      : context.limit('long-ago');
    return privateData(complaint, ['birth-date'], ({ redacted }) => Number(redacted) > after).map((finding) => ({
      ...finding,
      fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, edits: fix.edits.map((edit) => inYear(complaint, edit)) })),
    }));
  },
};

function latestYear({ blocks }: Complaint): number {
  let latest = 0;
  for (const { facts } of blocks) for (const { year } of facts.dates) latest = Math.max(latest, year ?? 0);
  return latest;
}

/** "on March 4, 1986" becomes "in 1986". */
function inYear({ source }: Complaint, { span, text }: Edit): Edit {
  const on = /\bon\s+$/.exec(source.text.slice(Math.max(0, span.start - 6), span.start));
  return on ? { span: { start: span.start - on[0].length, end: span.end }, text: `in ${text}` } : { span, text };
}
