import { procedure } from 'virtual:law';
import type { Phrases } from './law.ts';
import type { RuleGroupId } from './rule-groups.ts';

export type Severity = 'off' | 'hint' | 'information' | 'warning' | 'error';
export type Preset = 'recommended' | 'strict' | 'quiet';
export type Severities = Readonly<Record<Preset, Severity>>;

/** What `law/procedure` says of one rule; the schema there describes each part. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroupId;
  readonly severity: Severities;
  readonly varies?: readonly {
    readonly for?: string;
    readonly circuit?: string;
    readonly severity: Severities;
    readonly because: string;
  }[];
  readonly filing?: boolean;
  readonly once?: boolean;
  readonly forums: readonly string[];
  readonly messages: Readonly<Record<string, Message>>;
  readonly why: string;
  readonly fix: string;
  readonly silent?: readonly string[];
  readonly actions?: Readonly<Record<string, string>>;
  readonly inserts?: Readonly<Record<string, string>>;
  readonly cues?: Readonly<Record<string, Phrases>>;
  readonly needs?: readonly Need[];
  readonly periods?: readonly Period[];
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly limits?: Readonly<Record<string, number>>;
  readonly authority: readonly RuleAuthority[];
  readonly checked: string;
  readonly examples?: readonly Example[];
}

/** What is said: everywhere the same, or by the court's place, and `any` in the others. */
export type Message = string | Readonly<Record<string, string>>;

/** The parts of a short complaint into which an example can be put. */
export type Part =
  'whole' | 'top' | 'caption' | 'title' | 'parties' | 'jurisdiction' | 'facts' | 'claims' | 'prayer' | 'jury' | 'end';

/** Words in which the rule finds something (`bad`) or nothing (`good`). */
export interface Example {
  readonly bad?: string;
  readonly good?: string;
  /** Which part of the complaint they are; the facts, where nothing is said. */
  readonly in?: Part;
  /** What other parts say in it. */
  readonly with?: Readonly<Partial<Record<Part, string>>>;
  /** The court's place, a federal court where nothing is said. */
  readonly for?: string;
}

/** What the law says on a rule's point, and where and when that was read. */
export interface RuleAuthority {
  readonly cite: string;
  readonly for: string;
  readonly says: string;
  readonly seen: string;
  readonly checked: string;
  readonly note?: string;
}

/** A step that must come before suit, with the claims and defendants for which it must. */
export interface Need {
  readonly id: string;
  readonly for: string;
  readonly causes?: readonly string[];
  readonly family?: 'tort' | 'any';
  readonly defendant?: readonly string[];
  readonly if?: readonly string[];
  readonly unless?: readonly string[];
  readonly element?: string;
  readonly name: string;
  readonly 'alleged-by': readonly string[];
  readonly days?: number;
  readonly says: string;
  readonly cite: string;
  readonly seen: string;
  readonly checked: string;
}

/** A usual period of limitation, with the claims to which it belongs. */
export interface Period {
  readonly for: string;
  readonly causes: readonly string[];
  readonly if?: readonly string[];
  readonly years: number;
  readonly longer?: number;
  readonly says: string;
  readonly cite: string;
  readonly seen: string;
  readonly checked: string;
}

const BY_ID = new Map((procedure as Procedure[]).map((rule) => [rule.id, rule]));

/** All rules as data, in the order of their ids. */
export function procedures(): Procedure[] {
  return [...BY_ID.values()];
}

/** One rule as data, or null. */
export function procedureOf(id: string): Procedure | null {
  return BY_ID.get(id) ?? null;
}

/** A list of a rule's data; empty where it has none of that key. */
export function listOf(id: string, key: string): readonly string[] {
  return procedureOf(id)?.lists?.[key] ?? [];
}

/** What a rule says by this key in a court of the place; its title where it says nothing. */
export function messageOf({ messages, title }: Procedure, key: string, place: string | null): string {
  const message = messages[key];
  if (message === undefined || typeof message === 'string') return message ?? title;
  return message[place ?? 'any'] ?? message['any'] ?? title;
}

/** All that a rule says anywhere, in the data's order. */
export function messagesOf({ messages }: Procedure): string[] {
  return Object.values(messages).flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message),
  );
}

/**
 * A sentence of the law's wording with its braces filled; a brace without a value stays. What stands in parentheses for nothing goes
 * (no authority of that place), and a value that ends with a full stop ("N.A.") ends its sentence with the same.
 */
export function fill(words: string, values: Readonly<Record<string, string | number>> = {}): string {
  return words.replace(
    /( \()?\{([a-z-]+)\}(\))?(\.(?=\s|$))?/g,
    (found: string, open: string = '', name: string, close: string = '', stop: string = '') => {
      const value = values[name];
      if (value === undefined) return found;
      if (value === '' && open && close) return stop;
      const said = `${open}${value}${close}`;
      return stop && said.endsWith('.') ? said : said + stop;
    },
  );
}
