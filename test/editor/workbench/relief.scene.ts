import { expect } from 'vitest';
import { scene } from './scene.ts';

scene('what an injunction asks of the court', { file: 'larkspur.complaint' }, async (workbench) => {
  await workbench.goToLine(50);
  expect(await workbench.hover('preliminary injunction')).toMatch(
    /what its test considers[\s\S]*Inadequate remedy at law\s+¶ 52[\s\S]*Public interest\s+not located/,
  );
});
