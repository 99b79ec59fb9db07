import { nameOf } from './count-names.ts';
import type { Cause } from '../law/law.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Rule } from './rule.ts';

/** Whether the claim gives damages and nothing else. */
const isForDamages = ({ relief = [] }: Cause): boolean =>
  relief.length > 0 && relief.every((kind) => /damages/.test(kind));

/** Whether the prayer asks for money, or there is none that could say. */
const wantsDamages = ({ prayer, source }: Complaint): boolean =>
  prayer === null || /damages|compensat|\$|restitution/i.test(source.text.slice(prayer.span.start, prayer.span.end));

/** A count of whose cause the tool is not sure. */
export const causeUnsure: Rule = {
  id: 'cause-unsure',
  check({ complaint, counts }) {
    const asksDamages = wantsDamages(complaint);
    return counts
      .filter(({ cause, count }) => cause === null && count.paragraphs.length > 0)
      .map(({ count, candidates: all }) => ({
        count,
        candidates: all.filter((cause) => asksDamages || !isForDamages(cause)),
      }))
      .map(({ count, candidates }) => ({
        message: candidates.length > 0 ? 'unsure' : 'none',
        values: {
          label: nameOf(count),
          candidates: candidates
            .map(({ name }) => name)
            .slice(0, 3)
            .join(', '),
        },
        span: count.heading.span,
      }));
  },
};
