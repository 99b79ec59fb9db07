import { expect } from 'vitest';
import { scene } from './scene.ts';

const flawed = { folder: 'samples', file: 'flawed.complaint' } as const;

scene('before filing', flawed, async (workbench) => {
  await workbench.squiggle('warning');
  await workbench.command('Averment: Before Filing');
  await workbench.closeFiles();
  const rows = workbench.page.locator('.pane').filter({ hasText: 'Before Filing' }).locator('.monaco-list-row');
  await rows.first().waitFor();
  const names = (await rows.allInnerTexts()).map((name) => name.replace(/\s+/g, ' '));
  expect(names[0]).toMatch(/^To settle before filing ?\d+$/);
  expect(names.join('\n')).toMatch(/¶ 1 · A full Social Security number/);
  await rows.filter({ hasText: 'A full Social Security number' }).first().click();
  await workbench.statusBar('status.editor.selection', 'Ln 23').waitFor();
});
