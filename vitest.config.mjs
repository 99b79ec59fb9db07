import { defineConfig } from 'vitest/config';
import { lawForVite } from './scripts/law-module.mjs';

const seconds = 1000;

/** The sections of `npm test` that are run by vitest; any file runs alone with `npx vitest run PATH`. */
export default defineConfig({
  test: {
    // Vitest leaves a core to its own process, which has nothing to do meanwhile: on two cores that is half.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [lawForVite],
        // Pure functions: no file can disturb another, and the law is compiled once.
        test: {
          name: 'unit',
          include: ['{server,client,scripts,syntaxes}/**/*.test.ts'],
          isolate: false,
          setupFiles: ['test/seed.ts'],
        },
      },
      {
        plugins: [lawForVite],
        test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'], testTimeout: 120 * seconds },
      },
      {
        test: { name: 'protocol', include: ['test/protocol/**/*.test.ts'], testTimeout: 30 * seconds },
      },
      {
        test: {
          name: 'editor',
          include: ['test/editor/*.test.ts', 'test/editor/workbench/*.scene.ts'],
          testTimeout: 120 * seconds,
          hookTimeout: 300 * seconds,
          // Each drives an editor of its own, which takes a core.
          fileParallelism: false,
        },
      },
    ],
  },
});
