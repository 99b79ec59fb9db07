import { expect } from 'vitest';
import { scene } from './scene.ts';

const complaint = { file: 'quayside.complaint' } as const;

scene('a count of which the cause is pinned', complaint, async (workbench) => {
  await workbench.goToLine(32);
  await workbench.lenses();
  await workbench.quickFixes('Interference With');
  await workbench.takeQuickFix('Pin: COUNT I pleads Tortious Interference With Contract');
  await expect
    .poll(async () => (await workbench.lenses()).join('\n'), { timeout: 15_000 })
    .toMatch(/of \d elements located/);
  await workbench.openFile('.averment.yaml');
  const text = (await workbench.text()).join('\n');
  expect(text).toMatch(
    /^pins:\n {2}- count: Interference With the Berth Lease\n {4}pleads: tortious-interference-contract/m,
  );
  expect(text).toContain('file: quayside.complaint');
});

scene('a finding that is not shown again', complaint, async (workbench) => {
  await workbench.goToLine(24);
  await workbench.lenses();
  await workbench.squiggle('error');
  await workbench.quickFixes('123-45-6789');
  await workbench.takeQuickFix('Do not show this again: A full Social Security number');
  await workbench.page.locator('.quick-input-widget input').waitFor();
  await workbench.type('The number of a winch.');
  await workbench.press('Enter');
  await workbench.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  await workbench.openFile('.averment.yaml');
  const text = (await workbench.text()).join('\n');
  expect(text).toContain('reason: The number of a winch.');
  expect(text).not.toContain('6789');
});

scene('what is wrong in the workspace file', complaint, async (workbench) => {
  await workbench.goToLine(24);
  await workbench.lenses();
  await workbench.squiggle('warning');
  await workbench.quickFixes('[DATE]');
  await workbench.takeQuickFix('Do not show this again');
  await workbench.page.locator('.quick-input-widget input').waitFor();
  await workbench.press('Enter');
  await workbench.page.locator('.explorer-folders-view').getByText('.averment.yaml').waitFor();
  await workbench.openFile('.averment.yaml');
  await workbench.cursor(1, 1);
  await workbench.focus();
  await workbench.press('Control+End');
  await workbench.cursor(6, 1);
  await workbench.type('\npreset: ');
  expect((await workbench.suggestions()).join('\n')).toMatch(/strict/);
  await workbench.press('Escape');
  // No suggestion has a letter of it, so that Enter takes none.
  await workbench.type('zzz\n');
  await workbench.squiggle('warning');
  expect((await workbench.problems()).join('\n')).toMatch(
    /“zzz” is no preset\. There are: recommended, strict, quiet\./,
  );
});
