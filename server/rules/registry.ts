import type { Rule } from './rule.ts';
import { captionCourtMissing } from './caption-court-missing.ts';
import { captionDesignationMissing } from './caption-designation-missing.ts';
import { captionEtAl } from './caption-et-al.ts';
import { captionNumberMissing } from './caption-number-missing.ts';
import { captionPartiesMissing } from './caption-parties-missing.ts';
import { classActionFairnessAct } from './class-action-fairness-act.ts';
import { countDuplicate } from './count-duplicate.ts';
import { countOrder } from './count-order.ts';
import { diversityAmount } from './diversity-amount.ts';
import { diversityCitizenshipCorporation } from './diversity-citizenship-corporation.ts';
import { diversityCitizenshipIndividual } from './diversity-citizenship-individual.ts';
import { diversityCitizenshipLlc } from './diversity-citizenship-llc.ts';
import { diversityCitizenshipTrust } from './diversity-citizenship-trust.ts';
import { diversityOverlap } from './diversity-overlap.ts';
import { federalQuestionWithoutLaw } from './federal-question-without-law.ts';
import { impossibleDate } from './impossible-date.ts';
import { jurisdictionMissing } from './jurisdiction-missing.ts';
import { juryReminder } from './jury-reminder.ts';
import { paragraphDuplicate } from './paragraph-duplicate.ts';
import { paragraphGap } from './paragraph-gap.ts';
import { paragraphRestart } from './paragraph-restart.ts';
import { placeholder } from './placeholder.ts';
import { privateAccountNumber } from './private-account-number.ts';
import { privateBirthDate } from './private-birth-date.ts';
import { privateMinor } from './private-minor.ts';
import { privateSsn } from './private-ssn.ts';
import { privateTaxpayerId } from './private-taxpayer-id.ts';
import { referenceAmbiguous } from './reference-ambiguous.ts';
import { referenceMissingCount } from './reference-missing-count.ts';
import { referenceMissingParagraph } from './reference-missing-paragraph.ts';
import { referenceMissingSection } from './reference-missing-section.ts';
import { referenceReversed } from './reference-reversed.ts';
import { referenceSelf } from './reference-self.ts';
import { reliefMissing } from './relief-missing.ts';
import { shotgunPleading } from './shotgun-pleading.ts';
import { signatureBlock } from './signature-block.ts';
import { signatureDetails } from './signature-details.ts';
import { supplementalJurisdiction } from './supplemental-jurisdiction.ts';
import { venue } from './venue.ts';
import { verificationMissing } from './verification-missing.ts';
import { weekdayDate } from './weekday-date.ts';

/** All rules that have code, in the order of their ids. */
export const rules: readonly Rule[] = [
  captionCourtMissing,
  captionDesignationMissing,
  captionEtAl,
  captionNumberMissing,
  captionPartiesMissing,
  classActionFairnessAct,
  countDuplicate,
  countOrder,
  diversityAmount,
  diversityCitizenshipCorporation,
  diversityCitizenshipIndividual,
  diversityCitizenshipLlc,
  diversityCitizenshipTrust,
  diversityOverlap,
  federalQuestionWithoutLaw,
  impossibleDate,
  jurisdictionMissing,
  juryReminder,
  paragraphDuplicate,
  paragraphGap,
  paragraphRestart,
  placeholder,
  privateAccountNumber,
  privateBirthDate,
  privateMinor,
  privateSsn,
  privateTaxpayerId,
  referenceAmbiguous,
  referenceMissingCount,
  referenceMissingParagraph,
  referenceMissingSection,
  referenceReversed,
  referenceSelf,
  reliefMissing,
  shotgunPleading,
  signatureBlock,
  signatureDetails,
  supplementalJurisdiction,
  venue,
  verificationMissing,
  weekdayDate,
];
