import type { Block } from '../model/complaint.ts';
import { spanInDocument } from '../text/passage.ts';
import { diverseParties } from './citizenship.ts';
import { isPlaintiff } from './parties.ts';
import { STATE } from './states.ts';
import type { Finding, Rule } from './rule.ts';

const CITIZEN_OF = new RegExp(
  `\\bcitizens? of (?:the )?(?:(?:State|Commonwealth) of )?(${STATE})|\\bdomiciled in (?:the )?(?:State of )?(${STATE})`,
  'g',
);

/** A plaintiff and a defendant alleged to be citizens of one State. Only blocks that speak of one party are taken. */
export const diversityOverlap: Rule = {
  id: 'diversity-overlap',
  check(context) {
    const parties = diverseParties(context, [
      'person',
      'corporation',
      'company',
      'partnership',
      'trust',
      'association',
    ]);
    const speaking = new Map<Block, number>();
    for (const { blocks } of parties) for (const block of blocks) speaking.set(block, (speaking.get(block) ?? 0) + 1);
    const citizens = parties.flatMap(({ party, blocks }) =>
      blocks
        .filter((block) => speaking.get(block) === 1)
        .flatMap((block) =>
          [...block.passage.text.matchAll(CITIZEN_OF)]
            .filter(
              (match) =>
                !/\b(?:not|no|none|neither|other than|different)\b/i.test(
                  block.passage.text.slice(Math.max(0, match.index - 60), match.index),
                ),
            )
            .map((match) => ({
              party,
              state: match[1] ?? match[2] ?? '',
              span: spanInDocument(block.passage, { start: match.index, end: match.index + match[0].length }),
            })),
        ),
    );
    const plaintiffs = citizens.filter(({ party }) => isPlaintiff(party));
    return citizens
      .filter(({ party }) => !isPlaintiff(party))
      .flatMap((defendant): Finding[] => {
        const same = plaintiffs.find(({ state }) => state === defendant.state);
        if (!same) return [];
        return [
          {
            message: 'overlap',
            values: { plaintiff: same.party.name, defendant: defendant.party.name, place: defendant.state },
            span: defendant.span,
            related: [same.span],
          },
        ];
      });
  },
};
