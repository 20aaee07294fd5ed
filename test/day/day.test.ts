import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { logLines } from '../support/log-lines.ts';
import { postgresUrl } from '../support/services/available.ts';
import { hasPromtool } from '../support/services/promtool.ts';
import { hasRedisServer } from '../support/services/redis.ts';
import { alarms, NOTHING } from './alarms.ts';
import { type Day, openDay } from './bot-day.ts';

let day: Day;

/** A moment of a busy machine does not last for 40 minutes. */
const MOMENTARY = ['DatabasePoolExhausted', 'SlowQueries', 'EventLoopBlocked', 'HighLatency'];
const lastingAlarms = async () =>
  (await day.alarms()).filter((alarm) => !MOMENTARY.includes(alarm));

/** An update that no handler is made for. */
const broken = (id: number) => ({
  update_id: 900_000_000 + id,
  chat_member: { chat: { id: -1, type: 'supergroup' }, from: { id: 1, is_bot: false }, date: 1 },
});

const hasServices = postgresUrl() !== undefined && hasRedisServer() && hasPromtool;

describe.runIf(hasServices)('a day of the operator', () => {
  beforeAll(async () => {
    day = await openDay();
  });
  afterAll(() => day.close());

  it('begins quietly: people speak, strangers are muted, and no alert fires', async () => {
    const { telegram, fixtures } = day;
    const { bob, cats, news } = fixtures;
    const [dora] = day.newcomers(1);
    await dora?.joins(news);
    for (let message = 0; message < 10; message += 1) await dora?.says(cats, 'good morning');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    await telegram.settled();
    expect(await day.health()).toMatchObject({ httpStatus: 200, status: 'healthy' });
    expect(await lastingAlarms()).toEqual([]);
  });

  it('shows that Redis is away, and goes on without it', async () => {
    const { telegram, fixtures, redis } = day;
    await redis.stop();
    expect(await day.becomes('degraded')).toMatchObject({
      httpStatus: 200,
      checks: { redis: { status: 'down' }, database: { status: 'up' } },
    });
    const [eve] = day.newcomers(1);
    if (eve) await telegram.bot.mutes(eve, fixtures.cats);
    expect(await day.alarms()).toContain('RedisDown');
    await redis.start();
    await day.becomes('healthy');
    await telegram.settled();
    await expect.poll(lastingAlarms, { timeout: 40_000 }).toEqual([]);
  });

  it('shows that the database is away, and handles what came meanwhile when it is back', async () => {
    const { telegram, fixtures, line } = day;
    const [frank] = day.newcomers(1);
    if (frank === undefined) throw new Error('nobody came');
    await telegram.bot.mutes(frank, fixtures.cats);
    line.cut();
    expect(await day.becomes('unhealthy')).toMatchObject({
      httpStatus: 503,
      checks: { database: { status: 'down' }, redis: { status: 'up' } },
    });
    await frank.joins(fixtures.news);
    await vi.waitFor(async () => expect(await day.circuit()).toBe('open'), { timeout: 40_000 });
    expect(await day.isLive()).toBe(true);
    expect(await day.alarms()).toContain('DatabaseDown');
    await line.mend();
    await telegram.bot.unmutes(frank, fixtures.cats, { timeoutMs: 20_000 });
    await day.becomes('healthy');
    await telegram.settled();
    // It leads again a moment after the database is back.
    await expect.poll(lastingAlarms, { timeout: 40_000 }).toEqual([]);
  });

  it('calls a database that hangs unhealthy within two seconds', async () => {
    const { line, telegram } = day;
    line.deafen();
    expect(await day.becomes('unhealthy')).toMatchObject({ httpStatus: 503 });
    expect(day.longestAnswer()).toBeLessThan(2_000);
    expect(await day.isLive()).toBe(true);
    await line.mend();
    await day.becomes('healthy');
    await telegram.settled();
    await day.alarms();
  });

  it('shows that Telegram does not answer', async () => {
    const { telegram } = day;
    await telegram.stopListening();
    expect(await day.becomes('degraded')).toMatchObject({
      httpStatus: 200,
      checks: { telegram: { status: 'down' } },
    });
    expect(await day.alarms()).toContain('TelegramDown');
    await telegram.startListening();
    await day.becomes('healthy');
  });

  it('shows checks that end undecided, and checks that take long', async () => {
    const { telegram, fixtures } = day;
    const match = ({ chat_id }: Readonly<Record<string, unknown>>) => chat_id === fixtures.news.id;
    const fault = { method: 'getChatMember', match } as const;
    const description = 'Bad Request: member list is inaccessible';
    const undecided = telegram.faults.add({ ...fault, kind: 'error', code: 400, description });
    day.newcomers(3);
    await telegram.settled();
    undecided.remove();
    expect(await day.alarms()).toContain('HighErrorRate');
    const slow = telegram.faults.add({ ...fault, kind: 'slow', ms: 700 });
    day.newcomers(3);
    await telegram.settled();
    slow.remove();
    expect(await day.alarms()).toContain('HighLatency');
  });

  it('shows that memberships are hardly ever remembered', async () => {
    const { telegram } = day;
    day.newcomers(20);
    await telegram.settled({ timeoutMs: 30_000 });
    expect(await day.alarms()).toContain('LowCacheHitRate');
  });

  it('shows messages that wait for the rate limit', async () => {
    const { telegram } = day;
    const curious = Array.from({ length: 60 }, (_, index) => telegram.user(`Curious${index}`));
    const sent = () => telegram.callsOf('sendMessage').length;
    const before = sent();
    await Promise.all(curious.map((person) => person.opensPrivateChat('/help')));
    await expect.poll(sent, { timeout: 30_000 }).toBe(before + curious.length);
    expect(await day.alarms()).toContain('RateLimitDelays');
  });

  it('shows that Telegram refuses the mutes', async () => {
    const { telegram } = day;
    const description = 'Bad Request: not enough rights to restrict/unrestrict chat member';
    const fault = { method: 'restrictChatMember', kind: 'error', code: 400, description } as const;
    const refused = telegram.faults.add(fault);
    day.newcomers(3);
    await telegram.settled();
    refused.remove();
    expect(await day.alarms()).toContain('EnforcementFailing');
  });

  it('shows that a right is missing in most of the groups', async () => {
    const { telegram, fixtures } = day;
    const by = { by: fixtures.anna };
    telegram.bot.losesRight(fixtures.cats, 'can_restrict_members', by);
    const suspends = async () => expect(await day.alarms()).toContain('ManyGroupsSuspended');
    await vi.waitFor(suspends, { timeout: 20_000, interval: 500 });
    telegram.bot.isPromotedIn(fixtures.cats, by);
    const goesOn = async () => expect(await day.alarms()).not.toContain('ManyGroupsSuspended');
    await vi.waitFor(goesOn, { timeout: 20_000, interval: 500 });
    await telegram.settled();
  });

  it('shows that updates come late', async () => {
    const { cats, anna } = day.fixtures;
    await day.alarms();
    const chat = { id: cats.id, type: 'supergroup', title: 'Cats' };
    const from = { id: anna.id, is_bot: false, first_name: 'Anna' };
    const date = Math.floor(Date.now() / 1000) - 120;
    const message = { message_id: 900_000, date, chat, from, text: 'two minutes ago' };
    expect(await day.post({ update_id: 900_000_000, message })).toBe(200);
    expect(await day.alarms()).toContain('UpdatesLate');
  });

  it('shows due work that nobody does', async () => {
    const { telegram } = day;
    const refused = telegram.faults.add({
      method: 'restrictChatMember',
      kind: 'error',
      code: 400,
      description: 'Bad Request: CHAT_ADMIN_REQUIRED',
    });
    const longAgo = "now() - interval '10 minutes'";
    // Again and again, since the sweep puts off what it could not lift.
    const isStuck = async () => {
      await day.statement(`UPDATE restrictions SET state = 'lifting', next_check_at = ${longAgo}`);
      expect(await day.alarms()).toContain('StuckDueWork');
    };
    await vi.waitFor(isStuck, { timeout: 20_000, interval: 500 });
    refused.remove();
  });

  it('shows updates that fail, and tells Sentry of each once', async () => {
    const { ingest } = day;
    expect(await day.post(broken(1))).toBe(200);
    expect(await day.alarms()).toContain('UpdatesFailing');
    const ofThisUpdate = () => ingest.events().filter(({ tags }) => tags?.user_id === '1');
    await vi.waitFor(() => expect(ofThisUpdate()).toHaveLength(1), { timeout: 40_000 });
    expect(ofThisUpdate()[0]).toMatchObject({
      environment: 'production',
      tags: { user_id: '1', group_id: '-1' },
    });
  });

  it('shows a bot that is not there', () => {
    expect(alarms(NOTHING, day.last(), false)).toContain('BotDown');
  });

  it('leaves a line in the log for everything that happened', async () => {
    expect(await day.bot.stop()).toBe(0);
    const said = new Set(logLines(day.bot.output()).map(({ msg }) => msg));
    for (const message of [
      'protection activated',
      'user restricted',
      'user verified',
      'Redis is away, working without it',
      'Redis is back',
      'the database is back',
      'membership could not be read',
      'update put off, it is tried again',
      'update failed',
      'stopping',
    ]) {
      expect([...said]).toContain(message);
    }
    const token = day.telegram.token.split(':')[1] ?? '';
    expect(day.bot.output()).not.toContain(token);
    expect(day.ingest.text()).not.toContain(token);
  });
});
