import { afterEach, describe, expect, it } from 'vitest';
import { startTelegram } from '../simulator/telegram.ts';
import { startBot } from '../support/bot-process.ts';
import { freshSqlite } from '../support/databases.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { postUpdate } from '../support/post-update.ts';
import {
  describeScenes,
  openScenario,
  type Scenario,
  SECRET,
  type Setup,
} from '../support/scenario.ts';

const POLLING: Setup = { intake: 'polling', services: 'SQLite' };
const WEBHOOK: Setup = { intake: 'webhook', services: 'SQLite' };

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function scenario(
  intake: 'polling' | 'webhook',
  more: Record<string, string> = {},
): Promise<Scenario> {
  const opened = await openScenario({ intake, services: 'SQLite' }, more);
  closing.push(() => opened.close());
  return opened;
}

describeScenes('the webhook', [WEBHOOK], (shared) => {
  it('is registered with its secret and the kinds of updates, and keeps what is pending', async () => {
    const { telegram, variables } = shared();
    const [call] = telegram.callsOf('setWebhook');
    expect(call?.params).toMatchObject({
      url: variables.WEBHOOK_URL,
      secret_token: SECRET,
      allowed_updates: [
        'message',
        'edited_message',
        'callback_query',
        'chat_member',
        'my_chat_member',
        'chat_join_request',
      ],
    });
    expect(call?.params).not.toHaveProperty('drop_pending_updates');
  });

  it('takes nothing from strangers', async () => {
    const opened = shared();
    const { telegram, variables } = opened;
    const { bob, cats } = await protectedFixtures(opened);
    const forged = {
      update_id: 1,
      message: {
        message_id: 1,
        date: 1,
        chat: { id: cats.id, type: 'supergroup', title: 'Cats' },
        from: { id: bob.id, is_bot: false, first_name: 'Bob' },
        text: 'x',
      },
    };
    const post = (secret: string) =>
      postUpdate(variables.WEBHOOK_URL, JSON.stringify(forged), secret);
    for (const secret of ['', 'wrong', `${SECRET}x`]) expect(await post(secret)).toBe(401);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });

  it('answers no update with an error that would fail again', async () => {
    const { variables, bot } = shared();
    const post = (body: string) => postUpdate(variables.WEBHOOK_URL, body);
    const odd = [
      { update_id: 5 },
      { update_id: 6, message: {} },
      { update_id: 7, message: { chat: { id: 1, type: 'supergroup' }, from: null } },
      { update_id: 8, chat_member: { chat: { id: -1, type: 'channel' } } },
      { update_id: 9, callback_query: { id: 'x', data: 'verify' } },
    ];
    for (const update of odd) expect(await post(JSON.stringify(update))).toBe(200);
    expect(await post('{"update_id":')).toBe(400);
    expect((await fetch(`${bot.address}/live`)).status).toBe(200);
  });
});

describe('switching the intake', () => {
  it('goes from webhook to polling and back, on the same data', async () => {
    const opened = await scenario('webhook');
    const { telegram, bob, news, cats } = await protectedFixtures(opened);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    await opened.bot.stop();
    const { WEBHOOK_URL: _, ...polling } = opened.variables;
    const bot = await startBot(polling);
    await bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    expect(await bot.stop()).toBe(0);
    await opened.restart('kill');
    await bob.leaves(news);
    await telegram.bot.mutes(bob, cats);
  });
});

