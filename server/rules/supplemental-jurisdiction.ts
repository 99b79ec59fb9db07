import { fixByParagraph } from './fixes.ts';
import { groundsOf } from './grounds.ts';
import type { Rule } from './rule.ts';

/** Titles of claims that only state law gives. */
const STATE_CLAIM =
  /\b(?:breach of (?:contract|warranty|fiduciary|the implied)|negligen(?:ce|t)|conversion|unjust enrichment|intentional infliction|defamation|libel|slander|battery|trespass|nuisance|promissory estoppel|tortious interference|state law)\b/i;

/** State claims beside federal ones, and no word of § 1367. */
export const supplementalJurisdiction: Rule = {
  id: 'supplemental-jurisdiction',
  check(context) {
    const { complaint, whole } = context;
    const grounds = groundsOf(complaint);
    if (
      !whole ||
      !grounds.federalQuestion ||
      grounds.diversity ||
      grounds.classAction ||
      grounds.governmentParty ||
      context.hits('stated').length > 0
    )
      return [];
    if (complaint.caption?.parties.some((party) => /united states/i.test(party.name))) return [];
    const count = complaint.counts.find(
      ({ title }) => STATE_CLAIM.test(title) && !/federal|u\.s\.c|§ ?\d/i.test(title),
    );
    if (!count || complaint.counts.length < 2) return [];
    const fixes = grounds.block
      ? [fixByParagraph(complaint, 'insert', grounds.block, context.insert('supplemental'))]
      : [];
    return [
      { message: 'missing', values: { label: count.label ?? `“${count.title}”` }, span: count.heading.span, fixes },
    ];
  },
};
