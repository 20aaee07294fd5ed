import { spawnSync } from 'node:child_process';
import { MUTANTS } from './mutants.ts';

/** Breaks one mechanism after the other, and expects the model to find each of them. */
const survivors: string[] = [];
for (const { name } of MUTANTS) {
  const { stdout, stderr } = spawnSync(
    'npx',
    ['vitest', 'run', 'test/model', '--reporter=dot', '--bail=1'],
    {
      env: {
        ...process.env,
        MUTANT: name,
        MODEL_SHRINK: 'no',
        MODEL_RUNS: '20000',
        NO_COLOR: '1',
      },
      encoding: 'utf8',
    },
  );
  const after = /after (\d+) programs?: (.*)/.exec(stdout + stderr);
  const caught = after !== null;
  if (!caught) survivors.push(name);
  const how = caught ? `caught after ${after[1]} programs: ${after[2]}` : 'SURVIVED';
  process.stdout.write(`${name}\n    ${how}\n`);
}
process.stdout.write(`${MUTANTS.length - survivors.length} of ${MUTANTS.length} caught\n`);
process.exitCode = survivors.length === 0 ? 0 : 1;
