import { expect } from 'vitest';
import { scene } from './scene.ts';

const sample = { folder: 'samples', file: 'harborlight-v-northgate.complaint' } as const;

scene('elements of a count', sample, async (workbench) => {
  await workbench.goToLine(131);
  expect((await workbench.lenses()).join('\n')).toMatch(/\d of \d elements located/);
  expect(await workbench.hover('Breach of Contract')).toMatch(/¶ \d+/);
});

scene('a term of law', sample, async (workbench) => {
  await workbench.goToLine(17);
  expect(await workbench.hover('INJUNCTIVE RELIEF')).toMatch(/order/i);
});

scene('problems', { folder: 'samples', file: 'flawed.complaint' }, async (workbench) => {
  await workbench.squiggle('warning');
  expect((await workbench.problems()).join('\n')).toMatch(/Social Security number/);
});