describeScenes('polling', [POLLING], (shared) => {
  it('goes on after Telegram was away, conflicted or failed', async () => {
    const opened = shared();
    const { telegram, bob, cats } = await protectedFixtures(opened);
    telegram.faults.add({
      method: 'getUpdates',
      times: 1,
      kind: 'error',
      code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    telegram.faults.add({ method: 'getUpdates', times: 1, kind: '5xx', code: 502, html: true });
    telegram.faults.add({ method: 'getUpdates', times: 1, kind: 'drop' });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats, { timeoutMs: 15_000 });
  });

  it('does not get again what it handled before it was stopped', async () => {
    const opened = shared();
    const { telegram, anna, cats } = await protectedFixtures(opened);
    await anna.says(cats, '/status');
    await cats.shows(/Enabled/, { to: anna });
    await telegram.settled();
    await opened.restart();
    await telegram.settled();
    const answers = cats.ephemeralMessagesTo(anna);
    expect(answers.filter(({ text }) => text.includes('Enabled'))).toHaveLength(1);
  });
});

describeScenes('the end of the process', [POLLING, WEBHOOK], (shared) => {
  it('by a power cut loses no message that was in work', async () => {
    const opened = shared();
    const { telegram, bob, news, cats } = await protectedFixtures(opened);
    await telegram.settled();
    const rule = telegram.faults.add({
      method: 'getChatMember',
      match: ({ chat_id, user_id }) => chat_id === news.id && user_id === bob.id,
      times: 1,
      kind: 'hang',
    });
    const message = await bob.says(cats, 'hi');
    await expect.poll(() => rule.hits).toBe(1);
    await opened.restart('kill');
    await telegram.bot.mutes(bob, cats, { timeoutMs: 15_000 });
    await telegram.until(() => message.isDeleted, 'the message to be deleted');
  });

  it('by a stop finishes what is in work', async () => {
    const opened = shared();
    const { telegram, bob, cats } = await protectedFixtures(opened);
    const { promise: until, resolve } = Promise.withResolvers<void>();
    const rule = telegram.faults.add({
      method: 'restrictChatMember',
      times: 1,
      kind: 'hold',
      until,
      when: 'before-execution',
    });
    await bob.says(cats, 'hi');
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    const stopping = opened.bot.stop();
    resolve();
    expect(await stopping).toBe(0);
    expect(cats.canSpeak(bob)).toBe(false);
    await opened.restart();
    await cats.shows(/Hello Bob/);
  });

  it('comes at once at the second signal', async () => {
    const opened = shared();
    const { telegram, bob, cats } = await protectedFixtures(opened);
    const rule = telegram.faults.add({ method: 'restrictChatMember', kind: 'hang' });
    await bob.says(cats, 'hi');
    await expect.poll(() => rule.hits).toBeGreaterThan(0);
    opened.bot.signal('SIGINT');
    await expect.poll(() => opened.bot.output()).toMatch(/stopping/);
    let code: number | null | undefined;
    void opened.bot.exited.then((exitCode) => {
      code = exitCode;
    });
    const pressAgain = () => {
      if (code === undefined) opened.bot.signal('SIGINT');
      return code;
    };
    await expect.poll(pressAgain, { timeout: 15_000 }).toBe(1);
    rule.remove();
    await opened.restart();
  });
});

describe('the token', () => {
  it('shows nowhere when Telegram refuses it, fails or is away', async () => {
    const telegram = await startTelegram();
    const database = await freshSqlite();
    closing.push(
      () => telegram.close(),
      () => database.drop(),
    );
    const token = '987654:AA-not-the-right-one-at-all';
    const variables = {
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: database.url,
      LOG_LEVEL: 'trace',
    };
    const refused = await startBot(variables).catch((error: Error) => error.message);
    expect(refused).toMatch(/Telegram refuses BOT_TOKEN/);
    expect(refused).not.toContain('not-the-right-one');

    const bot = await startBot({ ...variables, BOT_TOKEN: telegram.token });
    await telegram.stopListening();
    await expect.poll(() => bot.output(), { timeout: 15_000 }).toMatch(/cannot fetch updates/);
    await telegram.startListening();
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).not.toContain(telegram.token.split(':')[1]);
  });
});

describe('the limits', () => {
  it('hold back messages, not enforcement', async () => {
    const opened = await scenario('polling', { RATE_LIMIT_PER_CHAT: '5' });
    const { telegram, cats } = await protectedFixtures(opened, { isOpen: true });
    const strangers = Array.from({ length: 12 }, (_, index) => telegram.user(`Stranger${index}`));
    for (const stranger of strangers) await stranger.says(cats, 'hi');
    for (const stranger of strangers) await telegram.bot.mutes(stranger, cats);
    expect(telegram.limits.mostInAMinute(cats.id)).toBeLessThanOrEqual(5);
    await opened.bot.kill();
    await opened.restart('kill');
  });
});
