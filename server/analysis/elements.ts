import { lawCues } from '../law/cues.ts';
import type { Jurisdiction } from '../law/jurisdiction.ts';
import type { Cause, Phrases } from '../law/law.ts';
import type { Block, Complaint, Count, Paragraph } from '../model/complaint.ts';
import { resolveReferences, type Link } from '../model/links.ts';
import type { Find } from '../model/sieve.ts';
import { spanInDocument } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { pleadings, type Pins, type Pleading } from './causes.ts';
import { alleged } from './evidence.ts';
import { requirementsOf, type Requirement } from './requirements.ts';
import { scopes, type Part, type Scope } from './scope.ts';
import { weights, type Weight } from './weights.ts';

/** A block that alleges an element, and the words taken as evidence. */
export interface Evidence {
  readonly block: Block;
  /** Its number; null for an unnumbered block. */
  readonly label: string | null;
  readonly from: 'own' | 'common' | 'other';
  readonly by: 'fact' | 'conclusion';
  /** The words, as spans of the document. */
  readonly words: readonly Span[];
  /** How much they say: only for comparing pieces of evidence of one element. */
  readonly score: number;
}

/** What is known of one element of a count. */
export interface ElementFinding extends Requirement {
  readonly pleaded: boolean;
  /** `conclusion` where only legal conclusions allege it; null where it is not located. */
  readonly by: 'fact' | 'conclusion' | null;
  /** Best first. */
  readonly evidence: readonly Evidence[];
}

/** The elements of one cause that a count pleads. */
export interface CauseFindings {
  readonly cause: Cause;
  /** The cause's own list in its order, then what place and theory add. Empty where the cause has no authority. */
  readonly elements: readonly ElementFinding[];
}

/** What a count pleads, and what is known of the elements of each cause. */
export interface CountAnalysis extends Pleading {
  readonly findings: readonly CauseFindings[];
}

/** Where the complaint is to be filed, what the drafter pinned, and the references where somebody has them already. */
export interface AnalysisOptions {
  readonly jurisdiction: Jurisdiction | null;
  readonly pins?: Pins;
  readonly links?: readonly Link[];
}

/** What each count pleads and which elements are located where, in the order of the counts. */
export function analyse(complaint: Complaint, { jurisdiction, pins, links }: AnalysisOptions): CountAnalysis[] {
  const reach = scopes(complaint, links ?? resolveReferences(complaint));
  return pleadings(complaint, jurisdiction, pins).map((pleading, index) => {
    const scope = reach[index] as Scope;
    const says = ownWords(pleading.count, scope);
    return {
      ...pleading,
      findings: pleading.causes.map((cause) => ({
        cause,
        elements:
          cause.authority.length === 0
            ? []
            : requirementsOf(cause, pleading.count, jurisdiction, says).map((requirement) =>
                find(requirement, telling(complaint, requirement, scope), scope.common.length),
              ),
      })),
    };
  });
}

/** Whether the count's heading or its own blocks say one of a list's phrases. */
function ownWords(count: Count, scope: Scope): (list: Phrases) => boolean {
  const heading = lawCues().match(count.title);
  return (list) => heading.has(list) || scope.own.some((block) => alleged(block, list).length > 0);
}

/** Where the complaint's paragraphs allege something that belongs to no count: the considerations of a remedy's test. */
export function locate(requirement: Requirement, complaint: Complaint): ElementFinding {
  const own = weights(complaint, requirement).filter(({ block }) => block.kind === 'paragraph');
  return find(requirement, { own, base: [], common: [], others: [] }, 0);
}

/** The blocks of each part of a scope that say something of an element. */
type Telling = Readonly<Record<Part | 'base', readonly Find<Weight>[]>>;

function telling(complaint: Complaint, requirement: Requirement, { partOf, base }: Scope): Telling {
  const parts: Record<keyof Telling, Find<Weight>[]> = { own: [], base: [], common: [], others: [] };
  const prose: Find<Weight>[] = [];
  for (const found of weights(complaint, requirement)) {
    const part = base.has(found.block) ? 'base' : partOf(found.block);
    if (part) (part === 'own' && found.block.kind !== 'paragraph' ? prose : parts[part]).push(found);
  }
  return { ...parts, own: [...parts.own, ...prose] };
}

/**
 * What evidence must weigh: the count's own paragraphs, and those of a count on which it rests, plead an element at a word, while
 * the words of common facts must be the more plainly about it the more paragraphs are searched, for the likelier a phrase turns
 * up by accident; and those of another count more so. Measured on real complaints.
 */
const enough = {
  common: (paragraphs: number): number =>
    Math.min(2, Math.max(0.75, 1 + 0.65 * Math.log2(Math.max(paragraphs, 1) / 12))),
  other: 6,
};
/** Common facts that tell it in many paragraphs, none of them plainly: so many, and together of this weight. */
const scattered = { paragraphs: 6, weight: 8 };

/** @param searched  how many paragraphs of common facts the blocks were found among */
function find(requirement: Requirement, blocks: Telling, searched: number): ElementFinding {
  const evidence = evidenceOf(blocks, searched);
  return {
    ...requirement,
    pleaded: evidence.length > 0,
    by: evidence.length === 0 ? null : evidence.some(({ by }) => by === 'fact') ? 'fact' : 'conclusion',
    evidence,
  };
}

function evidenceOf(blocks: Telling, searched: number): Evidence[] {
  const own = [...bestFirst(blocks.own, 'own'), ...bestFirst(blocks.base, 'other')];
  const common = bestFirst(blocks.common, 'common');
  const least = enough.common(searched);
  const plain = common.filter(({ score }) => score >= least);
  if (own.length + plain.length > 0) return [...own, ...plain];
  const together = common.reduce((sum, { score }) => sum + score, 0);
  if (common.length >= scattered.paragraphs && together >= scattered.weight) return common;
  return bestFirst(blocks.others, 'other').filter(({ score }) => score >= enough.other);
}

function bestFirst(finds: readonly Find<Weight>[], from: Evidence['from']): Evidence[] {
  return finds.map((find) => new Weighed(find, from)).sort((a, b) => b.score - a.score);
}

/** Where its words stand in the document is worked out when it is asked for: a reader is shown few of them. */
class Weighed implements Evidence {
  readonly block: Block;
  readonly from: Evidence['from'];
  readonly by: Evidence['by'];
  readonly score: number;
  readonly hits: Weight['hits'];

  constructor({ block, found: { facts, conclusions, hits } }: Find<Weight>, from: Evidence['from']) {
    this.block = block;
    this.from = from;
    this.by = facts > 0 ? 'fact' : 'conclusion';
    this.score = facts + conclusions * (from === 'own' ? 1 : 0.5);
    this.hits = hits;
  }

  get label(): string | null {
    return this.block.kind === 'paragraph' ? (this.block as Paragraph).label : null;
  }

  get words(): readonly Span[] {
    return this.hits.map((hit) => spanInDocument(this.block.passage, hit));
  }
}
