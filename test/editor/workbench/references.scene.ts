import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { scene } from './scene.ts';

const sample = { folder: 'samples', file: 'harborlight-v-northgate.complaint' } as const;

scene('definition by F12, and back', sample, async (workbench) => {
  await workbench.goToLine(47);
  await workbench.lenses();
  await workbench.click('paragraph 18');
  await workbench.statusBar('status.editor.selection', 'Ln 47').waitFor();
  await workbench.page.waitForTimeout(300);
  await workbench.press('F12');
  const line = await lineOf(/^18\. /);
  await workbench.cursor(line, 1);
  await workbench.command('Go Back');
  await workbench.statusBar('status.editor.selection', 'Ln 47').waitFor();
});

scene('peek at a paragraph', sample, async (workbench) => {
  await workbench.goToLine(47);
  await workbench.lenses();
  await workbench.peek('paragraph 18', 'definition');
});

scene('hover on a reference', sample, async (workbench) => {
  await workbench.goToLine(47);
  await workbench.lenses();
  expect(await workbench.hover('paragraph 18')).toMatch(/¶ 18/);
});

scene('enter in the middle, and one undo', sample, async (workbench) => {
  await workbench.goToLine(47);
  // The line is wrapped: the first End leads to the end of what is shown of it in one row.
  await workbench.press('End');
  await workbench.press('End');
  await workbench.press('Enter');
  // Nobody waits for the number.
  await workbench.page.keyboard.type('So do the witnesses.');
  await expect
    .poll(async () => (await workbench.text()).join('\n'), { timeout: 10_000 })
    .toMatch(/\n11\. So do the witnesses\.\n/);
  expect((await workbench.text()).join('\n')).toMatch(/\n12\. Venue/);
  await workbench.undo();
  await expect.poll(async () => (await workbench.text()).join('\n'), { timeout: 10_000 }).toMatch(/\n11\. Venue/);
});

async function lineOf(start: RegExp): Promise<number> {
  const text = await readFile(new URL('../../../samples/harborlight-v-northgate.complaint', import.meta.url), 'utf8');
  return text.split('\n').findIndex((line) => start.test(line)) + 1;
}
