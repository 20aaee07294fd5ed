import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

const LAUNCHER = resolve('src/run.cjs');

export interface CommandEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one of the operator's commands, with nothing but these variables. */
export function runCommand(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  /** Where it looks for `.env`. */
  cwd = process.cwd(),
): Promise<CommandEnd> {
  const env = { PATH: process.env.PATH, ...variables };
  return new Promise((ended) => {
    execFile(
      process.execPath,
      [LAUNCHER, resolve(script), ...args],
      { env, cwd },
      (error, stdout, stderr) => {
        ended({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      },
    );
  });
}
