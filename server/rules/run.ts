import type { Pins } from '../analysis/causes.ts';
import { analyse, type CountAnalysis } from '../analysis/elements.ts';
import { jurisdictionOf } from '../analysis/jurisdiction.ts';
import type { Complaint } from '../model/complaint.ts';
import { resolveReferences, type Link } from '../model/links.ts';
import { definedTerms, type DefinedTerm } from '../model/terms.ts';
import type { Span } from '../text/span.ts';
import { cuesIn, type Hit } from './cues.ts';
import { appliesIn, forumOf, type Forum } from './forum.ts';
import { citeFor } from './forum-cite.ts';
import { fill, messageOf, procedureOf, type Preset, type Procedure, type Severity } from '../law/procedure.ts';
import { ruleGroup } from '../law/rule-groups.ts';
import { rules } from './registry.ts';
import type { Context, Edit, Finding, Rule } from './rule.ts';
import { fits, type Suppression } from './suppression.ts';
import { isOtherPaper, isWholeComplaint } from './whole.ts';

/** How the rules are run. Everything has a default. */
export interface RuleSettings {
  readonly preset?: Preset;
  /** A severity for a rule by its id, before the preset's. */
  readonly rules?: Readonly<Record<string, Severity>>;
  readonly suppressions?: readonly Suppression[];
  /** What the drafter says that counts plead; without effect where `counts` are given. */
  readonly pins?: Pins;
  /** A court's id, a state's letters, or `federal`; absent, the caption's court decides. */
  readonly jurisdiction?: string | null;
  /** The references, terms and what the counts plead, where somebody has them already. */
  readonly links?: readonly Link[];
  readonly terms?: readonly DefinedTerm[];
  readonly counts?: readonly CountAnalysis[];
  /** Told of a rule that failed; the others go on. */
  readonly log?: (message: string) => void;
}

/** A finding as a reader sees it. Spans are UTF-16 offsets into the complaint's text. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly Span[];
  /** One without edits is not offered: it cannot be done here. */
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly Edit[];
    /** What the drafter should know before the fix is taken. */
    readonly note?: string | undefined;
  }[];
  /** To be settled before filing. */
  readonly filing: boolean;
}

export interface RuleResult {
  /** In the order of the text. */
  readonly findings: readonly Diagnostic[];
  /** Suppressions of rules that were held against the complaint, and fit nothing. */
  readonly unused: readonly Suppression[];
  readonly forum: Forum;
}

