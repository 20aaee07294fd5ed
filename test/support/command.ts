import { execFile } from 'node:child_process';

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
): Promise<CommandEnd> {
  const env = { PATH: process.env.PATH, ...variables };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', './src/quick-imports.js', script, ...args],
      { env },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      },
    );
  });
}
