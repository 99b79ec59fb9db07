import type { CountAnalysis, ElementFinding } from '../analysis/elements.ts';
import { alleged } from '../analysis/evidence.ts';
import type { Paragraph } from '../model/complaint.ts';
import type { Span } from '../text/span.ts';
import { hasAuthority, citeFor } from './forum-cite.ts';
import { nameOf } from './count-names.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A required element that only a bare conclusion alleges, in a short paragraph that tells no fact besides. */
export const conclusory: Rule = {
  id: 'conclusory',
  check(context) {
    const said = new Set<Paragraph>();
    return context.counts.flatMap((analysis) =>
      (takesInMore(context, analysis, context.limit('incorporated')) ? [] : analysis.findings)
        .flatMap(({ cause, elements }) => (cause.kind === 'claim' ? elements : []))
        .flatMap((element): Finding[] => {
          const paragraph = bareConclusion(context, element);
          if (!paragraph || said.has(paragraph)) return [];
          said.add(paragraph);
          return [finding(context, analysis, element, paragraph)];
        }),
    );
  },
};

/** Whether the count takes in more than `most` paragraphs of others: among many the facts may stand in words that the tool does not know. */
function takesInMore({ links }: Context, { count }: CountAnalysis, most: number): boolean {
  const within = ({ start }: Span): boolean => start >= count.span.start && start < count.span.end;
  const others = new Set<Paragraph>();
  for (const link of links) {
    if (link.kind !== 'paragraph' || !link.syntax.incorporates || !within(link.span)) continue;
    for (const paragraph of link.paragraphs) {
      if (!within(paragraph.span)) others.add(paragraph);
      if (others.size > most) return true;
    }
  }
  return false;
}

function finding({ forum }: Context, { count }: CountAnalysis, { element }: ElementFinding, at: Paragraph): Finding {
  return {
    message: hasAuthority('conclusory', forum) ? 'conclusion' : 'elsewhere',
    values: { number: at.label, label: nameOf(count), element: element.name, rule: citeFor('conclusory', forum) },
    span: at.labelSpan,
  };
}

/** The one paragraph of the count that alleges the element, where it does so by conclusion and no paragraph at all by fact. */
function bareConclusion(context: Context, { by, required, evidence, cues }: ElementFinding): Paragraph | null {
  const [only] = evidence;
  if (!required || by !== 'conclusion' || !only || evidence.length > 1 || only.from !== 'own') return null;
  const { block } = only;
  if (block.kind !== 'paragraph' || tellsMore(context, block as Paragraph)) return null;
  const elsewhere = context.complaint.paragraphs.some((paragraph) =>
    cues.some((list) => alleged(paragraph, list).length > 0),
  );
  return elsewhere ? null : (block as Paragraph);
}

/** Whether the paragraph says more than its conclusion, or rests on what was said before. */
function tellsMore({ hits, limit }: Context, paragraph: Paragraph): boolean {
  const { passage, facts, items } = paragraph;
  return (
    items.length > 0 ||
    facts.dates.length > 0 ||
    /[$“":]|\d{3}|\([a-z]{1,3}\)|\bbecause\b|\bincluding\b|\bby \w+ing\b/.test(passage.text) ||
    passage.text.split(/\s+/).length > limit('words') ||
    hits('frame').some((hit) => hit.block === paragraph)
  );
}
