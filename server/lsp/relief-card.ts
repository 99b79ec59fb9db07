import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import { injunctionsSought, type InjunctionSought } from '../analysis/relief.ts';
import type { CountAnalysis } from '../analysis/elements.ts';
import type { Complaint, PrayerItem } from '../model/complaint.ts';
import { touches, type Span } from '../text/span.ts';
import { authorityLine, elementTable } from './elements.ts';

/**
 * The card of a demand for an injunction at the offset, on its words or on the letter of its item in the prayer: the considerations of the
 * test for that relief with their places; null where none is asked for there. For information: no element is missing.
 */
export function reliefCard(
  uri: string,
  complaint: Complaint,
  offset: number,
  counts: readonly CountAnalysis[],
  jurisdiction: string | null,
): { readonly span: Span; readonly card: string } | null {
  const found = injunctionsSought(complaint, jurisdictionOf(complaint, jurisdiction), counts);
  const here = found.filter((sought) => touches(sought.at, offset));
  const item = found.find(
    ({ block }) => block.kind === 'prayer-item' && touches((block as PrayerItem).labelSpan, offset),
  );
  const shown = here.length > 0 ? here : found.filter(({ block }) => block === item?.block);
  const [first] = shown;
  if (!first) return null;
  return {
    span: here.length > 0 ? first.at : (first.block as PrayerItem).labelSpan,
    card: [
      ...shown.map((sought) => table(uri, complaint, sought)),
      `A court weighs these ${when(shown)}. They are no elements of a claim, and a complaint need not plead them all.`,
    ].join('\n\n'),
  };
}

function when(shown: readonly InjunctionSought[]): string {
  return shown.every(({ kind }) => kind === 'permanent-injunction') ? 'once the claim is proved' : 'on the motion';
}

/** None of them is required of a complaint, so none is set off as missing. */
function table(uri: string, complaint: Complaint, { test, considerations }: InjunctionSought): string {
  return [
    `**${test.name}:** what its test considers.`,
    elementTable(uri, complaint, 'Consideration', considerations).replaceAll(' **not located** ', ' not located '),
    authorityLine(test, considerations),
  ].join('\n\n');
}
