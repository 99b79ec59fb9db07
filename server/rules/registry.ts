import type { Rule } from './rule.ts';
import { againstUnknownParty } from './against-unknown-party.ts';
import { alternativeLabel } from './alternative-label.ts';
import { captionCourtMissing } from './caption-court-missing.ts';
import { captionDesignationMissing } from './caption-designation-missing.ts';
import { captionEtAl } from './caption-et-al.ts';
import { captionNumberMissing } from './caption-number-missing.ts';
import { captionPartiesMissing } from './caption-parties-missing.ts';
import { causeUnsure } from './cause-unsure.ts';
import { citationReporter } from './citation-reporter.ts';
import { citationSectionSign } from './citation-section-sign.ts';
import { citationYear } from './citation-year.ts';
import { classActionFairnessAct } from './class-action-fairness-act.ts';
import { classActionRule23 } from './class-action-rule-23.ts';
import { conclusory } from './conclusory.ts';
import { conditionsPrecedent } from './conditions-precedent.ts';
import { constitutionalNotice51 } from './constitutional-notice-5-1.ts';
import { countDuplicate } from './count-duplicate.ts';
import { countHeading } from './count-heading.ts';
import { countOrder } from './count-order.ts';
import { countWithoutRelief } from './count-without-relief.ts';
import { dateOrder } from './date-order.ts';
import { defendantWithoutCount } from './defendant-without-count.ts';
import { derivative231 } from './derivative-23-1.ts';
import { disclosureStatement71 } from './disclosure-statement-7-1.ts';
import { diversityAmount } from './diversity-amount.ts';
import { diversityCitizenshipCorporation } from './diversity-citizenship-corporation.ts';
import { diversityCitizenshipIndividual } from './diversity-citizenship-individual.ts';
import { diversityCitizenshipLlc } from './diversity-citizenship-llc.ts';
import { diversityCitizenshipTrust } from './diversity-citizenship-trust.ts';
import { diversityOverlap } from './diversity-overlap.ts';
import { elementNotLocated } from './element-not-located.ts';
import { exhaustion } from './exhaustion.ts';
import { exhibitDuplicate } from './exhibit-duplicate.ts';
import { exhibitNotCited } from './exhibit-not-cited.ts';
import { exhibitNotListed } from './exhibit-not-listed.ts';
import { exhibitOrder } from './exhibit-order.ts';
import { factsAsCount } from './facts-as-count.ts';
import { federalQuestionWithoutLaw } from './federal-question-without-law.ts';
import { floridaCircuitAmount } from './florida-circuit-amount.ts';
import { fraudParticularity } from './fraud-particularity.ts';
import { groupPleading } from './group-pleading.ts';
import { impossibleDate } from './impossible-date.ts';
import { informationAndBelief } from './information-and-belief.ts';
import { injunctionConsiderations } from './injunction-considerations.ts';
import { injunctionVague } from './injunction-vague.ts';
import { instrumentNotAttached } from './instrument-not-attached.ts';
import { jurisdictionMissing } from './jurisdiction-missing.ts';
import { juryReminder } from './jury-reminder.ts';
import { libelWords } from './libel-words.ts';
import { limitations } from './limitations.ts';
import { lowerCourtStatement } from './lower-court-statement.ts';
import { minorRepresentative } from './minor-representative.ts';
import { paragraphCompound } from './paragraph-compound.ts';
import { paragraphDuplicate } from './paragraph-duplicate.ts';
import { paragraphGap } from './paragraph-gap.ts';
import { paragraphRestart } from './paragraph-restart.ts';
import { paragraphUnnumbered } from './paragraph-unnumbered.ts';
import { partyKindConflict } from './party-kind-conflict.ts';
import { partyNameDrift } from './party-name-drift.ts';
import { partyNotDescribed } from './party-not-described.ts';
import { partyNotInCaption } from './party-not-in-caption.ts';
import { placeholder } from './placeholder.ts';
import { presuitNotice } from './presuit-notice.ts';
import { privateAccountNumber } from './private-account-number.ts';
import { privateBirthDate } from './private-birth-date.ts';
import { privateMinor } from './private-minor.ts';
import { privateSsn } from './private-ssn.ts';
import { privateTaxpayerId } from './private-taxpayer-id.ts';
import { punitiveDamagesLeave } from './punitive-damages-leave.ts';
import { referenceAmbiguous } from './reference-ambiguous.ts';
import { referenceMissingCount } from './reference-missing-count.ts';
import { referenceMissingExhibit } from './reference-missing-exhibit.ts';
import { referenceMissingParagraph } from './reference-missing-paragraph.ts';
import { referenceMissingSection } from './reference-missing-section.ts';
import { referenceReversed } from './reference-reversed.ts';
import { referenceSelf } from './reference-self.ts';
import { reliefMissing } from './relief-missing.ts';
import { reliefWithoutCount } from './relief-without-count.ts';
import { remedyAsCount } from './remedy-as-count.ts';
import { security } from './security.ts';
import { seriousInjury } from './serious-injury.ts';
import { severalCauses } from './several-causes.ts';
import { shotgunPleading } from './shotgun-pleading.ts';
import { signatureBlock } from './signature-block.ts';
import { signatureDetails } from './signature-details.ts';
import { specialDamages } from './special-damages.ts';
import { standing } from './standing.ts';
import { stateDollarAmount } from './state-dollar-amount.ts';
import { supplementalJurisdiction } from './supplemental-jurisdiction.ts';
import { termBeforeDefinition } from './term-before-definition.ts';
import { termCase } from './term-case.ts';
import { termDefinedTwice } from './term-defined-twice.ts';
import { termUndefined } from './term-undefined.ts';
import { termUnused } from './term-unused.ts';
import { texasDiscoveryLevel } from './texas-discovery-level.ts';
import { texasMonetaryRelief } from './texas-monetary-relief.ts';
import { timeAndPlace } from './time-and-place.ts';
import { troAffidavit } from './tro-affidavit.ts';
import { troNoticeCertificate } from './tro-notice-certificate.ts';
import { twoTheories } from './two-theories.ts';
import { venue } from './venue.ts';
import { verificationMissing } from './verification-missing.ts';
import { weekdayDate } from './weekday-date.ts';

