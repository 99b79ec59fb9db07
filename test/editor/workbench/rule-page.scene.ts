import { expect } from 'vitest';
import { scene } from './scene.ts';
import type { Workbench } from './workbench.ts';

const flawed = { folder: 'samples', file: 'flawed.complaint' } as const;

scene('the page of a rule', flawed, async (workbench) => {
  await workbench.problems();
  await workbench.page.locator('.markers-panel-container a').filter({ hasText: 'private-ssn' }).first().click();
  expect(await page(workbench, 'private-ssn')).toMatch(/^A full Social Security number[\s\S]*How to silence it/);
});

scene('the page of a rule from its card', flawed, async (workbench) => {
  await workbench.squiggle('warning');
  await workbench.goToLine(35);
  await workbench.hover('Sunday');
  await workbench.page.locator('.monaco-hover a').filter({ hasText: 'weekday-date' }).first().click();
  expect(await page(workbench, 'weekday-date')).toMatch(/Why/);
});

/** What the page shows, once it is open in the preview. */
async function page({ page }: Workbench, rule: string): Promise<string> {
  await page.locator('.tab.active').filter({ hasText: rule }).waitFor();
  const preview = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.getByRole('heading', { level: 1 }).waitFor();
  return (await preview.locator('body').innerText()).trim();
}
