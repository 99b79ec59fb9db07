import type { Block, Complaint, Paragraph } from '../model/complaint.ts';
import type { Link } from '../model/links.ts';

/** What a count pleads by its own paragraphs and by incorporation. The three lists share no paragraph; each is in order. */
export interface Scope {
  readonly own: readonly Block[];
  /** Facts of no count that it incorporates; where the complaint incorporates nothing at all, all of them. */
  readonly common: readonly Paragraph[];
  /** Paragraphs of other counts that it incorporates. */
  readonly others: readonly Paragraph[];
}

/** The scope of each count, in order, by following what each paragraph incorporates. */
export function scopes(complaint: Complaint, links: readonly Link[]): Scope[] {
  const incorporated = new Map<Block, Link[]>();
  for (const link of links) {
    if (!link.syntax.incorporates || link.foreign) continue;
    const known = incorporated.get(link.block);
    if (known) known.push(link);
    else incorporated.set(link.block, [link]);
  }
  const inCounts = new Set<Block>(complaint.counts.flatMap((count) => [...count.paragraphs, ...count.prose]));
  const outside = [...incorporated.keys()].filter((block) => !inCounts.has(block));
  const common = complaint.paragraphs.filter((paragraph) => paragraph.count === null);
  return complaint.counts.map((count) => {
    const own: Block[] = [...count.paragraphs, ...count.prose];
    if (incorporated.size === 0) return { own, common, others: [] };
    // What stands under "CAUSES OF ACTION" before the first count and incorporates, does so for each of them.
    const general = outside.filter((block) => block.span.start < count.span.start);
    const reached = reach([...own, ...general], incorporated, common);
    return {
      own,
      common: complaint.paragraphs.filter((paragraph) => paragraph.count === null && reached.has(paragraph)),
      others: complaint.paragraphs.filter(
        (paragraph) => paragraph.count !== null && paragraph.count !== count && reached.has(paragraph),
      ),
    };
  });
}

/** All that these blocks incorporate, and what that incorporates in turn. */
function reach(
  own: readonly Block[],
  incorporated: ReadonlyMap<Block, readonly Link[]>,
  common: readonly Paragraph[],
): Set<Block> {
  const reached = new Set<Block>();
  const waiting = [...own];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    for (const link of incorporated.get(block) ?? []) {
      // "Incorporates the Factual Allegations above" names a part, not paragraphs: read as the facts of no count.
      const paragraphs = link.kind === 'paragraph' ? link.paragraphs : link.kind === 'section' ? common : [];
      for (const paragraph of paragraphs) {
        if (reached.has(paragraph)) continue;
        reached.add(paragraph);
        waiting.push(paragraph);
      }
    }
  }
  return reached;
}
