import * as vscode from 'vscode';
import { rulePageRequest, rulePageScheme, type RulePageParams } from '../server/protocol/requests.ts';
import type { Ask } from './navigation.ts';

/**
 * Gives the editor the pages of the rules, which the server writes: nothing is fetched. The name beside a finding leads here,
 * and the manifest says that such a page opens in the Markdown preview.
 */
export function registerRulePages(ask: Ask): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: ({ path }) =>
      ask<RulePageParams, string>(rulePageRequest, { rule: path.replace(/^\//, '').replace(/\.md$/, '') }),
  });
}
