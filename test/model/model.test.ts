import fc from 'fast-check';
import { test, vi } from 'vitest';
import { howMuch } from '../support/in-full.ts';
import { play } from './play.ts';
import { type Program, programs } from './program.ts';

// They are not among the timers that can be faked.
vi.mock('node:timers/promises', () => ({
  setTimeout: (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}));

/**
 * How many programs are played, and from which seed. Without either, always the same ones: a change
 * fails by its own fault. A longer run draws new ones, and finds what nobody has thought of.
 */
const RUNS = howMuch('MODEL_RUNS', 100, 2_000);
const SEED = process.env.MODEL_SEED ?? (process.env.MODEL_RUNS === undefined ? '1' : undefined);
const PATH = process.env.MODEL_PATH;
/** Programs of this kind alone. */
const KIND = process.env.MODEL_KIND;

async function holds(program: Program): Promise<void> {
  const { violations, trace } = await play(program);
  if (violations.length > 0) throw new Error([...violations, ...trace].join('\n'));
}

for (const [kind, share] of [
  ['calm', 0.2],
  ['administered', 0.25],
  ['interrupted', 0.25],
  ['troubled', 0.3],
] as const) {
  test.runIf(KIND === undefined || KIND === kind)(
    `keeps its promises whatever happens, in ${kind} times`,
    {
      timeout: 3_600_000,
    },
    async () => {
      const result = await fc.check(fc.asyncProperty(programs[kind], holds), {
        numRuns: Math.ceil(RUNS * share),
        ...(SEED !== undefined && { seed: Number(SEED) }),
        ...(PATH !== undefined && { path: PATH }),
        endOnFailure: process.env.MODEL_SHRINK === 'no',
      });
      if (result.failed) throw new Error(reportOf(result));
    },
  );
}

function reportOf({
  seed,
  counterexamplePath,
  counterexample,
  errorInstance,
  numRuns,
}: fc.RunDetails<[Program]>) {
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  const again = `MODEL_SEED=${seed} MODEL_PATH=${counterexamplePath} plays it again`;
  const summary = `after ${numRuns} programs: ${reason.split('\n')[0]}`;
  return [summary, reason, JSON.stringify(counterexample), again].join('\n');
}
