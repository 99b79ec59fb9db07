/** The number with X for all its figures but the last four; what separates them stays. */
export function masked(number: string): string {
  let left = (number.match(/\d/g) ?? []).length - 4;
  return number.replace(/\d/g, (figure) => (left-- > 0 ? 'X' : figure));
}

/** Where a whole number is taken out, as Florida asks. */
export const TAKEN_OUT = '[REDACTED]';
