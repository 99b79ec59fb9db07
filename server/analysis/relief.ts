import type { Jurisdiction } from '../law/jurisdiction.ts';
import { causeById, type Cause } from '../law/law.ts';
import type { Complaint } from '../model/complaint.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import type { CountAnalysis, ElementFinding } from './elements.ts';
import { locate } from './elements.ts';
import { requirementsOf } from './requirements.ts';

/** A demand for an injunction, with the considerations of the test for that relief. They are information, never missing elements. */
export interface InjunctionSought {
  readonly kind: 'temporary-restraining-order' | 'preliminary-injunction' | 'permanent-injunction';
  readonly test: Cause;
  /** Where it is asked for first. */
  readonly at: Span;
  /** Likelihood of success among them for interim relief only. */
  readonly considerations: readonly ElementFinding[];
}

const asked: readonly (readonly [InjunctionSought['kind'], RegExp])[] = [
  ['temporary-restraining-order', /\btemporary restraining order|\bTRO\b/i],
  [
    'preliminary-injunction',
    /\b(?:preliminary|temporary|interim|interlocutory)(?:,? (?:and|or|and\/or) permanent)?(?:ly)? (?:injuncti(?:on|ve relief)|enjoin)/i,
  ],
  ['permanent-injunction', /\bpermanent(?:ly)? (?:injuncti|enjoin)/i],
];
const anyInjunction = /\b(?:injunction|injunctive relief|enjoin(?:ing|ed)?)\b/i;

const publicBody =
  /^(?:the )?(?:united states(?: of america)?$|(?:the )?people of\b|(?:state|commonwealth|city|county|town|district) of\b|federal trade commission|securities and exchange commission|equal employment|consumer financial protection|(?:the )?attorney general|u\.?s\.? )|\bcommission$|\bdepartment of\b/i;

/** Causes whose statute presumes irreparable harm (15 U.S.C. § 1116(a), as amended in 2020). */
const harmPresumed: ReadonlySet<string> = new Set([
  'trademark-infringement',
  'false-designation',
  'false-advertising',
  'trademark-dilution',
  'cybersquatting',
]);

/**
 * The injunctions that the prayer or a count asks for. Empty where a public body sues or a count's statute presumes harm: there
 * the usual considerations are not all asked.
 */
export function injunctionsSought(
  complaint: Complaint,
  jurisdiction: Jurisdiction | null,
  counts: readonly CountAnalysis[],
): InjunctionSought[] {
  const plaintiffs =
    complaint.caption?.parties.filter(({ role }) => role === 'plaintiff' || role === 'petitioner') ?? [];
  if (plaintiffs.some(({ name }) => publicBody.test(name))) return [];
  if (counts.some(({ causes }) => causes.some(({ id }) => harmPresumed.has(id)))) return [];
  const demands = demandBlocks(complaint);
  const found: InjunctionSought[] = [];
  for (const [kind, words] of asked) {
    const at = first(demands, words);
    if (at) found.push(sought(complaint, jurisdiction, kind, at));
  }
  const bare = found.length === 0 ? first(demands, anyInjunction) : null;
  return bare ? [sought(complaint, jurisdiction, 'permanent-injunction', bare)] : found;
}

function sought(
  complaint: Complaint,
  jurisdiction: Jurisdiction | null,
  kind: InjunctionSought['kind'],
  at: Span,
): InjunctionSought {
  const test = causeById(kind) as Cause;
  const blocks = complaint.paragraphs;
  const requirements = requirementsOf(test, complaint.counts[0], jurisdiction, () => false);
  const considerations = requirements
    .filter(
      ({ element, required }) =>
        element.id !== 'underlying-claim' && (required || element.id === 'inadequate-legal-remedy'),
    )
    .map((requirement) => locate(requirement, blocks));
  return { kind, test, at, considerations };
}

/** The blocks that can ask for relief: the prayer, headings, and the last paragraphs of each count. */
function demandBlocks(complaint: Complaint): Complaint['blocks'] {
  return complaint.blocks.filter(
    (block) =>
      block.kind === 'prayer-item' ||
      block.kind === 'prayer' ||
      block.kind === 'heading' ||
      block.kind === 'paragraph' ||
      block.kind === 'prose',
  );
}

/** Where the words stand first, the prayer before all else. */
function first(blocks: Complaint['blocks'], words: RegExp): Span | null {
  const rank = (kind: string): number => (kind.startsWith('prayer') ? 0 : kind === 'heading' ? 1 : 2);
  for (const block of [...blocks].sort((a, b) => rank(a.kind) - rank(b.kind))) {
    if (rank(block.kind) === 2 && !/\b(?:seeks?|entitled|requests?|prays?|asks?|demands?)\b/i.test(block.passage.text))
      continue;
    const match = words.exec(block.passage.text);
    if (match) return spanInDocument(block.passage, { start: match.index, end: match.index + match[0].length });
  }
  return null;
}
