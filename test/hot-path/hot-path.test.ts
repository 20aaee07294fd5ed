import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Supergroup } from '../simulator/dsl/group.ts';
import type { Person } from '../simulator/dsl/person.ts';
import { startTelegram, type Telegram } from '../simulator/telegram.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { type FreshDatabase, freshPostgres } from '../support/databases.ts';
import { scrape } from '../support/exposition.ts';
import { type Fixtures, openFixtures, protectedFixtures } from '../support/fixtures.ts';
import { SECRET } from '../support/scenario.ts';
import { postgresUrl } from '../support/services/available.ts';
import { freePort } from '../support/services/free-port.ts';
import { hasRedisServer, ownRedis, type RedisServer } from '../support/services/redis.ts';
import { commandsOf } from './redis-commands.ts';

/** What the jobs ask of the database, whether there are messages or not. */
const OF_JOBS =
  /leases|lost_rights|(deletions|departures|requests)_due|claim_due|adopt_older|unchecked|statistics|ping|progress|unreported|changes_after/;

let telegram: Telegram;
let database: FreshDatabase;
let redis: RedisServer;
let bot: BotProcess;
let fixtures: Fixtures;

/** What a piece of work has cost: Telegram's calls, Redis's commands, the database's operations. */
async function costOf(work: () => Promise<void>) {
  await telegram.settled();
  const before = {
    calls: telegram.calls.length,
    // First, since reading the metrics may look whether Redis is well.
    db: await queries(),
    redis: await commandsOf(redis.url),
  };
  await work();
  await telegram.settled();
  const after = { redis: await commandsOf(redis.url), db: await queries() };
  return {
    telegram: telegram.calls.slice(before.calls).map(({ method }) => method),
    redis: grown(before.redis, after.redis),
    database: beyondGroups(grown(before.db, after.db)),
  };
}

async function queries(): Promise<Record<string, number>> {
  const counts = (await scrape(bot.address)).by('db_query_duration_seconds_count', 'operation');
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !OF_JOBS.test(name)));
}

function grown(before: Record<string, number>, after: Record<string, number>) {
  const differences = Object.entries(after).map(([name, count]) => [
    name,
    count - (before[name] ?? 0),
  ]);
  return Object.fromEntries(differences.filter(([, difference]) => difference !== 0));
}

const written = async () => (await queries()).activity_record ?? 0;

/**
 * Groups are read again every 10 s, whoever changed them; how long a test takes is not to matter.
 */
function beyondGroups({ groups_find: _, ...others }: Record<string, number>) {
  return others;
}

/** The line that led to the set-up is deleted a moment after its end. */
async function setUpIsOver(group: Pick<Supergroup, 'liveMessagesOfBot'>): Promise<void> {
  await telegram.settled();
  const cancelled = async () => (await queries()).deletions_cancel ?? 0;
  const before = await cancelled();
  const line = group.liveMessagesOfBot().find(({ text }) => /^Thank you/.test(text));
  if (line === undefined) return;
  await vi.waitFor(async () => expect(await cancelled()).toBeGreaterThan(before), 10_000);
}

async function anotherGroup(title: string): Promise<Supergroup> {
  const group = telegram.supergroup(title, { creator: fixtures.anna });
  telegram.bot.isAddedTo(group, { by: fixtures.anna });
  await fixtures.anna.says(group, `/protect ${fixtures.reference}`);
  await group.shows(/Protection Activated/);
  await setUpIsOver(group);
  return group;
}

/** Somebody whose membership is known since they joined, and who has spoken today. */
async function verifiedPerson(): Promise<Person> {
  const before = await written();
  const dora = telegram.user('Dora');
  dora.joins(fixtures.news);
  dora.joins(fixtures.cats);
  await dora.says(fixtures.cats, 'good morning');
  await expect.poll(written).toBeGreaterThan(before);
  await telegram.settled();
  return dora;
}

