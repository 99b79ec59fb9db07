import { expect } from 'vitest';
import { scene } from './scene.ts';

scene('outline', { folder: 'samples', file: 'harborlight-v-northgate.complaint' }, async (workbench) => {
  await workbench.outline();
  await workbench.closeFiles();
  const names = (await workbench.outline()).join('\n');
  expect(names).toMatch(/jurisdiction/i);
  expect(names).toMatch(/¶? ?1\b/);
});
