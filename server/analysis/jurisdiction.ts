import { jurisdictionOfCourt, jurisdictionOfSetting, type Jurisdiction } from '../law/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';

/** Where the complaint is to be filed: by the setting where there is one, else by the caption's court; null where neither says. */
export function jurisdictionOf(complaint: Complaint, setting: string | null = null): Jurisdiction | null {
  const set = setting ? jurisdictionOfSetting(setting) : null;
  if (set) return set;
  const court = complaint.caption?.court;
  return court ? jurisdictionOfCourt(court) : null;
}
