import { expect } from 'vitest';
import { scene } from './scene.ts';

scene('the notice', { file: 'first.complaint' }, async (workbench) => {
  const notice = (await workbench.notifications()).filter({ hasText: 'no legal advice' });
  await notice.waitFor();
  expect(await notice.innerText()).toContain('More');
});

scene('more than the notice', { file: 'first.complaint' }, async (workbench) => {
  const notice = (await workbench.notifications()).filter({ hasText: 'no legal advice' });
  await notice.getByText('More', { exact: true }).click();
  const preview = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await preview.getByRole('heading', { level: 1 }).waitFor();
  expect(await preview.locator('body').innerText()).toMatch(/^\s*What Averment does, and what it does not/);
  // It does not come again.
  await workbench.command('View: Close Editor');
  await workbench.page.reload();
  await workbench.lenses();
  await workbench.command('Notifications: Show Notifications');
  await workbench.page.locator('.notifications-center').filter({ hasText: 'No New Notifications' }).waitFor();
});