/** Holds the rules against a complaint. Never throws: a rule that fails is left out and the log is told. */
export function runRules(
  complaint: Complaint,
  settings: RuleSettings = {},
  chosen: readonly Rule[] = rules,
): RuleResult {
  const turns = rulesInTurn(complaint, settings, chosen);
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

/** The same one rule after the other: whoever runs them may hear others in between, or stop. */
export function* rulesInTurn(
  complaint: Complaint,
  settings: RuleSettings = {},
  chosen: readonly Rule[] = rules,
): Generator<void, RuleResult> {
  const shared = new Shared(complaint, settings);
  const findings: Diagnostic[] = [];
  const used = new Set<Suppression>();
  const held = new Set<string>();
  for (const rule of chosen) {
    const law = procedureOf(rule.id);
    if (!law || (shared.other && !ruleGroup(law.group).anyPaper)) continue;
    const severity = severityOf(law, shared.forum, settings);
    if (severity === 'off' || !appliesIn(law.forums, shared.forum)) continue;
    held.add(rule.id);
    for (const finding of tryRule(rule, shared.for(law), settings.log)) {
      const suppression = settings.suppressions?.find((entry) => fits(entry, rule.id, complaint, finding.span));
      if (suppression) {
        used.add(suppression);
        continue;
      }
      const least = settings.rules?.[law.id] ? severity : milder(severity, finding.atMost);
      findings.push(worded(law, least, finding, shared.forum));
      if (law.once) break;
    }
    yield;
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const unused = (settings.suppressions ?? []).filter((entry) => held.has(entry.rule) && !used.has(entry));
  return { findings, unused, forum: shared.forum };
}

/** The severity of a rule in a forum: the user's, else that of the preset there. */
export function severityOf(law: Procedure, forum: Forum, settings: RuleSettings): Severity {
  const own = settings.rules?.[law.id];
  if (own) return own;
  const varied = law.varies?.find((entry) =>
    entry.circuit === undefined
      ? entry.for === forum.place
      : forum.place === 'federal' && entry.circuit === forum.circuit,
  );
  return (varied ?? law).severity[settings.preset ?? 'recommended'];
}

/** The milder of the two. */
function milder(severity: Exclude<Severity, 'off'>, atMost: Finding['atMost']): Exclude<Severity, 'off'> {
  return atMost === undefined || severity === 'hint' || (severity === 'information' && atMost !== 'hint')
    ? severity
    : atMost;
}

function tryRule(rule: Rule, context: Context, log: RuleSettings['log']): readonly Finding[] {
  try {
    return rule.check(context);
  } catch (error) {
    log?.(`The rule ${rule.id} failed and was left out: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

function worded(law: Procedure, severity: Exclude<Severity, 'off'>, finding: Finding, forum: Forum): Diagnostic {
  // An authority is named only where it reaches: the forum's own, or none.
  const values = { cite: citeFor(law.id, forum), ...finding.values };
  return {
    rule: law.id,
    severity,
    message: fill(messageOf(law, finding.message, forum.place), values),
    span: finding.span,
    related: finding.related ?? [],
    fixes: (finding.fixes ?? []).map((fix) => ({
      title: fill(law.actions?.[fix.action] ?? law.title, { ...finding.values, ...fix.values }),
      // Made when they are asked for: an operation on the numbers reads the whole document again.
      get edits() {
        return fix.edits;
      },
      get note() {
        return fix.note;
      },
    })),
    filing: law.filing ?? false,
  };
}

/** What all rules look at, each part made when first asked for. */
class Shared {
  readonly complaint: Complaint;
  readonly forum: Forum;
  readonly whole: boolean;
  readonly other: boolean;
  #settings: RuleSettings;
  #links: readonly Link[] | null = null;
  #terms: readonly DefinedTerm[] | null = null;
  #counts: readonly CountAnalysis[] | null = null;
  readonly #hits = new Map<string, readonly Hit[]>();

  constructor(complaint: Complaint, settings: RuleSettings) {
    this.complaint = complaint;
    this.forum = forumOf(complaint, settings.jurisdiction ?? null);
    this.whole = isWholeComplaint(complaint);
    this.other = isOtherPaper(complaint);
    this.#settings = settings;
  }

  get links(): readonly Link[] {
    return (this.#links ??= this.#settings.links ?? resolveReferences(this.complaint));
  }

  get terms(): readonly DefinedTerm[] {
    return (this.#terms ??= this.#settings.terms ?? definedTerms(this.complaint));
  }

  get counts(): readonly CountAnalysis[] {
    return (this.#counts ??=
      this.#settings.counts ??
      analyse(this.complaint, {
        jurisdiction: jurisdictionOf(this.complaint, this.#settings.jurisdiction),
        pins: this.#settings.pins,
        links: this.links,
      }));
  }

  #hitsOf(key: string): readonly Hit[] {
    let hits = this.#hits.get(key);
    if (!hits) this.#hits.set(key, (hits = cuesIn(this.complaint, key)));
    return hits;
  }

  for(law: Procedure): Context {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below look through to what all rules share
    const shared = this;
    return {
      complaint: this.complaint,
      forum: this.forum,
      whole: this.whole,
      get links() {
        return shared.links;
      },
      get terms() {
        return shared.terms;
      },
      get counts() {
        return shared.counts;
      },
      hits: (key) => this.#hitsOf(`${law.id}/${key}`),
      limit: (key) => law.limits?.[key] ?? 0,
      here: (key) => this.forum.place !== null && !!law.lists?.[key]?.includes(this.forum.place),
      insert: (key, values) => fill(law.inserts?.[key] ?? '', values),
    };
  }
}
