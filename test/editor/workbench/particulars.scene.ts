import { expect } from 'vitest';
import { scene } from './scene.ts';

scene('the particulars of a fraud', { file: 'lanyard.complaint' }, async (workbench) => {
  await workbench.goToLine(34);
  await workbench.lenses();
  expect(await workbench.hover('Fraud')).toMatch(
    /Particulars of each statement[\s\S]*Who\s+What\s+When\s+Where[\s\S]*¶ 1[\s\S]*March 3, 2026/,
  );
  // The grid stands below the table of elements.
  await workbench.page.getByText('Particulars of each statement').first().scrollIntoViewIfNeeded();
});
