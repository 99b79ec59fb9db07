import { slipsOf } from './citation-slips.ts';
import type { Rule } from './rule.ts';

/** A case cited in full without its year, unless the complaint cites it elsewhere with one. */
export const citationYear: Rule = {
  id: 'citation-year',
  check({ complaint }) {
    const slips = slipsOf(complaint, 'year');
    if (slips.length === 0) return [];
    const dated = new Set(
      complaint.blocks.flatMap((block) =>
        block.facts.citations
          .filter((citation) => citation.parts.year !== undefined)
          .map((citation) => citation.normal),
      ),
    );
    return slips
      .filter(
        ({ found, block }) =>
          !block.facts.citations.some(
            (citation) => citation.slips.some((slip) => slip.start === found.start) && dated.has(citation.normal),
          ),
      )
      .map(({ found, span }) => ({ message: 'missing', values: { case: found.of }, span }));
  },
};
