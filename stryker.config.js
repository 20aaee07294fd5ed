/**
 * The mutation check: breaks the sources in one small place after another, and wants a quick test to
 * fail each time. `npm run test:mutation` runs all of it, `-- -m 'src/http/**'` one folder.
 */
export default {
  mutate: ['src/{core,http,config,cache}/**/*.ts', 'src/telegram/{intake,api}/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', pool: 'forks' },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/log-words.js'],
  // What a line of the log says in words is no behaviour.
  ignorers: ['log-words'],
  // TypeScript 7 has no interface that Stryker knows, and nothing in it needs to be rewritten.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // What is broken while a module is loaded takes all tests of the module, each time. It is worth
  // that for tables: STATIC=1 npm run test:mutation -- -m 'src/config/**' (never with --testFiles,
  // under which such mutants are not active in time).
  ignoreStatic: process.env.STATIC === undefined,
  // Every mutant has its tests run by one process, and many of them wait for real services.
  concurrency: 1,
  timeoutMS: 2_000,
  // With --incremental, what neither the sources nor the tests of have changed is not run again.
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  ignorePatterns: ['bench/results', 'coverage', 'data'],
};
