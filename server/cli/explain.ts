import { causes, type Cause, type Element, type GlossaryTerm } from '../law/law.ts';
import { glossaryTerm } from '../law/glossary.ts';
import { procedureOf, type Procedure } from '../law/procedure.ts';

/** What `averment explain` prints of a rule, a cause and a term of that name, in this order; null where the name is none of them. */
export function explanation(name: string): string | null {
  const id = name.trim().toLowerCase().replace(/\s+/g, '-');
  const rule = procedureOf(id);
  const cause = causes.find((candidate) => candidate.id === id || folded(candidate.name) === folded(name));
  const term = glossaryTerm(name);
  const parts = [rule && ofRule(rule), cause && ofCause(cause), term && ofTerm(term)].filter((part) => !!part);
  return parts.length > 0 ? parts.join('\n\n') : null;
}

function folded(name: string): string {
  return name.trim().toLowerCase().replaceAll('-', ' ');
}

function ofTerm({ term, aliases, means, draft, authority, related, checked }: GlossaryTerm): string {
  return lines([
    `${term} (a term)`,
    aliases?.length ? `  Also: ${aliases.join('; ')}` : null,
    `  ${means}`,
    `  In drafting: ${draft}`,
    ...(authority ?? []).map(source),
    related?.length ? `  See also: ${related.join('; ')}` : null,
    `  Checked ${checked}.`,
  ]);
}

function ofRule(rule: Procedure): string {
  const { recommended, strict, quiet } = rule.severity;
  return lines([
    `${rule.id} (a rule): ${rule.title}`,
    `  Why: ${rule.why}`,
    `  What to do: ${rule.fix}`,
    `  How loud: ${recommended}; strict: ${strict}; quiet: ${quiet}`,
    ...(rule.silent ?? []).map((where) => `  Silent: ${where}`),
    ...rule.authority.map(source),
    `  Checked ${rule.checked}.`,
  ]);
}

function ofCause(cause: Cause): string {
  return lines([
    `${cause.name} (${cause.kind === 'remedy' ? 'a remedy, not a claim of its own' : 'a cause of action'})`,
    cause.standard === 'rule-9b' ? '  To be pleaded with particularity (Fed. R. Civ. P. 9(b)).' : null,
    cause.authority.length === 0 ? '  Recognised by its heading; nothing is said of its elements here.' : null,
    ...(cause.authority.length > 0 ? cause.elements.map(element) : []),
    ...(cause.variants ?? []).map(({ for: place, theory, note }) => `  ${place ?? theory ?? 'Elsewhere'}: ${note}`),
    ...(cause.pitfalls ?? []).map((pitfall) => `  Take care: ${pitfall}`),
    ...cause.authority.map(source),
    `  Checked ${cause.checked}. This gives no legal advice.`,
  ]);
}

function element({ name, says, required, when }: Element): string {
  const only = required === false ? ` [only ${when ?? 'in some cases'}]` : '';
  return `  - ${name}: ${says}${only}`;
}

function source({ cite, seen }: { readonly cite: string; readonly seen: string }): string {
  return `  Authority: ${cite} (source: ${seen})`;
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n');
}
