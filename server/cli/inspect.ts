import { analyse, type CountAnalysis } from '../analysis/elements.ts';
import type { Pins } from '../analysis/causes.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences } from '../model/links.ts';
import { definedTerms } from '../model/terms.ts';

/** What `averment inspect` prints: what a careful reader finds in the complaint, lines counted from 1. */
export function inspection(file: string, complaint: Complaint, setting: string | null = null, pins?: Pins): object {
  const { source, caption } = complaint;
  const links = resolveReferences(complaint);
  const analysis = analyse(complaint, { jurisdiction: jurisdictionOf(complaint, setting), pins, links });
  const line = (offset: number): number => source.lineAt(offset) + 1;
  return {
    file,
    caption: caption && {
      court: caption.court,
      caseNumber: caption.caseNumber,
      title: caption.title,
      juryDemand: complaint.juryDemand !== null,
      parties: caption.parties.map(({ name, role }) => ({ name, role })),
    },
    headings: complaint.headings.map((heading) => ({ line: line(heading.span.start), text: heading.text })),
    paragraphs: complaint.paragraphs.map((paragraph) => ({
      label: paragraph.label,
      line: line(paragraph.labelSpan.start),
      offset: paragraph.labelSpan.start,
    })),
    claims: analysis.map(({ count, ...pleaded }) => ({
      line: line(count.heading.span.start),
      label: count.label,
      title: count.title,
      first: count.paragraphs[0]?.label ?? null,
      last: count.paragraphs.at(-1)?.label ?? null,
      cause: pleaded.cause?.id ?? null,
      elements: elementsOf(pleaded),
    })),
    prayer: complaint.prayer && {
      line: line(complaint.prayer.start),
      items: complaint.prayer.items.map((item) => ({ label: item.label, line: line(item.labelSpan.start) })),
    },
    references: links
      .filter((reference) => reference.kind === 'paragraph' && !reference.foreign)
      .map((reference) => ({
        line: line(reference.span.start),
        targets: reference.targets,
        implied: reference.implied,
      })),
    terms: definedTerms(complaint).map((term) => ({ term: term.name, line: line(term.span.start) })),
  };
}

/** The elements of the count's cause: what the jurisdiction or the theory does not ask for says so. */
function elementsOf({ findings }: Pick<CountAnalysis, 'findings'>): object[] {
  return (findings[0]?.elements ?? []).map(({ element, required, pleaded, by, evidence }) => ({
    id: element.id,
    pleaded,
    ...(required ? {} : { required }),
    paragraphs: evidence.flatMap(({ label }) => (label === null ? [] : [label])),
    by,
  }));
}
