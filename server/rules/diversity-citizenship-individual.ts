import { spanInDocument } from '../text/passage.ts';
import { diverseParties } from './citizenship.ts';
import { fixByParagraph } from './fixes.ts';
import { STATE } from './states.ts';
import type { Finding, Rule } from './rule.ts';

const CITIZEN = /\bcitizen|domicil|permanent home/i;
const RESIDES = new RegExp(
  `\\b((?:is|was) (?:an? )?(?:individual )?(?:resident of|residing (?:in|at))|resides (?:in|at)|lives in)\\b[^.;]{0,60}?(${STATE})`,
);

/** Persons of whom only a residence is told. */
export const diversityCitizenshipIndividual: Rule = {
  id: 'diversity-citizenship-individual',
  check(context) {
    return diverseParties(context, ['person']).flatMap(({ party, blocks, span }): Finding[] => {
      if (blocks.length === 0 || /official capacity/i.test(party.description)) return [];
      if (blocks.some((block) => CITIZEN.test(block.passage.text))) return [];
      for (const block of blocks) {
        const found = RESIDES.exec(block.passage.text);
        if (!found) continue;
        const [, phrase = '', place = ''] = found;
        const at = spanInDocument(block.passage, { start: found.index, end: found.index + phrase.length });
        const fix = { action: 'change', values: { found: phrase }, edits: [{ span: at, text: 'is a citizen of' }] };
        return [
          {
            message: 'residence',
            values: { name: party.name, place, found: phrase },
            span: at,
            fixes: /^(?:resides in|lives in|is (?:an? )?resident of)$/.test(phrase) ? [fix] : [],
          },
        ];
      }
      const [first] = blocks;
      const text = context.insert('citizen', { name: party.name });
      const fixes = first ? [fixByParagraph(context.complaint, 'insert', first, text)] : [];
      return [{ message: 'missing', values: { name: party.name }, span, fixes }];
    });
  },
};
