import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import type { Call } from '../simulator/api/calls.ts';
import { openScenario, type Scenario, type Setup } from '../support/scenario.ts';
import { postgresUrl, redisUrl } from '../support/services/available.ts';

const execute = promisify(execFile);
const WITH_REDIS: Setup = { intake: 'webhook', services: 'PostgreSQL and Redis' };
const WITHOUT_REDIS: Setup = { intake: 'polling', services: 'SQLite' };

/** Runs `npm run warm` as an operator does. */
async function warm(variables: Readonly<Record<string, string>>, ...args: string[]) {
  const env = { PATH: process.env.PATH, ...variables };
  return execute(process.execPath, ['src/commands/warm.ts', ...args], {
    env,
    timeout: 25_000,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

/**
 * A protected group whose people were active yesterday, its admin among them; all but one of them
 * are in its channel.
 */
async function openCrowd({ telegram, variables }: Scenario, size: number) {
  const tag = randomBytes(4).toString('hex');
  const anna = telegram.user('Anna', { username: `anna_${tag}` });
  const bob = telegram.user('Bob');
  const members = Array.from({ length: size - 2 }, (_, index) => telegram.user(`Member ${index}`));
  const news = telegram.channel('News', { creator: anna, username: `news_${tag}`, members });
  const cats = telegram.supergroup('Cats', { creator: anna, members: [...members, bob] });
  await telegram.bot.isAddedTo(news, { by: anna });
  await telegram.bot.isAddedTo(cats, { by: anna });
  await anna.says(cats, `/protect @news_${tag}`);
  await cats.shows(/Protection Activated/);
  const seenAt = new Date(Date.now() - 86_400_000);
  await onDatabase(variables, ({ activity }) =>
    activity.record(
      [anna, ...members, bob].map(({ id: userId }) => ({ groupId: cats.id, userId, seenAt })),
    ),
  );
  const isCheck = ({ chat_id, user_id }: Call['params']) =>
    chat_id === news.id && user_id !== telegram.bot.id;
  const checks = (): Call[] =>
    telegram.callsOf('getChatMember').filter(({ params }) => isCheck(params));
  return { members, bob, cats, isCheck, checks, before: checks().length };
}

async function onDatabase<T>(
  { DATABASE_URL = '' }: Readonly<Record<string, string>>,
  work: (database: Awaited<Awaited<ReturnType<typeof openDatabase>>>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(DATABASE_URL);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const possible = postgresUrl() !== undefined && redisUrl() !== undefined;
describe.runIf(possible)('npm run warm', () => {
  let scenario: Scenario;
  beforeEach(async () => {
    scenario = await openScenario(WITH_REDIS, { WARMUP_RATE: '100' });
  });
  afterEach(() => scenario.close());

  it('lets the running bot answer for everybody from memory, and mutes nobody', async () => {
    const { telegram, variables } = scenario;
    const { members, cats, checks, before } = await openCrowd(scenario, 20);
    const { code, stdout, stderr } = await warm(variables, '--group', String(cats.id));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('20 of 20 people');
    expect(stdout).toContain('Warmed up 20 people: 20 checks.');
    expect(checks()).toHaveLength(before + 20);
    expect(telegram.callsOf('restrictChatMember')).toEqual([]);

    for (const member of members) await member.says(cats, 'hi');
    await telegram.settled();
    expect(checks()).toHaveLength(before + 20);
    expect(telegram.complaints).toEqual([]);
  });

  it('leaves Telegram alone for as long as it wants, and then asks again', async () => {
    const { telegram, variables } = scenario;
    const { isCheck, checks, before } = await openCrowd(scenario, 20);
    const fault = { kind: '429', retryAfter: 3, times: 1 } as const;
    telegram.faults.add({ method: 'getChatMember', match: isCheck, ...fault });
    const { stdout } = await warm({ ...variables, WARMUP_RATE: '20' });
    expect(stdout).toContain('Warmed up 20 people: 20 checks.');
    const [refused, ...others] = checks().slice(before);
    const tooEarly = others.filter(({ at }) => at < (refused?.at ?? 0) + 3_000);
    // Those that were on their way when the answer came.
    expect(tooEarly.length).toBeLessThan(10);
  });

  it('says which group it cannot warm up', async () => {
    const outcome = await warm(scenario.variables, '--group', '-1001');
    expect(outcome).toMatchObject({ code: 1, stderr: 'Group -1001 is not protected.\n' });
    const wrong = await warm(scenario.variables, '--group', 'cats');
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('numeric id') });
  });
});

describe('npm run warm without Redis', () => {
  it('says that it needs Redis, and why', async () => {
    const outcome = await warm({ BOT_TOKEN: '123456:AAabcdefghijklmnop' });
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('needs REDIS_URL') });
  });

  it('says so when Redis is away', async () => {
    const away = { BOT_TOKEN: '123456:AAabcdefghijklmnop', REDIS_URL: 'redis://127.0.0.1:1' };
    const outcome = await warm({ ...away, DATABASE_URL: 'sqlite::memory:' });
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('check REDIS_URL') });
  });
});

describe('the warm-up of a running bot', () => {
  it('goes on where it was when the bot crashed', async () => {
    const scenario = await openScenario(WITHOUT_REDIS, { WARMUP_RATE: '100' });
    const { telegram, variables } = scenario;
    const { cats, checks, before } = await openCrowd(scenario, 250);
    await scenario.bot.kill();
    const start = { groupId: cats.id, userId: 0 };
    const position = () => onDatabase(variables, ({ progress }) => progress.find('warm-up'));
    await onDatabase(variables, ({ progress }) => progress.save('warm-up', start, new Date()));
    await scenario.restart('kill');
    await telegram.until(() => checks().length > before + 120, 'the second batch');
    await scenario.restart('kill');
    await expect.poll(position, { timeout: 15_000 }).toBeUndefined();
    const asked = checks()
      .slice(before)
      .map(({ params }) => params.user_id);
    expect(new Set(asked).size).toBe(250);
    expect(asked.length).toBeLessThan(250 + 100);
    await scenario.close();
  });
});
