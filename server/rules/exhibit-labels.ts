/** A letter's or number's place in its series, from 1. */
export function placeOf(label: string): number {
  return /^\d/.test(label) ? Number(label) : label.charCodeAt(0) - 64;
}
