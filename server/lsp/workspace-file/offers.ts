import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver';
import type { CountAnalysis } from '../../analysis/elements.ts';
import type { Complaint } from '../../model/complaint.ts';
import type { AdditionParams, CausesParams } from '../../protocol/requests.ts';
import { nameOf } from '../../rules/count-names.ts';
import { privateSpans } from '../../rules/private-spans.ts';
import { fill, procedureOf } from '../../law/procedure.ts';
import type { Diagnostic as Found } from '../../rules/run.ts';
import { suppressionOf, type Suppression } from '../../rules/suppression.ts';
import { spanOf } from '../convert.ts';
import { diagnosticsOf } from '../diagnostics.ts';
import { likelyCauses } from './likely-causes.ts';
import { addition } from './additions.ts';
import type { KnownWorkspaceFiles } from './files.ts';

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
  /** What is added; or the count whose cause is to be chosen first. */
  readonly what: Pick<AdditionParams, 'pin' | 'suppression'> & { readonly choose?: string };
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
    ...once(here.flatMap((finding) => pins(finding, counts))),
    ...here.map((finding) => suppression(finding, suppressionOf(complaint, finding, hidden))),
  ];
}

/** Several findings of one count offer its pins once. */
function once(offers: readonly Offer[]): Offer[] {
  return [...new Map(offers.map((offer) => [`${offer.title} ${JSON.stringify(offer.what)}`, offer])).values()];
}

function suppression(finding: Found, entry: Suppression): Offer {
  const which = entry.words === undefined && entry.near === undefined ? 'any of this in this file' : 'this again';
  return { title: `Do not show ${which}: ${ruleTitle(finding.rule)}`, finding, what: { suppression: entry } };
}

function ruleTitle(rule: string): string {
  const title = procedureOf(rule)?.title ?? rule;
  return title.length > 60 ? rule : title;
}

function pins(finding: Found, counts: readonly CountAnalysis[]): Offer[] {
  const { pin, another } = procedureOf(UNSURE)?.actions ?? {};
  const analysis = counts.find(({ count }) => count.heading.span.start === finding.span.start);
  if (!pin || !another || !analysis || procedureOf(finding.rule)?.group !== 'elements') return [];
  const { count, candidates } = analysis;
  const label = nameOf(count);
  const choice = { title: another, finding, what: { choose: count.title || label } };
  // What is found of the elements may be wrong because the cause is.
  if (finding.rule !== UNSURE) return [choice];
  const likely = [...new Set([...candidates, ...likelyCauses(count.title)])].slice(
    0,
    Math.max(most, candidates.length),
  );
  return [
    ...likely.map(({ id, name }) => ({
      title: fill(pin, { label, cause: name }),
      finding,
      what: { pin: { count: count.title || label, pleads: id } },
    })),
    choice,
  ];
}

/** The quick fixes for a client that asks for the reason itself and has a list of all causes. */
export function commandsFor(uri: string, complaint: Complaint, offers: readonly Offer[]): CodeAction[] {
  return offers.map(({ title: named, finding, what: { choose, ...what } }) => {
    const title = what.suppression ? `${named}…` : named;
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: diagnosticsOf(uri, complaint, [finding]),
      command:
        choose === undefined
          ? { title, command: addCommand, arguments: [{ uri, ...what } satisfies AdditionParams] }
          : { title, command: chooseCommand, arguments: [{ uri, count: choose } satisfies ChooseArgument] },
    };
  });
}

interface ChooseArgument extends CausesParams {
  readonly uri: string;
}

/** The quick fixes for any other client: they carry the change of the workspace file. `creates` where the client can make a new file. */
export async function editsFor(
  files: KnownWorkspaceFiles,
  uri: string,
  complaint: Complaint,
  offers: readonly Offer[],
  creates: boolean,
): Promise<CodeAction[]> {
  const actions = offers.map(async ({ title, finding, what }): Promise<CodeAction[]> => {
    if (what.choose !== undefined) return [];
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
            {
              textDocument: { uri: added.uri, version: added.version },
              edits: [{ range: { start, end }, newText: text }],
            },
          ],
        },
      },
    ];
  });
  return (await Promise.all(actions)).flat();
}
