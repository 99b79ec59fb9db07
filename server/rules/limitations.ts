import type { CountAnalysis } from '../analysis/elements.ts';
import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import { readDates, type DateMention } from '../syntax/dates.ts';
import { spanInDocument } from '../text/passage.ts';
import { covers, type Span } from '../text/span.ts';
import { nameOf } from './count-names.ts';
import { blocksSaying, type Hit } from './cues.ts';
import type { Forum } from './forum.ts';
import { procedureOf, type Period } from '../law/procedure.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A count whose own dates all lie further back than the usual period, counted from the complaint's own date. It says the
 * period and the earliest date; accrual, discovery and tolling are the lawyer's.
 */
export const limitations: Rule = {
  id: 'limitations',
  check({ complaint, counts, forum, hits, whole }) {
    const filed = whole ? dayOfFiling(complaint) : null;
    if (filed === null || hits('tolling').some(({ block }) => block.kind !== 'caption')) return [];
    return counts.flatMap((analysis): Finding[] => {
      const period = periodOf(analysis, forum, complaint);
      if (!period) return [];
      const dates = datesOf(analysis, hits('background'));
      const [earliest] = [...dates].sort((a, b) => a.day - b.day);
      const barred = (day: number): boolean => day + (period.longer ?? period.years) * YEAR < filed;
      if (!earliest || !dates.every(({ day }) => barred(day))) return [];
      const { block, date } = earliest;
      return [
        {
          message: 'period',
          values: {
            label: nameOf(analysis.count),
            cause: analysis.cause?.name ?? '',
            date: block.passage.text.slice(date.start, date.end).replace(/\s+/g, ' '),
            number: block.label,
            period: period.says,
            cite: period.cite,
          },
          span: spanInDocument(block.passage, date),
          related: [analysis.count.heading.span],
        },
      ];
    });
  },
};

/** Days are counted in months of 31 days, so that they compare and differ by whole years. */
const YEAR = 372;

function dayOf({ year, month, day }: DateMention): number | null {
  // A month alone is taken at its end.
  return year === null ? null : year * YEAR + (month - 1) * 31 + (day ?? 31);
}

/** The day of the signature, else the last day of which the paragraphs tell as past: the complaint is not older than that. */
function dayOfFiling({ signature, paragraphs }: Complaint): number | null {
  const signed = readDates(signature?.date ?? '')
    .map(dayOf)
    .find((day) => day !== null);
  if (signed !== undefined) return signed;
  const told = paragraphs.flatMap(({ passage, facts }) =>
    facts.dates
      .filter(
        (date) =>
          !/\b(?:will|would|shall|until|expires?|due|by)\b/.test(sentenceAt(passage.text, facts.sentences, date)),
      )
      .flatMap((date) => dayOf(date) ?? []),
  );
  return told.length > 0 ? Math.max(...told) : null;
}

function sentenceAt(text: string, sentences: readonly Span[], span: Span): string {
  const sentence = sentences.find((candidate) => covers(candidate, span));
  return sentence ? text.slice(sentence.start, sentence.end) : text;
}

/** The usual period of what the count pleads: that of the federal claim, else that of the state whose court or district it is. */
function periodOf({ causes }: CountAnalysis, forum: Forum, complaint: Complaint): Period | null {
  const [cause] = causes;
  if (!cause || causes.length > 1) return null;
  const fits = (procedureOf('limitations')?.periods ?? []).filter(
    (period) => (period.for === 'federal' || period.for === forum.state) && period.causes.includes(cause.id),
  );
  const told = ({ if: words }: Period): boolean =>
    words === undefined || blocksSaying(complaint, words).some(({ block }) => block.kind === 'paragraph');
  const open = fits.filter(told);
  // Written and oral contracts in one complaint: which of them the count means is not known.
  return open.length === 1 ? (open[0] ?? null) : null;
}

interface Dated {
  readonly block: Paragraph;
  readonly date: DateMention;
  readonly day: number;
}

/** What happened and when, as the count's own paragraphs tell it, else the facts that were taken as evidence of the wrong or the harm. */
function datesOf({ count, findings }: CountAnalysis, background: readonly Hit[]): Dated[] {
  const own = count.paragraphs.flatMap((block) => eventsIn(block, background));
  if (own.length > 0) return own;
  return findings.flatMap(({ elements }) =>
    elements
      .filter(({ element }) => /breach|injur|represent|publi|contact|taking|entry|conduct|violation/.test(element.id))
      .flatMap(({ evidence }) =>
        evidence.flatMap(({ block, words }) =>
          isParagraph(block)
            ? eventsIn(block, background).filter(({ date }) => {
                const sentence = block.facts.sentences.find((candidate) => covers(candidate, date));
                return (
                  sentence !== undefined && words.some((word) => covers(spanInDocument(block.passage, sentence), word))
                );
              })
            : [],
        ),
      ),
  );
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';

/** The dates of a paragraph that are no contract's, law's or birth's. */
function eventsIn(block: Paragraph, background: readonly Hit[]): Dated[] {
  const apart = background.filter((hit) => hit.block === block);
  return block.facts.dates.flatMap((date): Dated[] => {
    const sentence = block.facts.sentences.find((candidate) => covers(candidate, date));
    const day = dayOf(date);
    if (day === null || (sentence && apart.some(({ at }) => covers(sentence, at)))) return [];
    return [{ block, date, day }];
  });
}
