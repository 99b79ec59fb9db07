import type { CountAnalysis } from '../analysis/elements.ts';
import type { Phrases } from '../law/law.ts';
import type { Complaint, Count, Paragraph } from '../model/complaint.ts';
import { nameOf } from './count-names.ts';
import { blocksSaying, says } from './cues.ts';
import { fixByParagraph } from './fixes.ts';
import { procedureOf, type Need } from '../law/procedure.ts';
import { isPlaintiff } from './parties.ts';
import type { Context, Finding } from './rule.ts';

/** The steps of a rule's table that a count needs and no block tells of. */
export function stepsNotAlleged(context: Context, id: string): Finding[] {
  const { complaint, whole, forum } = context;
  const needs = (procedureOf(id)?.needs ?? []).filter((need) => need.for === forum.place);
  if (!whole || needs.length === 0 || complaint.counts.length === 0) return [];
  const defendants = (complaint.caption?.parties ?? [])
    .filter((party) => !isPlaintiff(party))
    .map((party) => `${party.name} ${party.description}`)
    .join('\n');
  return context.counts.flatMap((analysis): Finding[] => {
    const need = needs.find((entry) => applies(entry, analysis, complaint, defendants));
    if (!need || isSaid(complaint, need['alleged-by'])) return [];
    const { count } = analysis;
    const last = count.paragraphs.at(-1);
    const insert = context.insert(
      id === 'presuit-notice' ? 'notice' : need.id.endsWith('-charge') ? 'charge' : 'claim',
      { need: need.name },
    );
    const values = {
      label: nameOf(count),
      need: need.name,
      cite: need.cite,
      days: need.days ?? '',
    };
    return [
      {
        message: id === 'presuit-notice' && need.days !== undefined ? 'days' : 'missing',
        values,
        span: count.heading.span,
        fixes: last ? [fixByParagraph(complaint, 'insert', last, insert)] : [],
      },
    ];
  });
}

function applies(need: Need, { count, cause }: CountAnalysis, complaint: Complaint, defendants: string): boolean {
  if (!cause) return false;
  const byCause = need.causes?.includes(cause.id) ?? (need.family === 'any' || need.family === cause.family);
  // Where the cause lists the step among its elements, the element speaks.
  if (!byCause || cause.elements.some((element) => element.id === need.element)) return false;
  if (need.defendant && !says(need.defendant, defendants)) return false;
  if (need.if && !says(need.if, count.title) && !isSaid(complaint, need.if)) return false;
  return !need.unless || !(says(need.unless, count.title) || isSaid(complaint, need.unless, count));
}

/** Whether the body says one of the phrases; of a count, whether its own paragraphs do. */
function isSaid(complaint: Complaint, list: Phrases, count: Count | null = null): boolean {
  return blocksSaying(complaint, list).some(({ block }) =>
    count === null
      ? block.kind !== 'caption' && block.kind !== 'end' && block.kind !== 'contents'
      : block.kind === 'paragraph' && (block as Paragraph).count === count,
  );
}
