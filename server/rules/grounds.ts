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

const kept = new WeakMap<Complaint, Grounds>();

/** The grounds of jurisdiction that the complaint states. */
export function groundsOf(complaint: Complaint): Grounds {
  let grounds = kept.get(complaint);
  if (!grounds) {
    grounds = read(complaint);
    kept.set(complaint, grounds);
  }
  return grounds;
}

const FEDERAL =
  /\b(?:1331|133[3-9]|134\d|135\d|136[0-2]|federal question|arises? under (?:the )?(?:laws|constitution)|ERISA|\d+ U\.S\.C\. § (?:78aa|1692k|1681p|1132|2000e))\b/i;
const DIVERSITY = /\b1332\b|\bdivers(?:e|ity)\b/i;
const CLASS = /1332\(d\)|class action fairness act|\bCAFA\b/i;

const onJurisdiction = sieve(
  ({ kind, passage }) =>
    ((kind === 'paragraph' || kind === 'prose' || kind === 'heading') &&
      /jurisdiction|\b13[3-6]\d\b|\bdiversity\b|arises? under/i.test(passage.text)) ||
    null,
);

function read(complaint: Complaint): Grounds {
  const about = onJurisdiction(complaint).map(({ block }) => block);
  const says = (pattern: RegExp): boolean => about.some((block) => pattern.test(block.passage.text));
  const federalQuestion = says(FEDERAL);
  const diversityBlock =
    about.find(
      (block) => DIVERSITY.test(block.passage.text) && /jurisdiction|1332|citizen/i.test(block.passage.text),
    ) ?? null;
  const classAction = says(CLASS);
  const governmentParty =
    complaint.caption?.parties.some(
      (party) =>
        /united states|federal trade commission|\bcommission\b/i.test(party.name) &&
        (isPlaintiff(party) || /united states/i.test(party.name)),
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
