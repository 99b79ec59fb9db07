import { nameOf } from './count-names.ts';
import { says } from './cues.ts';
import { fixByParagraph } from './fixes.ts';
import { groundsOf } from './grounds.ts';
import { listOf } from '../law/procedure.ts';
import type { Rule } from './rule.ts';

const stateClaims = listOf('supplemental-jurisdiction', 'state-claims');

/** State claims beside federal ones, and no word of § 1367. */
export const supplementalJurisdiction: Rule = {
  id: 'supplemental-jurisdiction',
  check(context) {
    const { complaint, whole } = context;
    const grounds = groundsOf(complaint);
    if (!whole || !grounds.federalAlone || context.hits('stated').length > 0) return [];
    // Torts of the United States are federal claims: 28 U.S.C. § 1346(b).
    if (context.hits('federal-torts').length > 0) return [];
    if (complaint.caption?.parties.some((party) => /united states/i.test(party.name))) return [];
    const count = complaint.counts.find(
      ({ title }) => says(stateClaims, title) && !/federal|u\.s\.c|§ ?\d/i.test(title),
    );
    if (!count || complaint.counts.length < 2) return [];
    const fixes = grounds.block
      ? [fixByParagraph(complaint, 'insert', grounds.block, context.insert('supplemental'))]
      : [];
    return [{ message: 'missing', values: { label: nameOf(count) }, span: count.heading.span, fixes }];
  },
};
