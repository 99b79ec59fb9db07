import { expect } from 'vitest';
import { scene } from './scene.ts';

scene('the page of a rule', { folder: 'samples', file: 'flawed.complaint' }, async (workbench) => {
  await workbench.problems();
  await workbench.page.locator('.markers-panel-container a').filter({ hasText: 'private-ssn' }).first().click();
  await workbench.page.locator('.tab.active').filter({ hasText: 'private-ssn' }).waitFor();
  const preview = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.getByRole('heading', { name: 'A full Social Security number' }).waitFor();
  expect(await preview.locator('body').innerText()).toMatch(/How to silence it/);
});
