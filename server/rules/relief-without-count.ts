import { sieve } from '../model/sieve.ts';
import type { Citation } from '../syntax/citations.ts';
import { spanInDocument } from '../text/passage.ts';
import { says } from './cues.ts';
import { listOf } from '../law/procedure.ts';
import { asked } from './relief-asked.ts';
import type { Context, Finding, Rule } from './rule.ts';

/** A demand that no count carries: one under a statute that stands nowhere else, or for relief that none of the causes pleaded gives. */
export const reliefWithoutCount: Rule = {
  id: 'relief-without-count',
  check(context) {
    const { complaint, whole } = context;
    if (!whole || complaint.prayer === null || complaint.counts.length === 0) return [];
    return [...strangeStatutes(context), ...strangeKinds(context)].sort((a, b) => a.span.start - b.span.start);
  },
};

/** Statutes of relief that go with any claim, as they are cited. */
const anyClaim = listOf('relief-without-count', 'any-claim');

function strangeStatutes({ complaint }: Context): Finding[] {
  const elsewhere = citedInBody(complaint).flatMap(({ found }) => found);
  const seen = new Set<string>();
  return statutesOfPrayer(complaint).flatMap(({ block, found }): Finding[] =>
    found.flatMap((cited): Finding[] => {
      const span = spanInDocument(block.passage, cited);
      if (seen.has(cited.normal) || elsewhere.some((other) => isNear(cited, other))) return [];
      if (says(anyClaim, cited.normal)) return [];
      seen.add(cited.normal);
      return [{ message: 'statute', values: { statute: cited.normal }, span }];
    }),
  );
}

const citedInBody = sieve(({ kind, facts: { citations } }) =>
  citations.length > 0 && (kind === 'heading' || kind === 'paragraph' || kind === 'prose' || kind === 'footnote')
    ? citations
    : null,
);

const statutesOfPrayer = sieve(({ kind, facts }) => {
  if (kind !== 'prayer' && kind !== 'prayer-item') return null;
  const statutes = facts.citations.filter((citation) => citation.kind === 'statute');
  return statutes.length > 0 ? statutes : null;
});

/** In the United States Code an act stands within so many sections of one title. */
const ACT = 120;

/** Whether two citations may be of one act: a state's code is taken as a whole. */
function isNear(one: Citation, other: Citation): boolean {
  if (one.parts.source !== other.parts.source || one.parts.title !== other.parts.title) return false;
  if (one.parts.source !== 'U.S.C.') return true;
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a.length === 0 || b.length === 0 || a.some((first) => b.some((second) => Math.abs(first - second) <= ACT));
}

const numbersOf = ({ parts }: Citation): number[] =>
  (parts.sections ?? []).map((section) => parseInt(section, 10)).filter((number) => !Number.isNaN(number));

/** What some causes give and others do not; each key is a kind of relief of the causes' data and a list of cues. */
const KINDS = [
  'treble-damages',
  'punitive-damages',
  'statutory-damages',
  'liquidated-damages',
  'attorney-fees',
  'specific-performance',
  'back-pay',
  'reinstatement',
] as const;

function strangeKinds(context: Context): Finding[] {
  const { counts, hits } = context;
  // A count whose cause is not known may give anything.
  if (counts.some(({ cause, causes }) => cause === null && causes.length === 0)) return [];
  const given = new Set(counts.flatMap(({ causes }) => causes.flatMap(({ relief }) => relief ?? [])));
  const open = new Set(hits('open').map(({ block }) => block));
  return KINDS.filter((kind) => !given.has(kind)).flatMap((kind): Finding[] => {
    const demands = asked(context, kind);
    const [first] = demands;
    if (!first || hits(kind).length > demands.length || demands.some(({ block }) => open.has(block))) return [];
    return [{ message: 'kind', values: { relief: context.insert(kind) }, span: first.span }];
  });
}
