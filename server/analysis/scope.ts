import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import type { Link } from '../model/links.ts';

/** Where a block stands to a count: its own, facts of no count, or another count's. */
export type Part = 'own' | 'common' | 'others';

/** What a count pleads by its own paragraphs and by incorporation. The three lists share no paragraph; each is in order. */
export interface Scope {
  readonly own: readonly Block[];
  /** Paragraphs of other counts on which it says that it rests, incorporated or not: "liable for the negligence alleged in Count I". */
  readonly base: ReadonlySet<Block>;
  /** Facts of no count that it incorporates; where the complaint incorporates nothing at all, or numbers nothing, all of them. */
  readonly common: readonly Block[];
  /** Paragraphs of other counts that it incorporates. */
  readonly others: readonly Paragraph[];
  /** In which of the three a block is; null where in none. */
  readonly partOf: (block: Block) => Part | null;
}

const known = new WeakMap<readonly Link[], readonly Scope[]>();

/** The scope of each count, in order, by following what each paragraph incorporates. Kept with the complaint's links. */
export function scopes(complaint: Complaint, links: readonly Link[]): readonly Scope[] {
  let found = known.get(links);
  if (!found) known.set(links, (found = scopesOf(complaint, links)));
  return found;
}

function scopesOf(complaint: Complaint, links: readonly Link[]): Scope[] {
  const incorporated = new Map<Block, Link[]>();
  for (const link of links) {
    if (!link.syntax.incorporates || link.foreign) continue;
    const known = incorporated.get(link.block);
    if (known) known.push(link);
    else incorporated.set(link.block, [link]);
  }
  const prose = new Set<Block>(complaint.counts.flatMap((count) => count.prose));
  const outside = [...incorporated.keys()].filter(
    (block) => !prose.has(block) && !(block.kind === 'paragraph' && (block as Paragraph).count !== null),
  );
  const common: Paragraph[] = [];
  const counted: Paragraph[] = [];
  for (const paragraph of complaint.paragraphs) (paragraph.count === null ? common : counted).push(paragraph);
  // Where nothing is numbered the facts are told in prose, and there is no number by which to incorporate them.
  const told =
    complaint.paragraphs.length > 0
      ? null
      : complaint.blocks.filter((block) => block.kind === 'prose' && !prose.has(block));
  const rests = links.filter(restsOn);
  return complaint.counts.map((count) => {
    const own: Block[] = [...count.paragraphs, ...count.prose];
    const relied = rests.filter(({ block }) => own.includes(block)).flatMap(({ counts }) => counts);
    const named = new Set(relied.filter((each) => each !== count));
    const base = new Set<Block>([...named].flatMap(({ paragraphs }) => paragraphs));
    if (told) return scope(complaint, own, base, told, []);
    if (incorporated.size === 0) return scope(complaint, own, base, common, []);
    // What stands under "CAUSES OF ACTION" before the first count and incorporates, does so for each of them.
    const general = outside.filter((block) => block.span.start < count.span.start);
    const reached = reach([...own, ...general], incorporated, complaint, common);
    const isReached = ({ ordinal }: Paragraph): boolean => reached[ordinal] === 1;
    const others = counted.filter((paragraph) => paragraph.count !== count && isReached(paragraph));
    return scope(complaint, own, base, common.filter(isReached), others);
  });
}

/** Behind "as alleged in" a count's name says on what this one rests; "in the alternative to Count I" does not. */
const alleged =
  /\b(?:alleged|asserted|described|detailed|pleaded|pled|set (?:forth|out)|stated) (?:above )?in (?:the )?$/i;

function restsOn({ kind, foreign, syntax, block }: Link): boolean {
  if (kind !== 'count' || foreign || syntax.incorporates) return false;
  return alleged.test(block.passage.text.slice(Math.max(0, syntax.start - 40), syntax.start).replace(/\s+/g, ' '));
}

const PARTS = [null, 'own', 'common', 'others'] as const;

function scope(
  { blocks }: Complaint,
  own: readonly Block[],
  base: ReadonlySet<Block>,
  common: readonly Block[],
  others: readonly Paragraph[],
): Scope {
  const parts = new Uint8Array(blocks.length);
  for (const { index } of own) parts[index] = 1;
  for (const { index } of common) parts[index] = 2;
  for (const { index } of others) parts[index] = 3;
  return { own, base, common, others, partOf: ({ index }) => PARTS[parts[index] as 0 | 1 | 2 | 3] };
}

/** All paragraphs that these blocks incorporate, and what those incorporate in turn: 1 for each that is reached, by its place. */
function reach(
  own: readonly Block[],
  incorporated: ReadonlyMap<Block, readonly Link[]>,
  { paragraphs: all }: Complaint,
  common: readonly Paragraph[],
): Uint8Array {
  const reached = new Uint8Array(all.length);
  const waiting = own.filter((block) => incorporated.has(block));
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    for (const link of incorporated.get(block) ?? []) {
      // "Incorporates the Factual Allegations above" names a part, not paragraphs: read as the facts of no count.
      const paragraphs =
        link.kind === 'paragraph'
          ? link.paragraphs
          : link.kind === 'section'
            ? common
            : link.counts.flatMap((count) => count.paragraphs);
      for (const paragraph of paragraphs) {
        if (reached[paragraph.ordinal] === 1) continue;
        reached[paragraph.ordinal] = 1;
        if (incorporated.has(paragraph)) waiting.push(paragraph);
      }
    }
  }
  return reached;
}
