import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startTelegram } from '../simulator/telegram.ts';
import { freshSqlite } from '../support/databases.ts';
import { repeated } from '../support/in-full.ts';
import { freePort } from '../support/services/free-port.ts';
import { LAUNCHER } from './old-node.ts';

/**
 * Starts the bot by a command, in a process group of its own as a shell does, until it is ready.
 */
async function start(command: string, args: readonly string[]) {
  const telegram = await startTelegram();
  const database = await freshSqlite();
  const port = String(await freePort());
  const variables = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: database.url,
    HOST: '127.0.0.1',
    PORT: port,
  };
  const env = { ...process.env, ...variables };
  const child = spawn(command, [...args], { env, stdio: 'ignore', detached: true });
  const exited = once(child, 'exit');
  const group = -Number(child.pid);
  onTestFinished(async () => {
    if (isAlive(group)) process.kill(group, 'SIGKILL');
    await telegram.close();
    await database.drop();
  });
  const answers = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(() => answers('/ready'), { timeout: 30_000 }).toBe(true);
  return { child, group, exited };
}

/** Whether the process, or any of the group when it is negative, is there. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const WAYS = {
  'npm start': () => start('npm', ['start']),
  'the launcher with a process of its own': () =>
    start(process.execPath, [LAUNCHER, '--title=nezuko', 'src/main.ts']),
  'the launcher in the same process': () => start(process.execPath, ['src/start.js']),
};
type Started = Awaited<ReturnType<typeof start>>;
const SIGNALS: Record<string, (started: Started) => void> = {
  'SIGTERM to the process': ({ child }) => void child.kill('SIGTERM'),
  'SIGTERM to the whole group': ({ group }) => void process.kill(group, 'SIGTERM'),
  'SIGTERM to the group and once more to the process': ({ child, group }) => {
    process.kill(group, 'SIGTERM');
    child.kill('SIGTERM');
  },
  'Ctrl-C, which goes to the whole group': ({ group }) => void process.kill(group, 'SIGINT'),
};

describe.each(Object.entries(WAYS))('%s', (way, begin) => {
  // Through npm every signal goes the longest way.
  const signals = Object.entries(SIGNALS);
  const sent = way === 'npm start' ? signals : repeated(signals, 1);

  it.each(sent)('ends well and leaves nothing at %s', async (_name, send) => {
    const started = await begin();
    send(started);
    expect(await started.exited).toEqual([0, null]);
    await expect.poll(() => isAlive(started.group)).toBe(false);
  });
});

describe('the launcher', () => {
  it('that is killed does not leave the bot behind', async () => {
    const { child, group } = await WAYS['the launcher with a process of its own']();
    child.kill('SIGKILL');
    await expect.poll(() => isAlive(group), { timeout: 20_000 }).toBe(false);
  });
});
