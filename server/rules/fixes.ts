import { isRefusal, type Outcome } from '../edits/outcome.ts';
import { looksFiled } from '../edits/filed.ts';
import { insertAfter } from '../edits/insert.ts';
import type { Block, Complaint, Heading, Paragraph } from '../model/complaint.ts';
import { insertedAfter } from './anchors.ts';
import type { Edit, Fix, Values } from './rule.ts';

/** Words put behind a heading's own, on its last line and before its markup, in capitals where it is. */
export function behindHeading({ source }: Complaint, { span, passage }: Heading, words: string): Edit {
  const written = source.text.slice(span.start, span.end);
  const end = span.start + written.replace(/(?<![*_#^\s])[*_#^\s]+$/, '').length;
  const capitals = passage.text === passage.text.toUpperCase();
  return { span: { start: end, end }, text: ` ${capitals ? words.toUpperCase() : words}` };
}

/** A fix whose edits are made when somebody asks for them; without edits it is not offered. */
export function fixLater(action: string, make: () => readonly Edit[], values: Values = {}): Fix {
  return fixMade(action, () => ({ edits: make() }), values);
}

/** A fix by an operation that keeps the numbers true. Not offered where it is refused, or where the paper says that it was filed. */
export function fixByOperation(complaint: Complaint, action: string, operate: () => Outcome, values: Values = {}): Fix {
  return fixMade(action, () => madeBy(complaint, operate), values);
}

/**
 * A fix that puts a text behind a block: a numbered paragraph behind a numbered one, all references carried, and else words of their own.
 */
export function fixByParagraph(complaint: Complaint, action: string, after: Block, text: string): Fix {
  return after.kind === 'paragraph'
    ? fixByOperation(complaint, action, () => insertAfter(complaint, (after as Paragraph).ordinal, [text]))
    : fixLater(action, () => [insertedAfter(complaint, after.span, text)]);
}

type Made = Pick<Fix, 'edits' | 'note'>;

function fixMade(action: string, make: () => Made, values: Values): Fix {
  let made: Made | null = null;
  return {
    action,
    values,
    get edits() {
      return (made ??= make()).edits;
    },
    get note() {
      return (made ??= make()).note;
    },
  };
}

function madeBy(complaint: Complaint, operate: () => Outcome): Made {
  if (looksFiled(complaint.source.text)) return { edits: [] };
  const outcome = operate();
  if (isRefusal(outcome)) return { edits: [] };
  return { edits: outcome.edits.map(({ start, end, text }) => ({ span: { start, end }, text })), note: outcome.note };
}
