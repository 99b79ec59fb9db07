import * as vscode from 'vscode';
import {
  beforeFilingRequest,
  rulePageScheme,
  type BeforeFiling,
  type BeforeFilingParams,
  type Place,
  type RankedFinding,
} from '../server/protocol/requests.ts';
import type { Ask } from './navigation.ts';

type Group = BeforeFiling['groups'][number];
type Node = Group | RankedFinding;

const icons: Readonly<Record<RankedFinding['severity'], vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  information: new vscode.ThemeIcon('info'),
  hint: new vscode.ThemeIcon('lightbulb'),
};

/** The view "Before Filing": what is found in the complaint that is looked at, the gravest first, each leading to its place. */
export function registerBeforeFiling(ask: Ask): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let shown: vscode.Uri | null = null;
  let groups: readonly Group[] = [];
  /** How often was asked: an answer to an earlier question comes too late. */
  let asked = 0;

  const view = vscode.window.createTreeView<Node>('averment.findings', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node === undefined ? groups : 'findings' in node ? node.findings : [])],
      getTreeItem: (node) => ('findings' in node ? groupItem(node) : findingItem(shown, node)),
    },
  });

  async function refresh(): Promise<void> {
    // What nobody sees is asked for when it is opened.
    if (!view.visible) return;
    const uri = shown;
    const number = ++asked;
    const found = uri && (await ask<BeforeFilingParams, BeforeFiling>(beforeFilingRequest, { uri: uri.toString() }));
    if (number !== asked) return;
    groups = found?.groups ?? [];
    view.description = found?.toSettle ? `${found.toSettle} to settle` : '';
    view.message =
      uri && found && groups.length === 0
        ? 'Nothing found. Whether the complaint suffices is for you to judge.'
        : undefined;
    changed.fire();
  }

  /** The complaint that is looked at; it stays when another kind of file comes to the front, as long as it is open. */
  function look(editor: vscode.TextEditor | undefined): void {
    const before = shown;
    if (editor?.document.languageId === 'complaint') shown = editor.document.uri;
    else if (!vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === shown?.toString())) shown = null;
    if (shown?.toString() === before?.toString()) return;
    void vscode.commands.executeCommand('setContext', 'averment.complaintOpen', shown !== null);
    void refresh();
  }

  look(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    view,
    changed,
    view.onDidChangeVisibility(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.workspace.onDidOpenTextDocument(() => look(vscode.window.activeTextEditor)),
    vscode.workspace.onDidCloseTextDocument(() => look(vscode.window.activeTextEditor)),
    // Findings come again whenever the text, the settings or the workspace file have changed.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === shown?.toString())) void refresh();
    }),
    vscode.commands.registerCommand('averment.beforeFiling', () =>
      vscode.commands.executeCommand('averment.findings.focus'),
    ),
  );
}

function groupItem({ title, findings }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
  item.id = title;
  item.description = String(findings.length);
  return item;
}

function findingItem(
  uri: vscode.Uri | null,
  { rule, title, message, severity, place, start, end }: RankedFinding,
): vscode.TreeItem {
  const item = new vscode.TreeItem(`${place} · ${title}`);
  item.iconPath = icons[severity];
  item.tooltip = new vscode.MarkdownString()
    .appendText(message)
    .appendMarkdown(`\n\n[${rule}](${rulePageScheme}:/${rule}.md)`);
  item.accessibilityInformation = { label: `${title}, ${place}. ${message}` };
  if (uri) {
    const selection = new vscode.Range(position(start), position(end));
    item.command = { title: 'Go there', command: 'vscode.open', arguments: [uri, { selection, preview: true }] };
  }
  return item;
}

function position({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}
