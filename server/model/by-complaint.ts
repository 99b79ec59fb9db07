import type { Complaint } from './complaint.ts';

/** The same function of a complaint, asked once for each: what it yields is kept as long as the complaint. It must not yield `undefined`. */
export function byComplaint<T>(derive: (complaint: Complaint) => T): (complaint: Complaint) => T {
  const known = new WeakMap<Complaint, T>();
  return (complaint) => {
    let kept = known.get(complaint);
    if (kept === undefined) known.set(complaint, (kept = derive(complaint)));
    return kept;
  };
}
