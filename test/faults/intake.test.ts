import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { NewFault } from '../simulator/api/faults.ts';
import type { Telegram } from '../simulator/telegram.ts';
import { type BotProcess, spawnBot, startBot } from '../support/bot-process.ts';
import { scrape } from '../support/exposition.ts';
import { logLines } from '../support/log-lines.ts';
import { openMachine } from '../support/machine/machine.ts';
import { openScenario, prepare, type Scenario, type Setup } from '../support/scenario.ts';
import { healthBecomes, healthOf } from './outage.ts';

const POLLING: Setup = { intake: 'polling', services: 'SQLite' };
const IN_PRODUCTION = { LOG_LEVEL: 'info', ENVIRONMENT: 'production' };
const WEBHOOK: Setup = { intake: 'webhook', services: 'SQLite' };

async function open(setup: Setup): Promise<Scenario> {
  const scenario = await openScenario(setup, IN_PRODUCTION, { machine: openMachine() });
  onTestFinished(() => scenario.close());
  return scenario;
}

/** A person's message reaches the bot, which ends a long poll. */
async function writes(telegram: Telegram): Promise<void> {
  const person = telegram.user('Paula');
  await person.says(person.privateChat, '/start');
}

const polls = (telegram: Telegram) => telegram.callsOf('getUpdates').length;
/** What it warned of since it had printed so much. */
const warnings = (bot: BotProcess, since: number, message: string) =>
  logLines(bot.output().slice(since)).filter(
    ({ msg, level }) => msg === message && level !== 'info',
  );

/** After any other fault the next poll comes within these seconds. */
const LONGER_THAN_OTHER_PAUSES = 60;

describe('polls that Telegram refuses', () => {
  let scenario: Scenario;
  beforeAll(async () => {
    scenario = await openScenario(POLLING, IN_PRODUCTION);
  });
  afterAll(() => scenario.close());

  it.each<[string, NewFault, RegExp]>([
    [
      'since the token was revoked',
      { kind: 'error', code: 401, description: 'Unauthorized' },
      /refuses BOT_TOKEN.*@BotFather/,
    ],
    ['since it is limited', { kind: '429', retryAfter: 3 }, /429 Too Many Requests/],
    ['since it has a fault', { kind: '5xx', html: true }, /502/],
    [
      'for a reason of its own',
      { kind: 'error', code: 403, description: 'Forbidden: who knows' },
      /403 Forbidden: who knows/,
    ],
    ['with nothing', { kind: 'lie', result: () => null }, /Not an answer of the API/],
    ['with no updates', { kind: 'lie', result: () => [{ id: 1 }] }, /holds no updates/],
  ])('%s are no success: health and metrics say why, until one is answered', async (_why, how, reason) => {
    const { telegram, bot } = scenario;
    await writes(telegram);
    await healthBecomes(bot, 'healthy');
    const before = bot.output().length;
    const fault = telegram.faults.add({ ...how, method: 'getUpdates' });
    void writes(telegram);
    await healthBecomes(bot, 'degraded');
    const { checks } = await healthOf(bot);
    expect(checks.telegram).toMatchObject({
      status: 'down',
      reason: expect.stringMatching(reason),
    });
    const refusedAt = Date.now();
    const told = await scrape(bot.address);
    expect(told.value('bot_leading')).toBe(0);
    expect(told.value('bot_dependency_up', { dependency: 'telegram' })).toBe(0);
    expect(warnings(bot, before, 'cannot fetch updates, retrying')).toEqual([
      expect.objectContaining({ error: expect.stringMatching(reason) }),
    ]);
    fault.remove();
    await healthBecomes(bot, 'healthy');
    expect((await scrape(bot.address)).value('bot_leading')).toBe(1);
    const lastPoll = (await healthOf(bot)).checks.telegram?.last_poll;
    expect(new Date(String(lastPoll)).getTime()).toBeGreaterThan(refusedAt);
  });

  it.each([
    0, 1e12,
  ])('with the wish to wait %d s go on, and not without a pause', async (retryAfter) => {
    const { telegram, bot } = await open(POLLING);
    await writes(telegram);
    await healthBecomes(bot, 'healthy');
    const before = polls(telegram);
    const fault = telegram.faults.add({ kind: '429', retryAfter, method: 'getUpdates', times: 2 });
    void writes(telegram);
    await healthBecomes(bot, 'degraded');
    if (retryAfter === 0) await healthBecomes(bot, 'healthy');
    expect(fault.hits).toBe(retryAfter === 0 ? 2 : 1);
    expect(polls(telegram) - before).toBeLessThan(10);
    expect(bot.output()).not.toContain('TimeoutOverflowWarning');
  });

  it('are not asked again before Telegram wants that, and end with the bot', async () => {
    const { telegram, bot, passes } = await open(POLLING);
    await writes(telegram);
    await telegram.settled();
    telegram.faults.add({ kind: '429', retryAfter: 600, method: 'getUpdates' });
    void writes(telegram);
    await healthBecomes(bot, 'degraded');
    const asked = polls(telegram);
    await passes(LONGER_THAN_OTHER_PAUSES);
    expect(polls(telegram)).toBe(asked);
    expect(await bot.stop()).toBe(0);
  });
});

