import { isPublicSuit } from './parties.ts';
import { asked, said } from './relief-asked.ts';
import type { Rule } from './rule.ts';

/** Preliminary relief asked for, and no word of security: Rule 65(c). The United States gives none. */
export const security: Rule = {
  id: 'security',
  check(context) {
    const { complaint, whole } = context;
    const [first] = asked(context, 'asked');
    if (!whole || !first || isPublicSuit(complaint) || said(context, 'spoken')) return [];
    const relief = complaint.source.text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ').toLowerCase();
    return [{ message: 'reminder', values: { relief: nounOf(relief) }, span: first.span }];
  },
};

/** "preliminarily enjoin" asks for a preliminary injunction. */
function nounOf(relief: string): string {
  if (relief.includes('restraining')) return 'A temporary restraining order';
  return 'A preliminary injunction';
}
