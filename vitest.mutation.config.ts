import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The tests that run the sources in their own process, and quickly: others see no mutant. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    include: [
      'test/{cache,config,core,http,jobs,observe,telegram}/**/*.test.ts',
      'test/config.test.ts',
    ],
    exclude: ['test/observe/{counting,telling}.test.ts'],
    // What is kept of earlier runs does not know of mutants.
    fsModuleCache: false,
    // A mutant that makes a test wait is as good as dead.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
