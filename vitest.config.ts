import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    fsModuleCache: true,
    include: ['test/**/*.test.ts'],
    // Every file has a process of its own, and most of them load the database's library.
    execArgv: ['--import', './src/quick-imports.js'],
    setupFiles: process.env.MUTANT === undefined ? [] : ['test/model/mutate.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Waiting costs nothing where what is waited for comes; a busy machine takes its time.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Processes and servers of their own make up most of a test; two cores carry three at a time.
    maxWorkers: 3,
    coverage: {
      provider: 'v8',
      include: ['src/core/**'],
      thresholds: { lines: 90, functions: 90, statements: 90, branches: 90 },
    },
  },
});
