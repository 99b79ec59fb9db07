import { ResponseError, type Range, type WorkspaceEdit } from 'vscode-languageserver';
import type { Complaint } from '../model/complaint.ts';
import { labelSpan, labelsOf } from '../model/links.ts';
import { namedAt } from '../model/named.ts';
import { isRefusal, refuse, type Outcome } from '../edits/outcome.ts';
import { renameExhibit, renameNumber, renameTerm } from '../edits/rename.ts';
import { editsOf, rangeOf } from './convert.ts';

/** What F2 would rename at the offset; null where there is nothing with a name of its own. */
export function renameableAt(complaint: Complaint, offset: number): { range: Range; placeholder: string } | null {
  const named = namedAt(complaint, offset);
  const at = (span: { start: number; end: number }): { range: Range; placeholder: string } => ({
    range: rangeOf(complaint.source, span),
    placeholder: complaint.source.text.slice(span.start, span.end),
  });
  if (named?.kind === 'paragraph' || named?.kind === 'term') return at(named.span);
  if (named?.kind === 'reference' && named.label && !named.link.foreign) {
    if (named.link.kind === 'paragraph' || named.link.kind === 'exhibit') return at(labelSpan(named.link, named.label));
  }
  return null;
}

/**
 * The edits that give what stands at the offset another name, wherever it is used.
 * @throws {ResponseError} with the reason, in a sentence for the drafter, where it is refused
 */
export function renameAt(
  uri: string,
  version: number,
  complaint: Complaint,
  offset: number,
  name: string,
): WorkspaceEdit {
  const outcome = renamed(complaint, offset, name);
  // The protocol has no other way to say why a rename is refused.
  if (isRefusal(outcome)) throw new ResponseError(-32803, outcome.refused);
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: editsOf(complaint.source, outcome.edits) }],
  };
}

function renamed(complaint: Complaint, offset: number, name: string): Outcome {
  const named = namedAt(complaint, offset);
  if (named?.kind === 'paragraph') return renameNumber(complaint, named.paragraph.ordinal, name);
  if (named?.kind === 'term') return renameTerm(complaint, named.term.name, name);
  if (named?.kind === 'reference' && named.label) {
    if (named.link.kind === 'exhibit') return renameExhibit(complaint, named.label.label, name);
    const paragraph = labelsOf(complaint).get(named.label.label);
    if (named.link.kind === 'paragraph' && paragraph) return renameNumber(complaint, paragraph.ordinal, name);
  }
  return refuse('There is nothing to rename here.');
}
