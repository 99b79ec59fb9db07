import { expect } from 'vitest';
import { scene } from './scene.ts';

const sample = { folder: 'samples', file: 'harborlight-v-northgate.complaint' } as const;

scene('a count that is begun', sample, async (workbench) => {
  await workbench.goToLine(198);
  await workbench.type('Count conv');
  await workbench.suggestion('Conversion');
});

scene('a count with its elements', sample, async (workbench) => {
  await workbench.goToLine(198);
  await workbench.type('Count conv');
  await workbench.suggestion('Conversion');
  await workbench.press('Enter');
  const text = async (): Promise<string> => (await workbench.text()).join('\n');
  await expect.poll(text, { timeout: 10_000 }).toMatch(/\nCOUNT V\nConversion\n/);
  expect(await text()).toMatch(/\n69\. Harborlight incorporates paragraphs 1 through 43\./);
  expect(await text()).toMatch(/\n70\. \[Describe the facts that show: /);
  await workbench.squiggle('warning');
});

scene('a count taken back', sample, async (workbench) => {
  await workbench.goToLine(198);
  await workbench.type('Count conv');
  await workbench.suggestion('Conversion');
  await workbench.press('Enter');
  const text = async (): Promise<string> => (await workbench.text()).join('\n');
  await expect.poll(text, { timeout: 10_000 }).toContain('COUNT V');
  await workbench.undo();
  await expect.poll(text, { timeout: 10_000 }).not.toContain('COUNT V');
  expect(await text()).toContain('Count conv');
});
