import { expect, it, vi } from 'vitest';
import type { Telegram } from '../simulator/telegram.ts';
import { startBot } from '../support/bot-process.ts';
import { type Exposition, scrape } from '../support/exposition.ts';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, type Scenario } from '../support/scenario.ts';
import { freePort } from '../support/services/free-port.ts';
import { hasPromtool, promtool } from '../support/services/promtool.ts';

/** What the database tells is remembered for some seconds. */
const SOON = { timeout: 12_000, interval: 200 };

describeScenes('the metrics', ONE_SETUP, (scenario) => {
  it('tell after a day in a group what happened there', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, cats } = fixtures;
    // The line of the set-up goes first: nobody minds whether it is tried once or twice.
    const isSetUp = () => cats.liveMessagesOfBot().every(({ text }) => !/^Thank you/.test(text));
    await telegram.until(isSetUp, 'the line of the set-up goes');
    await telegram.settled();
    const before = await scrape(scenario().bot.address);
    await aDay(fixtures);
    await telegram.settled();
    const after = await scrape(scenario().bot.address);
    const grown = (name: string, labels?: Record<string, string>) =>
      (after.value(name, labels) ?? 0) - (before.value(name, labels) ?? 0);

    expect(grown('bot_mutes_total')).toBe(2);
    expect(grown('bot_unmutes_total')).toBe(1);
    expect(grown('bot_verifications_total', { status: 'restricted' })).toBe(2);
    // Dora when she comes and for each of her messages, and Bob once he has joined the channel.
    expect(grown('bot_verifications_total', { status: 'verified' })).toBe(5);
    expect(grown('bot_verifications_total', { status: 'error' })).toBe(1);
    expect(grown('bot_verification_latency_seconds_count')).toBe(
      sum(after.by('bot_verifications_total', 'status')) -
        sum(before.by('bot_verifications_total', 'status')),
    );
    expect(grown('bot_failed_updates_total'), scenario().bot.output()).toBe(0);
    expect(grown('bot_cache_misses_total')).toBeGreaterThanOrEqual(3);
    expect(grown('bot_cache_hits_total')).toBeGreaterThanOrEqual(2);
    expect(
      grown('bot_api_errors_total', { method: 'deleteMessage', error_type: 'client_400' }),
    ).toBe(1);
    expect(
      grown('bot_api_errors_total', { method: 'restrictChatMember', error_type: 'server' }),
    ).toBe(1);
    expect(grown('bot_update_lag_seconds_count')).toBeGreaterThan(0);
    expect(after.by('bot_updates_total', 'kind')).toEqual(updatesByKind(telegram));
    expect(callsByMethod(after)).toEqual(callsOf(telegram));
    expect(after.by('db_query_duration_seconds_count', 'operation')).toMatchObject({
      groups_protect: 1,
    });
  });

  it('follow the groups that are protected, suspended and left, over all instances', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const address = scenario().bot.address;
    const value = async (at: string, name: string) => (await scrape(at)).value(name);
    const known = (await scrape(address)).value('bot_active_groups') ?? 0;
    const startedAt = Math.floor(telegram.clock.now()) - 1;
    await protectedFixtures(scenario());
    const other = await secondInstance(scenario());
    try {
      for (const at of other === undefined ? [address] : [address, other.address]) {
        await vi.waitFor(async () => {
          expect(await value(at, 'bot_active_groups')).toBeGreaterThan(known);
          expect(await value(at, 'bot_suspended_groups')).toBe(0);
          expect(await value(at, 'bot_newest_group_timestamp_seconds')).toBeGreaterThanOrEqual(
            startedAt,
          );
        }, SOON);
      }
      const off = (await value(address, 'bot_switched_off_groups')) ?? 0;
      telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
      await vi.waitFor(async () => {
        expect(await value(other?.address ?? address, 'bot_suspended_groups')).toBe(1);
      }, SOON);
      const active = (await value(address, 'bot_active_groups')) ?? 0;
      telegram.bot.isRemovedFrom(cats, { by: anna });
      await vi.waitFor(async () => {
        for (const at of [address, other?.address ?? address]) {
          expect(await value(at, 'bot_active_groups')).toBe(active - 1);
          expect(await value(at, 'bot_switched_off_groups')).toBe(off + 1);
          expect(await value(at, 'bot_suspended_groups')).toBe(0);
        }
      }, SOON);
    } finally {
      await other?.stop();
    }
  });

  it.runIf(hasPromtool)('are what Prometheus takes for good', async () => {
    const { text } = await scrape(scenario().bot.address);
    expect(promtool(['check', 'metrics'], text)).toEqual({ ok: true, said: '' });
  });

  it('name no person and no chat', async () => {
    const { anna, bob, cats, news, tag } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    await scenario().telegram.bot.mutes(bob, cats);
    const { text } = await scrape(scenario().bot.address);
    for (const id of [anna.id, bob.id, cats.id, news.id]) expect(text).not.toContain(String(id));
    expect(text).not.toContain(tag);
  });
});

/**
 * Bob and Eve are strangers and muted, Bob joins the channel; Dora is a member; of Carol nobody
 * knows. Telegram refuses one deletion, and fails once.
 */
async function aDay({ telegram, bob, news, cats }: Fixtures): Promise<void> {
  const [carol, dora, eve] = ['Carol', 'Dora', 'Eve'].map((name) => telegram.user(name));
  if (!carol || !dora || !eve) throw new Error('nobody came');
  const { faults } = telegram;
  const refusal = { kind: 'error', code: 400, times: 1 } as const;
  const description = 'Bad Request: message to delete not found';
  faults.add({ ...refusal, description, method: 'deleteMessage' });
  await bob.says(cats, 'hi');
  await telegram.bot.mutes(bob, cats);
  await cats.shows(/Hello Bob/);
  await bob.joins(news);
  await telegram.bot.unmutes(bob, cats);

  await dora.joins(news);
  await dora.joins(cats);
  for (const text of ['one', 'two', 'three']) await dora.says(cats, text);

  faults.add({
    kind: 'error',
    code: 400,
    description: 'Bad Request: member list is inaccessible',
    method: 'getChatMember',
    match: ({ user_id, chat_id }) => user_id === carol.id && chat_id === news.id,
  });
  await carol.joins(cats);

  faults.add({ kind: '5xx', method: 'restrictChatMember', times: 1 });
  await eve.joins(cats);
  await telegram.bot.mutes(eve, cats);
  faults.clear();
}

/** A second instance before the same database; polling has one at a time. */
async function secondInstance({ variables }: Scenario) {
  if (variables.WEBHOOK_URL === undefined) return undefined;
  return startBot({ ...variables, PORT: String(await freePort()) });
}

function updatesByKind({ updates }: Telegram): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const update of updates.values()) {
    const kind = Object.keys(update).find((key) => key !== 'update_id') ?? 'none';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** A poll that is under way is counted when it is answered. */
function callsByMethod(exposition: Exposition): Record<string, number> {
  const { getUpdates: _, ...counts } = exposition.by('bot_api_calls_total', 'method');
  return counts;
}

function callsOf({ calls }: Telegram): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method } of calls) {
    if (method !== 'getUpdates') counts[method] = (counts[method] ?? 0) + 1;
  }
  return counts;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
