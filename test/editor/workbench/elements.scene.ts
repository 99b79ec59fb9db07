import { expect } from 'vitest';
import { scene } from './scene.ts';

const sample = { folder: 'samples', file: 'harborlight-v-northgate.complaint' } as const;
const seed = { file: 'larkspur.complaint' } as const;

scene('elements of a count', sample, async (workbench) => {
  await workbench.goToLine(131);
  expect((await workbench.lenses()).join('\n')).toMatch(/\d of \d elements located/);
  expect(await workbench.hover('Breach of Contract')).toMatch(/¶ \d+/);
});

scene('the card of a count by a click on its lens', sample, async (workbench) => {
  await workbench.goToLine(131);
  await workbench.lenses();
  await workbench.page.locator('.codelens-decoration a').filter({ hasText: 'elements located' }).first().click();
  await workbench.page
    .locator('.monaco-hover:not(.hidden) .hover-contents')
    .filter({ hasText: 'Located in' })
    .waitFor();
});

scene('a count that lacks an element', seed, async (workbench) => {
  await workbench.goToLine(30);
  expect((await workbench.lenses()).join('\n')).toContain('5 of 6 elements located');
  const card = await workbench.hover('Tortious Interference');
  expect(card).toMatch(/Breach or disruption\s+not located/);
  expect(card).toMatch(/Knowledge of it\s+¶ 50/);
});

scene('a paragraph for the element that is not located', seed, async (workbench) => {
  await workbench.goToLine(36);
  await workbench.lenses();
  const title = 'Insert a paragraph for Breach or disruption, to be filled in';
  expect(await workbench.quickFixes('Tortious Interference')).toContain(title);
  await workbench.takeQuickFix(title);
  await expect
    .poll(async () => (await workbench.text()).join('\n'), { timeout: 10_000 })
    .toMatch(/\n54\. \[Describe the facts that show: The contract was actually broken/);
  await workbench.undo();
  await expect.poll(async () => (await workbench.text()).join('\n'), { timeout: 10_000 }).not.toMatch(/\n54\. /);
  await workbench.press('Control+Y');
  await workbench.squiggle('warning');
});

scene('the quick fixes of a count', seed, async (workbench) => {
  await workbench.goToLine(30);
  await workbench.lenses();
  await workbench.quickFixes('Tortious Interference');
});

scene('what each paragraph serves', { ...seed, settings: { 'averment.inlayHints': true } }, async (workbench) => {
  await workbench.goToLine(40);
  await workbench.lenses();
  await expect
    .poll(async () => (await workbench.text()).join('\n'), { timeout: 10_000 })
    .toMatch(/^50\. ?Knowledge of it/m);
});

scene('injunctive relief', seed, async (workbench) => {
  await workbench.goToLine(38);
  await workbench.lenses();
  expect(await workbench.hover('injunctive relief')).toMatch(/^injunctive relief[\s\S]*In drafting:/i);
});

scene('temporary restraining order', seed, async (workbench) => {
  await workbench.goToLine(38);
  await workbench.lenses();
  expect(await workbench.hover('temporary restraining order')).toMatch(
    /^temporary restraining order[\s\S]*In drafting:/i,
  );
});

scene('a term of law', sample, async (workbench) => {
  await workbench.goToLine(17);
  expect(await workbench.hover('INJUNCTIVE RELIEF')).toMatch(/order/i);
});

scene('problems', { folder: 'samples', file: 'flawed.complaint' }, async (workbench) => {
  await workbench.squiggle('warning');
  expect((await workbench.problems()).join('\n')).toMatch(/Social Security number/);
});

scene('a citation', sample, async (workbench) => {
  await workbench.goToLine(39);
  expect(await workbench.hover('15 U.S.C. §§ 1, 15')).toMatch(/Read it on law\.cornell\.edu: 1, 15, 26/);
});
