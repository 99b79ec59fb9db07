import { oneOf } from '../law/alternatives.ts';
import { listOf } from '../law/procedure.ts';
import { byComplaint } from '../model/by-complaint.ts';
import type { Block, Complaint } from '../model/complaint.ts';
import { sieve } from '../model/sieve.ts';
import { isPlaintiff } from './parties.ts';

/** On what the complaint rests the court's jurisdiction. */
export interface Grounds {
  readonly federalQuestion: boolean;
  readonly diversity: boolean;
  /** § 1332(d), the Class Action Fairness Act. */
  readonly classAction: boolean;
  readonly governmentParty: boolean;
  /** Diversity and nothing else: only then does it stand or fall with the parties' citizenship. */
  readonly diversityAlone: boolean;
  /** A federal question and nothing else: only then must every count stand by federal law or § 1367. */
  readonly federalAlone: boolean;
  /** Where diversity is claimed, or jurisdiction at all. */
  readonly block: Block | null;
}

/** The grounds of jurisdiction that the complaint states. */
export const groundsOf = byComplaint(read);

const FEDERAL = oneOf(listOf('jurisdiction-missing', 'federal-question'));
const DIVERSITY = oneOf(listOf('jurisdiction-missing', 'diversity'));
const DIVERSITY_TOLD = oneOf(listOf('jurisdiction-missing', 'diversity-told'));
const CLASS = oneOf(listOf('jurisdiction-missing', 'class-action'));
const ABOUT = oneOf(listOf('jurisdiction-missing', 'about'));
const GOVERNMENT = oneOf(listOf('jurisdiction-missing', 'government-party'));
const GOVERNMENT_SUES = oneOf(listOf('jurisdiction-missing', 'government-plaintiff'));

const onJurisdiction = sieve(
  ({ kind, passage: { text } }) =>
    ((kind === 'paragraph' || kind === 'prose' || kind === 'heading') &&
      [ABOUT, FEDERAL, DIVERSITY].some((words) => words.test(text))) ||
    null,
);

function read(complaint: Complaint): Grounds {
  const about = onJurisdiction(complaint).map(({ block }) => block);
  const says = (pattern: RegExp): boolean => about.some((block) => pattern.test(block.passage.text));
  const federalQuestion = says(FEDERAL);
  const diversityBlock =
    about.find((block) => DIVERSITY.test(block.passage.text) && DIVERSITY_TOLD.test(block.passage.text)) ?? null;
  const classAction = says(CLASS);
  const governmentParty =
    complaint.caption?.parties.some(
      (party) => GOVERNMENT.test(party.name) || (isPlaintiff(party) && GOVERNMENT_SUES.test(party.name)),
    ) ?? false;
  const diversity = diversityBlock !== null;
  return {
    federalQuestion,
    diversity,
    classAction,
    governmentParty,
    diversityAlone: diversity && !federalQuestion && !classAction && !governmentParty,
    federalAlone: federalQuestion && !diversity && !classAction && !governmentParty,
    block: diversityBlock ?? about.find((block) => block.kind !== 'heading') ?? null,
  };
}
