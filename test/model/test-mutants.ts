import { spawnSync } from 'node:child_process';
import { MUTANTS } from './mutants.ts';

/** `MODEL_SEED=42 npm run test:mutants` plays the same programs again. */
const SEED = process.env.MODEL_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const RUNS = process.env.MODEL_RUNS ?? '20000';
/**
 * So many programs are played of the bot as it is; of the others, those that have caught something.
 */
const BASELINE_RUNS = process.env.BASELINE_RUNS ?? '2000';

interface Found {
  readonly programs: string;
  readonly reason: string;
  /** What plays the program again that has found it. */
  readonly again: Readonly<Record<string, string>>;
}

/** The first program that breaks a promise, if there is one. */
function play(variables: Readonly<Record<string, string>>): Found | undefined {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'test/model', '--reporter=dot', '--bail=1'],
    {
      env: { ...process.env, MODEL_SHRINK: 'no', NO_COLOR: '1', MODEL_SEED: SEED, ...variables },
      encoding: 'utf8',
    },
  );
  const output = stdout + stderr;
  const [, programs = '', reason = ''] = /after (\d+) programs?: (.*)/.exec(output) ?? [];
  const [, seed = '', path = ''] =
    /MODEL_SEED=(-?\d+) MODEL_PATH=([\d:]+) plays it again/.exec(output) ?? [];
  const [, kind = ''] = /FAIL .* in (\w+) times/.exec(output) ?? [];
  if (programs !== '') {
    const again = { MODEL_SEED: seed, MODEL_PATH: path, MODEL_KIND: kind };
    return { programs, reason, again };
  }
  if (status !== 0) throw new Error(`The model could not be played.\n${output}`);
  return undefined;
}

/** A genuine failure is no catch: what has found the mutant must hold without it. */
function verdictOn(found: Found | undefined): { readonly caught: boolean; readonly how: string } {
  if (found === undefined) return { caught: false, how: 'SURVIVED' };
  const { programs, reason, again } = found;
  const how = `after ${programs} programs: ${reason}`;
  if (play({ MODEL_RUNS: '1', ...again }) !== undefined) {
    return { caught: false, how: `NOT ITS FAULT, the bot itself fails ${how}` };
  }
  return { caught: true, how: `caught ${how}` };
}

/** Breaks one mechanism after the other, and expects the model to find each of them. */
function main(): number {
  const genuine = play({ MODEL_RUNS: BASELINE_RUNS });
  if (genuine !== undefined) {
    const how = `MODEL_SEED=${SEED}, after ${genuine.programs} programs: ${genuine.reason}`;
    process.stdout.write(`the bot itself breaks its promises (${how})\n`);
    return 1;
  }
  let count = 0;
  for (const { name } of MUTANTS) {
    const { caught, how } = verdictOn(play({ MODEL_RUNS: RUNS, MUTANT: name }));
    if (caught) count += 1;
    process.stdout.write(`${name}\n    ${how}\n`);
  }
  process.stdout.write(`${count} of ${MUTANTS.length} caught (MODEL_SEED=${SEED})\n`);
  return count === MUTANTS.length ? 0 : 1;
}

process.exitCode = main();
