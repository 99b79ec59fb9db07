import {
  misrepresentations,
  particularNames,
  restsOnStatements,
  type Misrepresentation,
} from '../analysis/particulars.ts';
import { statementsIn } from '../analysis/statements.ts';
import type { Complaint } from '../model/complaint.ts';
import { covers } from '../text/span.ts';
import { nameOf } from './count-names.ts';
import { listed } from './element-words.ts';
import { citeFor, hasAuthority } from './forum-cite.ts';
import type { Context, Finding, Rule } from './rule.ts';

/**
 * A statement on which a count that sounds in fraud rests, whose time is not located, and neither another of its particulars;
 * and a count that rests on no statement in a complaint that tells of none with a date. Less than that is the lawyer's to judge.
 */
export const fraudParticularity: Rule = {
  id: 'fraud-particularity',
  check(context) {
    if (!context.whole) return [];
    const ruled = hasAuthority('fraud-particularity', context.forum);
    return context.counts.flatMap(({ count, causes }) => {
      const cause = causes.find(restsOnStatements);
      if (!cause) return [];
      const values = {
        label: nameOf(count),
        cause: cause.name,
        rule: citeFor('fraud-particularity', context.forum),
      };
      const told = misrepresentations(context.complaint, count);
      if (told.length === 0)
        return tellsAny(context.complaint)
          ? []
          : [{ message: ruled ? 'none' : 'none-elsewhere', values, span: count.heading.span }];
      // The facts tell of a statement with its date in other words: the count's own may sum it up.
      if (told.some(({ block, particulars }) => particulars.when !== null && !covers(count.span, block.span)))
        return [];
      return told
        .flatMap((statement) => ofStatement(context, statement, ruled ? 'missing' : 'missing-elsewhere', values))
        .slice(0, context.limit('statements'));
    });
  },
};

/** Whether some paragraph tells of a statement and has a date: then the particulars stand somewhere. */
function tellsAny(complaint: Complaint): boolean {
  const dated = complaint.paragraphs.some(({ facts }) => facts.dates.length > 0);
  return dated && complaint.paragraphs.some((paragraph) => statementsIn(paragraph).length > 0);
}

function ofStatement(
  { insert }: Context,
  told: Misrepresentation,
  message: string,
  values: Finding['values'],
): Finding[] {
  const missing = particularNames.filter((name) => told.particulars[name] === null);
  if (told.particulars.when !== null || missing.length < 2 || told.label === null) return [];
  const particulars = missing.map((name) => insert(name === 'who' && told.together ? 'together' : name));
  const end = { start: told.sentence.end, end: told.sentence.end };
  return [
    {
      message,
      values: { ...values, number: told.label, particulars: listed(particulars) },
      span: told.sentence,
      fixes: [{ action: 'add', edits: [{ span: end, text: ` ${insert('blanks')}` }] }],
    },
  ];
}
