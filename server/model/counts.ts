import type { SourceText } from '../text/lines.ts';
import { wordsEnd } from '../text/trim.ts';
import type { Block, Count, Heading, Paragraph } from './complaint.ts';
import { countHeadingParts } from './count-title.ts';
import type { Mutable } from './drawing.ts';

/**
 * The counts under their headings, and each one's paragraphs and unnumbered blocks. `prayerAt` is the offset at which the
 * prayer begins, or null: what stands there is no count.
 */
export function countsUnder(
  source: SourceText,
  blocks: readonly Block[],
  headings: readonly Mutable<Heading>[],
  paragraphs: readonly Mutable<Paragraph>[],
  prayer: number | null,
): Count[] {
  const prayerAt = prayer ?? Number.MAX_SAFE_INTEGER;
  const claims = claimsAmong(headings, prayerAt);
  const place = new Map(headings.map((heading, index) => [heading, index]));
  const prose = blocks.filter((block) => block.kind === 'prose');
  let paragraph = 0;
  let block = 0;
  return claims.map((heading, index) => {
    const next = claims[index + 1];
    const end = Math.min(next?.span.start ?? Number.MAX_SAFE_INTEGER, heading.sectionEnd, prayerAt);
    const paragraphsOf: Mutable<Paragraph>[] = [];
    const proseOf: Block[] = [];
    // Counts follow one another, so one walk over the paragraphs serves them all.
    for (; paragraph < paragraphs.length; paragraph++) {
      const own = paragraphs[paragraph] as Mutable<Paragraph>;
      if (own.span.start >= end) break;
      if (own.span.start >= heading.span.start) paragraphsOf.push(own);
    }
    for (; block < prose.length; block++) {
      const own = prose[block] as Block;
      if (own.span.start >= end) break;
      if (own.span.start >= heading.span.end) proseOf.push(own);
    }
    const count: Count = {
      heading,
      index,
      ...countHeadingParts(heading, headings[(place.get(heading) as number) - 1]),
      paragraphs: paragraphsOf,
      prose: proseOf,
      span: {
        start: heading.span.start,
        end: wordsEnd(source.text, heading.span.start, Math.min(end, source.text.length)),
      },
    };
    for (const own of paragraphsOf) own.count = count;
    return count;
  });
}

/** The headings of counts; under an umbrella ("CAUSES OF ACTION") unlabelled headings are the claims, and become counts. */
function claimsAmong(headings: readonly Mutable<Heading>[], prayerAt: number): readonly Mutable<Heading>[] {
  const claims = headings.filter((heading) => heading.role === 'count' && heading.span.start < prayerAt);
  if (claims.length > 0) return claims;
  const umbrella = headings.find((heading) =>
    /^(?:[ivx]+\. )?(?:causes? of action|claims?(?: for relief)?|counts?)$/i.test(heading.text.replace(/[.:]$/, '')),
  );
  if (!umbrella) return [];
  const under = headings.filter(
    (heading) =>
      heading.span.start > umbrella.span.start && heading.span.start < prayerAt && heading.parent === umbrella,
  );
  for (const heading of under) heading.role = 'count';
  return under;
}
