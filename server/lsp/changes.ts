import type { Complaint, Paragraph } from '../model/complaint.ts';
import { SourceText } from '../text/lines.ts';
import { applyEdits } from '../text/edits.ts';
import { trials } from '../model/trial.ts';
import { isRefusal, refuse, type Outcome } from '../edits/outcome.ts';
import { looksFiled } from '../edits/filed.ts';
import { insertAbove, insertBelow, newParagraphAtEnd } from '../edits/insert.ts';
import { moveDown, moveUp } from '../edits/move.ts';
import { pasteNumbered } from '../edits/paste.ts';
import { referencesNaming, remove } from '../edits/remove.ts';
import { renumber } from '../edits/renumber.ts';
import { mergeWithNext, split } from '../edits/split.ts';
import type { ChangeAnswer, ChangeParams } from '../protocol/requests.ts';

const tried = trials();

/** What an operation changes at a place, why it is refused, or what is to be asked before it is done. */
export function changeAt(complaint: Complaint, params: ChangeParams): ChangeAnswer {
  const agreed = new Set(params.agreed ?? []);
  if (!agreed.has('filed') && looksFiled(complaint.source.text)) {
    return {
      kind: 'ask',
      about: 'filed',
      question:
        'This pleading says that it was filed or served. Others may already cite its paragraph numbers. Change them all the same?',
      yes: 'Change the Numbers',
    };
  }
  const offset = complaint.source.offset(params.at);
  const paragraph = paragraphNear(complaint, offset);
  if (params.operation === 'delete' && paragraph && !agreed.has('referred-to')) {
    const links = referencesNaming(complaint, paragraph);
    if (links.length > 0) {
      const where = links.map(({ block, span }) =>
        block.kind === 'paragraph'
          ? `¶ ${(block as Paragraph).label}`
          : `line ${complaint.source.lineAt(span.start) + 1}`,
      );
      return {
        kind: 'ask',
        about: 'referred-to',
        question: `Paragraph ${paragraph.label} is referred to in ${[...new Set(where)].join(', ')}. A reference to it alone becomes [__].`,
        yes: 'Delete the Paragraph',
      };
    }
  }
  return answerOf(complaint, operate(complaint, params, offset, paragraph, agreed.has('referred-to')));
}

function operate(
  complaint: Complaint,
  { operation, to, text }: ChangeParams,
  offset: number,
  paragraph: Paragraph | null,
  blank: boolean,
): Outcome {
  if (operation === 'renumber') return renumber(complaint);
  if (operation === 'repair') return renumber(complaint, { repair: true });
  if (operation === 'paste') return pasteNumbered(complaint, offset, text ?? '');
  if (operation === 'next-paragraph') {
    return nextParagraph(complaint, offset, to ? complaint.source.offset(to) : offset);
  }
  if (!paragraph) return refuse('Place the cursor in a numbered paragraph first.');
  const { ordinal } = paragraph;
  switch (operation) {
    case 'renumber-here': {
      const last = to && paragraphNear(complaint, complaint.source.offset(to));
      return renumber(complaint, { from: ordinal, ...(last ? { to: last.ordinal } : {}), repair: true });
    }
    case 'insert-above':
      return insertAbove(complaint, ordinal);
    case 'insert-below':
      return insertBelow(complaint, ordinal);
    case 'move-up':
      return moveUp(complaint, ordinal);
    case 'move-down':
      return moveDown(complaint, ordinal);
    case 'split':
      return split(complaint, offset);
    case 'merge':
      return mergeWithNext(complaint, ordinal);
    case 'delete':
      return remove(complaint, ordinal, { blank });
  }
}

/**
 * What Enter does at `broken`. No key waits for the server: the line is broken there already and words may have been typed since, up
 * to `cursor`. The change is worked out as if neither were there, and the number goes between them.
 */
function nextParagraph(complaint: Complaint, broken: number, cursor: number): Outcome {
  const { text } = complaint.source;
  const typed = text.slice(broken, cursor);
  if (typed === '') return newParagraphAtEnd(complaint, broken);
  const lineBreak = /^(?:\r\n|\r|\n)[^\S\r\n]*/.exec(typed)?.[0];
  if (lineBreak === undefined || /[\r\n]/.test(typed.slice(lineBreak.length)))
    return refuse('More than words was typed behind the paragraph.');
  const outcome = newParagraphAtEnd(tried(complaint, text.slice(0, broken) + text.slice(cursor)), broken);
  if (isRefusal(outcome)) return outcome;
  const edits = outcome.edits.map(({ start, end, text: words }) => {
    const by = start < broken ? 0 : typed.length;
    return start === broken && end === broken
      ? { start, end: broken + lineBreak.length, text: words }
      : { start: start + by, end: end + by, text: words };
  });
  return { ...outcome, edits, cursor: (outcome.cursor ?? broken) + typed.length - lineBreak.length };
}

/** The paragraph at the offset, or the last one before it under no later heading. */
function paragraphNear(complaint: Complaint, offset: number): Paragraph | null {
  const at = complaint.paragraphs.findLast((candidate) => candidate.span.start <= offset);
  if (!at) return null;
  const heading = complaint.headings.findLast((candidate) => candidate.span.start <= offset);
  return heading && heading.span.start > at.span.start ? null : at;
}

function answerOf(complaint: Complaint, outcome: Outcome): ChangeAnswer {
  if (isRefusal(outcome)) return { kind: 'refused', reason: outcome.refused };
  const { source } = complaint;
  const after = outcome.cursor === undefined ? null : new SourceText(applyEdits(source.text, outcome.edits));
  return {
    kind: 'change',
    edits: outcome.edits.map((edit) => ({
      start: source.position(edit.start),
      end: source.position(edit.end),
      text: edit.text,
    })),
    cursor: after && outcome.cursor !== undefined ? after.position(outcome.cursor) : null,
    note: outcome.note ?? null,
  };
}
