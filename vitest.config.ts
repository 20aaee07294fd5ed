import { defineConfig } from 'vitest/config';
import { mutate } from './test/model/mutate.ts';

export default defineConfig({
  plugins: [mutate(process.env.MUTANT)],
  test: {
    // What is kept of earlier runs does not know of mutants.
    fsModuleCache: process.env.MUTANT === undefined,
    include: ['test/**/*.test.ts'],
    // Every file has a process of its own, and most of them load the database's library.
    execArgv: ['--import', './src/quick-imports.js'],
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