describe('the last update', () => {
  it.each([POLLING, WEBHOOK])('is dated in /health and in the metrics ($intake)', async (setup) => {
    const { telegram, bot } = await open(setup);
    expect((await healthOf(bot)).checks.telegram).toMatchObject({ last_update: null });
    const before = Date.now();
    await writes(telegram);
    await telegram.settled();
    const told = async () => String((await healthOf(bot)).checks.telegram?.last_update);
    await expect.poll(async () => new Date(await told()).getTime()).toBeGreaterThanOrEqual(before);
    const metric = (await scrape(bot.address)).value('bot_last_update_timestamp_seconds');
    expect(metric).toBeGreaterThanOrEqual(before / 1000);
  });
});

describe('a webhook that Telegram does not take at the start', () => {
  it.each<[string, NewFault]>([
    ['with a fault of its own', { kind: '5xx', html: true, times: 3 }],
    ['since it is limited', { kind: '429', retryAfter: 1, times: 2 }],
    ['since the line breaks', { kind: 'drop', times: 3 }],
    [
      'since another instance sets it at the same time',
      {
        kind: 'error',
        code: 409,
        description: 'Conflict: terminated by other setWebhook',
        times: 1,
      },
    ],
  ])('%s is set a little later', async (_why, how) => {
    const { telegram, variables, close } = await prepare(WEBHOOK);
    onTestFinished(close);
    const fault = telegram.faults.add({ ...how, method: 'setWebhook' });
    const bot = await startBot(variables);
    onTestFinished(() => bot.kill());
    expect(fault.hits).toBe(how.times);
    await writes(telegram);
    await telegram.settled();
    expect(await bot.stop()).toBe(0);
  });

  it('keeps nobody waiting who stops the bot meanwhile', async () => {
    const { telegram, variables, close } = await prepare(WEBHOOK);
    onTestFinished(close);
    const fault = telegram.faults.add({ kind: '429', retryAfter: 600, method: 'setWebhook' });
    const { bot } = await spawnBot(variables);
    onTestFinished(() => bot.kill());
    await expect.poll(() => fault.hits, { timeout: 20_000 }).toBe(1);
    await healthBecomes(bot, 'degraded');
    expect((await fetch(`${bot.address}/ready`)).status).toBe(503);
    expect(await bot.stop()).toBe(0);
    expect(fault.hits).toBe(1);
  });

  it('is told in one line when Telegram refuses it for good', async () => {
    const { telegram, variables, close } = await prepare(WEBHOOK);
    onTestFinished(close);
    telegram.faults.add({
      kind: 'error',
      code: 400,
      description: 'Bad Request: bad webhook: HTTPS url must be provided for webhook',
      method: 'setWebhook',
    });
    await expect(startBot(variables)).rejects.toThrow(/WEBHOOK_URL: Telegram refuses it: .*HTTPS/);
  });
});
