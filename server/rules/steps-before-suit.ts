import type { CountAnalysis } from '../analysis/elements.ts';
import { nameOf } from './count-names.ts';
import { says } from './cues.ts';
import { fixByParagraph } from './fixes.ts';
import { procedureOf, type Need } from './procedure.ts';
import { isPlaintiff } from './parties.ts';
import type { Context, Finding } from './rule.ts';

/** The steps of a rule's table that a count needs and no block tells of. */
export function stepsNotAlleged(context: Context, id: string): Finding[] {
  const { complaint, whole, forum } = context;
  const needs = (procedureOf(id)?.needs ?? []).filter((need) => need.for === context.forum.place);
  if (!whole || needs.length === 0 || complaint.counts.length === 0) return [];
  const defendants = (complaint.caption?.parties ?? [])
    .filter((party) => !isPlaintiff(party))
    .map((party) => `${party.name} ${party.description}`)
    .join('\n');
  const words = complaint.blocks
    .filter(({ kind }) => kind !== 'caption' && kind !== 'end' && kind !== 'contents')
    .map((block) => block.passage.text);
  return context.counts.flatMap((analysis): Finding[] => {
    const need = needs.find((entry) => applies(entry, analysis, forum.place, defendants, words));
    if (!need || words.some((text) => says(need['alleged-by'], text))) return [];
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

function applies(
  need: Need,
  { count, cause }: CountAnalysis,
  place: string | null,
  defendants: string,
  words: readonly string[],
): boolean {
  if (need.for !== place || !cause) return false;
  const byCause = need.causes?.includes(cause.id) ?? (need.family === 'any' || need.family === cause.family);
  // Where the cause lists the step among its elements, the element speaks.
  if (!byCause || cause.elements.some((element) => element.id === need.element)) return false;
  if (need.defendant && !says(need.defendant, defendants)) return false;
  const own = [count.title, ...count.paragraphs.map((paragraph) => paragraph.passage.text)];
  if (need.if && ![...own, ...words].some((text) => says(need.if as readonly string[], text))) return false;
  return !need.unless || !own.some((text) => says(need.unless as readonly string[], text));
}
