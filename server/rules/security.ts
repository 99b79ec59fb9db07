import type { Complaint } from '../model/complaint.ts';
import { says } from './cues.ts';
import { isPlaintiff } from './parties.ts';
import { listOf } from '../law/procedure.ts';
import { asked, said } from './relief-asked.ts';
import type { Rule } from './rule.ts';

const exempt = listOf('security', 'exempt');

/** Preliminary relief asked for, and no word of security: Rule 65(c). The United States gives none. */
export const security: Rule = {
  id: 'security',
  check(context) {
    const { complaint, whole } = context;
    const [first] = asked(context, 'asked');
    if (!whole || !first || isExempt(complaint) || said(context, 'spoken')) return [];
    const relief = complaint.source.text.slice(first.span.start, first.span.end).replace(/\s+/g, ' ').toLowerCase();
    return [{ message: 'reminder', values: { relief: nounOf(relief) }, span: first.span }];
  },
};

/** Whether one sues who gives no security: the United States, its officers and agencies. */
function isExempt({ caption }: Complaint): boolean {
  return caption?.parties.some((party) => isPlaintiff(party) && says(exempt, party.name)) ?? false;
}

/** "preliminarily enjoin" asks for a preliminary injunction. */
function nounOf(relief: string): string {
  if (relief.includes('restraining')) return 'A temporary restraining order';
  return 'A preliminary injunction';
}
