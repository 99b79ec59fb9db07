import type { Count } from '../model/complaint.ts';

/** How a finding names a count: by its label, else by its title in quotation marks. */
export function nameOf(count: Count): string {
  return count.label ?? `“${count.title}”`;
}