/** All rules that have code, in the order of their ids. */
export const rules: readonly Rule[] = [
  againstUnknownParty,
  alternativeLabel,
  captionCourtMissing,
  captionDesignationMissing,
  captionEtAl,
  captionNumberMissing,
  captionPartiesMissing,
  causeUnsure,
  citationReporter,
  citationSectionSign,
  citationYear,
  classActionFairnessAct,
  classActionRule23,
  conclusory,
  conditionsPrecedent,
  constitutionalNotice51,
  countDuplicate,
  countHeading,
  countOrder,
  countWithoutRelief,
  dateOrder,
  defendantWithoutCount,
  derivative231,
  disclosureStatement71,
  diversityAmount,
  diversityCitizenshipCorporation,
  diversityCitizenshipIndividual,
  diversityCitizenshipLlc,
  diversityCitizenshipTrust,
  diversityOverlap,
  elementNotLocated,
  exhaustion,
  exhibitDuplicate,
  exhibitNotCited,
  exhibitNotListed,
  exhibitOrder,
  factsAsCount,
  federalQuestionWithoutLaw,
  floridaCircuitAmount,
  fraudParticularity,
  groupPleading,
  impossibleDate,
  informationAndBelief,
  injunctionConsiderations,
  injunctionVague,
  instrumentNotAttached,
  jurisdictionMissing,
  juryReminder,
  libelWords,
  limitations,
  lowerCourtStatement,
  minorRepresentative,
  paragraphCompound,
  paragraphDuplicate,
  paragraphGap,
  paragraphRestart,
  paragraphUnnumbered,
  partyKindConflict,
  partyNameDrift,
  partyNotDescribed,
  partyNotInCaption,
  placeholder,
  presuitNotice,
  privateAccountNumber,
  privateBirthDate,
  privateMinor,
  privateSsn,
  privateTaxpayerId,
  punitiveDamagesLeave,
  referenceAmbiguous,
  referenceMissingCount,
  referenceMissingExhibit,
  referenceMissingParagraph,
  referenceMissingSection,
  referenceReversed,
  referenceSelf,
  reliefMissing,
  reliefWithoutCount,
  remedyAsCount,
  security,
  seriousInjury,
  severalCauses,
  shotgunPleading,
  signatureBlock,
  signatureDetails,
  specialDamages,
  standing,
  stateDollarAmount,
  supplementalJurisdiction,
  termBeforeDefinition,
  termCase,
  termDefinedTwice,
  termUndefined,
  termUnused,
  texasDiscoveryLevel,
  texasMonetaryRelief,
  timeAndPlace,
  troAffidavit,
  troNoticeCertificate,
  twoTheories,
  venue,
  verificationMissing,
  weekdayDate,
];
