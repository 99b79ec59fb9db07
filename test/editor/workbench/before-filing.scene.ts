import { expect } from 'vitest';
import { scene } from './scene.ts';

const flawed = { folder: 'samples', file: 'flawed.complaint' } as const;

scene('before filing', flawed, async (workbench) => {
  await workbench.squiggle('warning');
  await workbench.command('Averment: Before Filing');
  await workbench.closeFiles();
  const view = workbench.page.locator('.pane').filter({ hasText: 'Before Filing' });
  const rows = view.locator('.monaco-list-row');
  await rows.first().waitFor();
  const names = (await rows.allInnerTexts()).map((name) => name.replace(/\s+/g, ' '));
  expect(names[0]).toMatch(/^To settle before filing ?\d+$/);
  expect(names.join('\n')).toMatch(/¶ 1 · A full Social Security number/);
  await rows.filter({ hasText: 'A full Social Security number' }).first().click();
  await workbench.statusBar('status.editor.selection', 'Ln 23').waitFor();

  // What is settled while the view is closed is gone from it when it is opened again.
  const number = rows.filter({ hasText: /¶ 1\s*· A full Social Security number/ });
  expect(await number.count()).toBe(1);
  await view.locator('.pane-header').click();
  await rows.first().waitFor({ state: 'hidden' });
  await workbench.focus();
  await workbench.press('Control+Shift+k');
  await view.locator('.pane-header').click();
  await rows.first().waitFor();
  await number.waitFor({ state: 'detached' });
  await workbench.focus();
  await workbench.undo();
  await number.waitFor();
});
