import { causes, courtSystems } from '../law/law.ts';
import { states } from '../law/places.ts';
import { procedureOf, type Severity } from '../law/procedure.ts';
import { rules } from '../rules/registry.ts';

/** What a part of the workspace file may hold: the part of JSON Schema (draft 7) that it needs, so that editors of YAML understand it too. */
export interface Form {
  readonly type: 'object' | 'array' | 'string';
  /** What one of it is called: "rule", "cause". */
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly items?: Form;
  readonly enum?: readonly string[];
  /** What each of `enum` is, for the reader. */
  readonly enumDescriptions?: readonly string[];
  readonly minLength?: number;
}

/** The name by which a suppression that fits nothing is reported, and by which that can be turned off. */
export const unusedRule = 'suppression-unused';

/** The name of the workspace file. */
export const workspaceFileName = '.averment.yaml';

const severities: Readonly<Record<Severity, string>> = {
  off: 'Not checked.',
  hint: 'Shown by dots under the words; not listed among the problems.',
  information: 'Listed, as information.',
  warning: 'Listed, as a warning.',
  error: 'Listed, as an error.',
};

const presets = {
  recommended: 'What most drafters want to be told.',
  strict: 'More: also what many drafters leave aside.',
  quiet: 'Less: only what is hardly in doubt.',
};

const text = (description: string): Form => ({ type: 'string', minLength: 1, description });

/** One of some words, each with what it is. */
function oneOf(title: string, words: Readonly<Record<string, string>>, description?: string): Form {
  return {
    type: 'string',
    title,
    ...(description ? { description } : {}),
    enum: Object.keys(words),
    enumDescriptions: Object.values(words),
  };
}

const file = text(
  'The complaint for which this holds: its path from the folder of this file, or a pattern such as `drafts/**/*.md`. Left out, it holds for every complaint of the folder.',
);

/** The form of the workspace file: every key with what it is for, every rule, cause and court by its name. Made from the law. */
export const form: Form = {
  type: 'object',
  description:
    'What a team has agreed on, for Averment. It holds for the complaints in this folder and below, up to the next `.averment.yaml`. What is set here goes before the settings of the editor; what is not set here, they decide. Nothing of it goes into the text that is filed.',
  additionalProperties: false,
  properties: {
    jurisdiction: oneOf(
      'jurisdiction',
      {
        federal: 'The federal courts.',
        ...Object.fromEntries(states.map(({ place }) => [place, 'The courts of this state or district.'])),
        ...Object.fromEntries(courtSystems.flatMap(({ courts }) => courts.map(({ id, name }) => [id, name]))),
      },
      'The court whose law is asked. Left out, the court in the caption decides.',
    ),
    preset: oneOf('preset', presets, 'How much is reported.'),
    rules: {
      type: 'object',
      title: 'rule',
      description: 'The severity of single rules, before that of the preset.',
      additionalProperties: false,
      properties: Object.fromEntries(
        [...rules.map(({ id }) => id), unusedRule].map((id) => [
          id,
          oneOf('severity', severities, `${procedureOf(id)?.title ?? id}.`),
        ]),
      ),
    },
    pins: {
      type: 'array',
      description: 'What counts plead whose cause their own words leave open, or name wrongly.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['count', 'pleads'],
        properties: {
          count: text('The words of the count’s heading, without “Count I”; capitals do not matter.'),
          pleads: oneOf(
            'cause',
            Object.fromEntries(causes.map(({ id, name }) => [id, name])),
            'The cause that the count pleads.',
          ),
          file,
        },
      },
    },
    suppressions: {
      type: 'array',
      description:
        'Findings that are not to be shown again. They are found by their rule and words, not by their line.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule'],
        properties: {
          rule: oneOf(
            'rule',
            Object.fromEntries(rules.map(({ id }) => [id, `${procedureOf(id)?.title ?? id}.`])),
            'The rule that reports it.',
          ),
          words: text(
            'The words that are marked; `…` stands for any words between. Left out, nothing of this rule is shown in the file.',
          ),
          near: text(
            'For what is private and must not stand here: the plain words beside it, with `…` in its place. Names and numbers are left out.',
          ),
          reason: text('Why it is right as it stands, for those who read this later.'),
          file,
        },
      },
    },
  },
};
