import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LAUNCHER, temporaryFolder } from './old-node.ts';

/** Runs a script by the launcher, in a process of its own, as options of Node need one. */
function launch(code: string, args: readonly string[] = [], own: readonly string[] = []) {
  const script = join(temporaryFolder(), 'script.mjs');
  writeFileSync(script, code);
  const command = [...own, LAUNCHER, '--title=mine', script, ...args];
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const ended = async (child: ChildProcess) => await once(child, 'exit');

/** What the script prints first, which says that it has begun. */
const firstLine = async (child: ChildProcess) =>
  String((await once(child.stdout ?? child, 'data'))[0]);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the launcher passes through', () => {
  it('arguments, the Node’s options and standard input', async () => {
    const child = launch(
      `for await (const part of process.stdin) console.log(String(part), process.argv[2], process.title);`,
      ['--help'],
    );
    child.stdin.end('from outside');
    expect(await text(child.stdout)).toBe('from outside --help mine\n');
  });

  it('its own limits of memory, and no other option of its own', async () => {
    const code = `console.log(process.execArgv.join(' '));`;
    const child = launch(code, [], ['--max-semi-space-size=16', '--no-warnings']);
    expect(await text(child.stdout)).toMatch(
      /^--max-semi-space-size=16 --title=mine --import=\S+\n$/,
    );
  });

  it('the exit code', async () => {
    expect(await ended(launch('process.exitCode = 7;'))).toEqual([7, null]);
  });

  it('the signal that ended the script', async () => {
    expect(await ended(launch(`process.kill(process.pid, 'SIGKILL');`))).toEqual([null, 'SIGKILL']);
    expect(
      await ended(launch(`process.kill(process.pid, 'SIGTERM'); setTimeout(() => 1, 9e4);`)),
    ).toEqual([null, 'SIGTERM']);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const)('%s', async (signal) => {
    const child = launch(
      `process.on('${signal}', () => process.exit(5)); setInterval(() => 1, 1000); console.log('begun');`,
    );
    await firstLine(child);
    child.kill(signal);
    expect(await ended(child)).toEqual([5, null]);
  });

  it('its own end by force, to a script that listens for it', async () => {
    const child = launch(
      `process.once('disconnect', () => process.exit()); console.log(process.pid);`,
    );
    const pid = Number(await firstLine(child));
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});
