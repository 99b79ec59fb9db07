import { expect } from 'vitest';
import { scene } from './scene.ts';

scene('outline', { file: 'first.complaint' }, async (workbench) => {
  const names = await workbench.outline();
  expect(names.join('\n')).toMatch(/PARTIES/i);
});
