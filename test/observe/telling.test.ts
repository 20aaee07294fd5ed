import { afterEach, describe, expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { openIngest } from '../support/ingest.ts';
import { type LogLine, logLines } from '../support/log-lines.ts';
import { postUpdate } from '../support/post-update.ts';
import { openScenario, type Scenario, SECRET } from '../support/scenario.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function inProduction(more: Record<string, string> = {}): Promise<Scenario> {
  const environment = { ENVIRONMENT: 'production', ...more };
  const scenario = await openScenario({ intake: 'webhook', services: 'SQLite' }, environment);
  closing.push(scenario.close);
  return scenario;
}

/** Bob writes, is muted, joins and is let free; Anna ends it. */
async function aStory(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, bob, news, cats } = fixtures;
  await bob.says(cats, 'a text that nobody may keep');
  await telegram.bot.mutes(bob, cats);
  await cats.shows(/Hello Bob/);
  await bob.joins(news);
  await telegram.bot.unmutes(bob, cats);
  await telegram.settled();
  return fixtures;
}

/** An update that Telegram would never send, and that no handler is made for. */
const broken = (updateId: number, userId: number, groupId: number) => ({
  update_id: updateId,
  chat_member: {
    chat: { id: groupId, type: 'supergroup', title: 'a title that nobody may keep' },
    from: { id: userId, is_bot: false, first_name: 'Bob' },
    date: 1,
  },
});

async function post({ variables }: Scenario, update: object): Promise<void> {
  expect(await postUpdate(variables.WEBHOOK_URL, JSON.stringify(update))).toBe(200);
}

describe('the log of the bot', () => {
  it('has a line for each key event, that says who, where and how long it took', async () => {
    const scenario = await inProduction({ LOG_LEVEL: 'info' });
    const { anna, bob, cats, news } = await aStory(scenario);
    await post(scenario, broken(999_999_999, bob.id, cats.id));
    const lines = logLines(scenario.bot.output());
    const line = (message: string) => lines.filter(({ msg }) => msg === message);
    const told = {
      logger: expect.any(String),
      request_id: expect.stringMatching(/^[0-9a-f]{8}-\d+$/),
      latency_ms: expect.any(Number),
      group_id: cats.id,
    };
    const there = { ...told, channel_id: news.id };
    expect(line('protection activated')).toEqual([
      expect.objectContaining({ ...there, user_id: anna.id, level: 'info' }),
    ]);
    expect(line('user restricted')).toEqual([
      expect.objectContaining({ ...there, user_id: bob.id, level: 'info' }),
    ]);
    expect(line('user verified')).toEqual([
      expect.objectContaining({ ...there, user_id: bob.id, level: 'info' }),
    ]);
    expect(line('update failed')).toEqual([
      expect.objectContaining({
        ...told,
        user_id: bob.id,
        update_id: 999_999_999,
        level: 'error',
        error: expect.stringMatching(/^TypeError/),
        stack: expect.stringMatching(/at .*src\/telegram\//),
      }),
    ]);
  });

  it('ties an update to the calls that were made for it, also behind its handling', async () => {
    const scenario = await inProduction({ LOG_LEVEL: 'debug' });
    await aStory(scenario);
    const lines = logLines(scenario.bot.output());
    const calls = lines.filter(({ msg }) => msg === 'called Telegram');
    const callsFor = (message: string) => {
      const id = lines.find(({ msg }) => msg === message)?.request_id;
      return calls.filter(({ request_id }) => request_id === id).map(methodOf);
    };
    const muting = callsFor('user restricted');
    expect(muting).toEqual(
      expect.arrayContaining(['restrictChatMember', 'deleteMessage', 'sendMessage']),
    );
    const lifting = callsFor('user verified');
    expect(lifting).toContain('restrictChatMember');
    expect(muting.filter((method) => method === 'restrictChatMember')).toHaveLength(1);
    expect(lifting.filter((method) => method === 'restrictChatMember')).toHaveLength(1);
    expect(calls.every(({ latency_ms }) => latency_ms !== undefined)).toBe(true);
  });

  it('keeps no text and no secret, and to its level', async () => {
    const noisy = await inProduction({ LOG_LEVEL: 'trace' });
    const { telegram } = await aStory(noisy);
    await post(noisy, broken(999_999_999, 1, -1));
    const output = noisy.bot.output();
    expect(logLines(output).length).toBeGreaterThan(10);
    expect(output).not.toContain('nobody may keep');
    expect(output).not.toContain(telegram.token.split(':')[1]);
    expect(output).not.toContain(SECRET);
    const quiet = await inProduction({ LOG_LEVEL: 'error' });
    await aStory(quiet);
    expect(quiet.bot.output()).toBe('');
  });
});

describe('Sentry', () => {
  it('hears of an error in a handler once, with who and where, and nothing that was said', async () => {
    const ingest = await openIngest();
    closing.push(ingest.close);
    const scenario = await inProduction({ SENTRY_DSN: ingest.dsn });
    const { telegram, bob, cats } = await aStory(scenario);
    expect(ingest.text()).toBe('');
    await post(scenario, broken(999_999_999, bob.id, cats.id));
    // What waits is sent before the process ends.
    expect(await scenario.bot.stop()).toBe(0);
    expect(ingest.events()).toEqual([
      expect.objectContaining({
        environment: 'production',
        release: expect.stringMatching(/^nezuko@\d+\.\d+\.\d+$/),
        tags: {
          update_id: '999999999',
          user_id: String(bob.id),
          group_id: String(cats.id),
          request_id: expect.stringMatching(/^[0-9a-f]{8}-\d+$/),
        },
      }),
    ]);
    expect(ingest.text()).not.toContain('nobody may keep');
    expect(ingest.text()).not.toContain(telegram.token.split(':')[1]);
  });
});

function methodOf(line: LogLine): unknown {
  return line.method;
}
