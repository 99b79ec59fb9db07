import type { Hit } from './cues.ts';
import type { Context } from './rule.ts';

/** The cues that stand where relief is asked for: in the prayer, or in the caption's designation. */
export function asked({ complaint, hits }: Pick<Context, 'complaint' | 'hits'>, key: string): Hit[] {
  const { prayer, caption } = complaint;
  return hits(key).filter(({ span }) => {
    const inPrayer = prayer !== null && span.start >= prayer.span.start && span.start < prayer.span.end;
    const title = caption?.titleSpan;
    return inPrayer || (title !== null && title !== undefined && span.start >= title.start && span.end <= title.end);
  });
}

/** Whether a word of such a cue stands anywhere outside the caption. */
export function said({ hits }: Pick<Context, 'hits'>, key: string): boolean {
  return hits(key).some((hit) => hit.block.kind !== 'caption');
}
