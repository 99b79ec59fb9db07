/** A group of rules: what they look at. */
export interface RuleGroup {
  /** How it is called on the rules' page. */
  readonly name: string;
  /** What a finding of it weighs before filing: what is claimed, how the paper is made, or how it reads. */
  readonly weight: 'substance' | 'form' | 'cosmetic';
  /** Its rules hold of an answer or a motion too. */
  readonly anyPaper?: boolean;
}

/** All groups, in the order of a complaint. A rule's file names one of them as its `group`. */
export const ruleGroups = {
  caption: { name: 'Caption and parties', weight: 'form' },
  numbering: { name: 'Numbered paragraphs', weight: 'form', anyPaper: true },
  references: { name: 'References', weight: 'form' },
  jurisdiction: { name: 'Jurisdiction and venue', weight: 'substance' },
  claims: { name: 'Claims', weight: 'substance' },
  elements: { name: 'Elements', weight: 'substance' },
  relief: { name: 'Relief', weight: 'substance' },
  privacy: { name: 'Privacy', weight: 'form', anyPaper: true },
  signature: { name: 'Signature and verification', weight: 'form' },
  exhibits: { name: 'Exhibits', weight: 'form' },
  terms: { name: 'Defined terms', weight: 'cosmetic' },
  text: { name: 'Text and dates', weight: 'cosmetic', anyPaper: true },
  citations: { name: 'Citations', weight: 'cosmetic', anyPaper: true },
  packs: { name: 'Particular actions', weight: 'substance' },
} as const satisfies Readonly<Record<string, RuleGroup>>;

/** The id of a group. */
export type RuleGroupId = keyof typeof ruleGroups;

/** The group of that id. */
export function ruleGroup(id: RuleGroupId): RuleGroup {
  return ruleGroups[id];
}
