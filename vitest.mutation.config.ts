import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import usual from './vitest.config.ts';

/** Tests that wait for seconds until a Redis is missed or tried again. */
const OUTAGES = 'test/cache/outages/**';

/** Tests that start a Redis of their own. */
const SLOW = /\/test\/cache\/redis(-rights|-states)?\.test/;

/** The first test that fails ends a run: those that fail soon come first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slowness = ({ moduleId }: TestSpecification) => Number(SLOW.test(moduleId));
    return files.toSorted((a, b) => slowness(a) - slowness(b));
  }
}

const { projects: _, ...settings } = usual.test ?? {};

/** The tests that run the sources in their own process, and quickly: others see no mutant. */
export default defineConfig({
  ...usual,
  test: {
    ...settings,
    include: ['test/{cache,config,core,http,jobs,telegram}/**/*.test.ts', 'test/config.test.ts'],
    exclude: [OUTAGES],
    // All files in one process: to start one for each took most of the time. What is broken while a
    // module is loaded needs them apart (STATIC=1).
    isolate: process.env.STATIC !== undefined,
    sequence: { sequencer: QuickFirst },
    // What is kept of earlier runs does not know of mutants.
    fsModuleCache: false,
    // A mutant that makes a test wait in vain is dead: that is known the sooner the better.
    expect: { poll: { timeout: 3_000 } },
    testTimeout: 10_000,
    hookTimeout: 10_000,
  },
});
