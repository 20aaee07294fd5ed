import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A machine whose clock can be wrong, and on which time passes when a test says so. */
export interface Machine {
  /** What a process is given that runs on it. */
  readonly variables: Readonly<Record<string, string>>;
  /** Its clock is so many seconds ahead of the real one. */
  setClock(ahead: number): void;
  /** So many seconds pass at once: what waited for them goes on. */
  passes(seconds: number): void;
  remove(): void;
}

export function openMachine(): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-machine-'));
  const file = join(folder, 'clock');
  let clock = 0;
  let passed = 0;
  const write = () => writeFileSync(file, `${clock} ${passed}`);
  write();
  return {
    variables: {
      CLOCK_FILE: file,
      NODE_OPTIONS: `--import ${resolve('test/support/machine/preload.ts')}`,
    },
    setClock(ahead) {
      clock = ahead;
      write();
    },
    passes(seconds) {
      passed += seconds;
      write();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
