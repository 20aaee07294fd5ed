import { defineConfig } from 'vitest/config';

/** It breaks parts of the bot, and has a clock of its own: nothing else may see that. */
const MODEL = 'test/model/model.test.ts';

export default defineConfig({
  test: {
    fsModuleCache: true,
    projects: [
      {
        extends: true,
        // To start a process and to load the bot anew for each file would take longer than the tests.
        test: { name: 'tests', include: ['test/**/*.test.ts'], exclude: [MODEL], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'model',
          include: [MODEL],
          setupFiles: process.env.MUTANT === undefined ? [] : ['test/model/mutate.ts'],
        },
      },
    ],
    // Most of them load the database's library.
    execArgv: ['--import', './src/quick-imports.js'],
    globalSetup: ['test/support/global-setup.ts'],
    // Waiting costs nothing where what is waited for comes; a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Processes and servers of their own make up most of a test; two cores carry four at a time.
    maxWorkers: 4,
    coverage: {
      provider: 'v8',
      include: ['src/core/**'],
      thresholds: { lines: 90, functions: 90, statements: 90, branches: 90 },
    },
  },
});
