import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import type { CountAnalysis } from '../../analysis/elements.ts';
import type { Complaint } from '../../model/complaint.ts';
import type { AdditionParams, CausesParams } from '../../protocol/requests.ts';
import { privateSpans } from '../../rules/private-spans.ts';
import { fill, procedureOf } from '../../rules/procedure.ts';
import type { Diagnostic as Found } from '../../rules/run.ts';
import { suppressionOf, type Suppression } from '../../rules/suppression.ts';
import { spanOf } from '../convert.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { likelyCauses } from './likely-causes.ts';
import { addition } from './additions.ts';
import type { WorkspaceFiles } from './files.ts';

const UNSURE = 'cause-unsure';
/** So many causes are offered where nothing but the heading's words speaks for them. */
const most = 5;

/** The client's command that asks for what is still to be said, and adds to the workspace file. */
const addCommand = 'averment.addToWorkspaceFile';
/** The client's command that lets the drafter choose among all causes. */
const chooseCommand = 'averment.chooseCause';

/** Something that can be added to the workspace file because of a finding. */
export interface Offer {
  readonly title: string;
  readonly finding: Found;
  readonly what: Pick<AdditionParams, 'pin' | 'suppression'>;
}

/** What the findings in a range offer to add: what a count pleads, where that is not sure; and that a finding is not shown again. */
export function offersFor(
  complaint: Complaint,
  findings: readonly Found[],
  range: Range,
  counts: readonly CountAnalysis[],
): Offer[] {
  const wanted = spanOf(complaint.source, range);
  const here = findings.filter(({ span }) => span.start <= wanted.end && wanted.start <= span.end);
  if (here.length === 0) return [];
  const hidden = privateSpans(complaint);
  return [
    ...here.flatMap((finding) => pins(finding, counts)),
    ...here.map((finding) => suppression(finding, suppressionOf(complaint, finding, hidden))),
  ];
}

function suppression(finding: Found, entry: Suppression): Offer {
  const which = entry.words === undefined && entry.near === undefined ? 'any of this in this file' : 'this again';
  return { title: `Do not show ${which}: ${titleOf(finding.rule)}`, finding, what: { suppression: entry } };
}

function titleOf(rule: string): string {
  const title = procedureOf(rule)?.title ?? rule;
  return title.length > 60 ? rule : title;
}

function pins(finding: Found, counts: readonly CountAnalysis[]): Offer[] {
  const title = procedureOf(UNSURE)?.actions?.['pin'];
  const unsure = finding.rule === UNSURE && counts.find(({ count }) => count.heading.span.start === finding.span.start);
  if (!title || !unsure) return [];
  const { count, candidates } = unsure;
  const label = count.label ?? `“${count.title}”`;
  const likely = [...new Set([...candidates, ...likelyCauses(count.title)])].slice(
    0,
    Math.max(most, candidates.length),
  );
  return likely.map(({ id, name }) => ({
    title: fill(title, { label, cause: name }),
    finding,
    what: { pin: { count: count.title || label, pleads: id } },
  }));
}

/** The quick fixes for a client that asks for the reason itself and has a list of all causes. */
export function commandsFor(uri: string, complaint: Complaint, offers: readonly Offer[]): CodeAction[] {
  const action = (title: string, finding: Found, command: string, argument: unknown): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: diagnosticsOf(uri, complaint, [finding]),
    command: { title, command, arguments: [argument] },
  });
  const actions = offers.map(({ title, finding, what }) =>
    action(what.pin ? title : `${title}…`, finding, addCommand, { uri, ...what } satisfies AdditionParams),
  );
  const another = procedureOf(UNSURE)?.actions?.['another'];
  const unsure = new Map(offers.flatMap(({ finding, what }) => (what.pin ? [[what.pin.count, finding] as const] : [])));
  const choices = [...unsure].map(([count, finding]) =>
    action(another ?? count, finding, chooseCommand, { uri, count } satisfies CausesParams & { uri: string }),
  );
  const at = offers.findIndex(({ what }) => !what.pin);
  return [...actions.slice(0, at), ...choices, ...actions.slice(at)];
}

/** The quick fixes for any other client: they carry the change of the workspace file. `creates` where the client can make a new file. */
export async function editsFor(
  files: WorkspaceFiles,
  uri: string,
  complaint: Complaint,
  offers: readonly Offer[],
  creates: boolean,
): Promise<CodeAction[]> {
  const actions = offers.map(async ({ title, finding, what }): Promise<CodeAction[]> => {
    const added = await addition(files, { uri, ...what });
    if (!added?.change || (added.isNew && !creates)) return [];
    const { start, end, text } = added.change;
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: diagnosticsOf(uri, complaint, [finding]),
        edit: {
          documentChanges: [
            ...(added.isNew ? [{ kind: 'create' as const, uri: added.uri, options: { ignoreIfExists: true } }] : []),
            { textDocument: { uri: added.uri, version: null }, edits: [{ range: { start, end }, newText: text }] },
          ],
        },
      },
    ];
  });
  return (await Promise.all(actions)).flat();
}
