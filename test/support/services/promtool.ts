import { execFileSync, spawnSync } from 'node:child_process';

/** Prometheus's own tool; where it is lacking, the setup of the tests has said so loudly. */
export const hasPromtool = answersVersion();

/** Runs promtool, and answers what it has to say; `ok` when it found no fault. */
export function promtool(args: readonly string[], input = ''): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { input, encoding: 'utf8' });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

function answersVersion(): boolean {
  try {
    execFileSync('promtool', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