describe.runIf(postgresUrl() !== undefined && hasRedisServer())('the hot path', () => {
  beforeAll(async () => {
    telegram = await startTelegram();
    database = await freshPostgres();
    redis = await ownRedis();
    await redis.start();
    const port = String(await freePort());
    bot = await startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      PORT: port,
      WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      WEBHOOK_SECRET: SECRET,
    });
    fixtures = await protectedFixtures({ telegram });
    await setUpIsOver(fixtures.cats);
  });
  afterAll(async () => {
    await bot.stop();
    await redis.stop();
    await database.drop();
    await telegram.close();
  });

  it('costs a round trip to Redis now and then for a verified person, and nothing else', async () => {
    const dora = await verifiedPerson();
    const { redis: asked, ...others } = await costOf(async () => {
      for (let message = 0; message < 100; message += 1) await dora.says(fixtures.cats, 'hello');
    });
    expect(others).toEqual({ telegram: [], database: {} });
    // What Redis holds is copied for some seconds: a slow machine needs more of them.
    const { mget = 0, ...rest } = asked;
    expect(rest).toEqual({});
    expect(mget).toBeLessThan(20);
  });

  it('costs nothing in a group that is not protected', async () => {
    const other = await openFixtures({ telegram });
    await telegram.settled();
    const before = await written();
    await other.bob.says(other.cats, 'the first one looks the group up, and is written down');
    await expect.poll(written).toBeGreaterThan(before);
    const cost = await costOf(async () => {
      for (let message = 0; message < 100; message += 1) await other.bob.says(other.cats, 'hello');
    });
    expect(cost).toEqual({ telegram: [], redis: {}, database: {} });
  });

  it('asks Telegram once for a person and channel, whatever else waits for the answer', async () => {
    const owls = await anotherGroup('Owls');
    const old = telegram.user('Old member');
    // A member since before the bot came, of whom no event has told it.
    for (const { record } of [fixtures.cats, owls])
      record.members.set(old.id, { status: 'member' });
    await old.says(fixtures.cats, 'hello');
    const notice = await fixtures.cats.shows(/Hello Old member/);
    await telegram.settled();
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const isOfNews = ({ chat_id, user_id }: Readonly<Record<string, unknown>>) =>
      chat_id === fixtures.news.id && user_id === old.id;
    const held = telegram.faults.add({
      method: 'getChatMember',
      match: isOfNews,
      kind: 'hold',
      until,
      when: 'before-execution',
    });
    const lookedUp = async () => (await commandsOf(redis.url)).mget ?? 0;

    // A press has everything asked afresh, and waits for nothing that the same person does.
    const pressed = old.pressesData(notice, 'verify');
    await expect.poll(() => held.hits).toBe(1);
    const before = await lookedUp();
    const message = await old.says(owls, 'hello');
    await expect.poll(lookedUp).toBeGreaterThan(before);
    resolve();
    await pressed;
    await message.disappears();
    await telegram.settled();
    expect(held.hits).toBe(1);
    held.remove();
  });

  it('writes down once a day that somebody takes part, for all who did together', async () => {
    const people = [await verifiedPerson(), await verifiedPerson(), await verifiedPerson()];
    const cost = () =>
      costOf(async () => {
        for (const person of people) await person.says(fixtures.cats, 'hello again');
      });
    // What they did before may still have to be written down.
    await expect.poll(async () => (await cost()).database, { timeout: 30_000 }).toEqual({});
    const before = await written();
    const newcomers = Array.from({ length: 30 }, (_, index) => telegram.user(`Newcomer${index}`));
    const first = await costOf(async () => {
      for (const person of newcomers) {
        fixtures.cats.record.members.set(person.id, { status: 'member' });
        fixtures.news.record.members.set(person.id, { status: 'member' });
        await person.says(fixtures.cats, 'hello');
        await person.says(fixtures.cats, 'and once more');
      }
      await expect.poll(written).toBeGreaterThan(before);
    });
    expect(first.database.activity_record).toBeGreaterThan(0);
    expect(first.database.activity_record).toBeLessThan(newcomers.length);
    expect(first.telegram).toHaveLength(newcomers.length);
  });
});
