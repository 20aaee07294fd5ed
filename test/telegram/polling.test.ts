import { describe, expect, it } from 'vitest';
import { ALLOWED_UPDATES } from '../../src/telegram/intake/allowed-updates.ts';
import { openPoller as open } from './poller.ts';

describe('polling', () => {
  it('hands updates over as they come, and confirms them in the end', async () => {
    const { start, says, texts, left, connection } = await open();
    await says('one');
    const polling = start();
    await expect.poll(() => texts).toEqual(['one']);
    await says('two');
    await expect.poll(() => texts).toEqual(['one', 'two']);
    expect(connection.lastPoll()).toBeInstanceOf(Date);
    await polling.stop();
    expect(await left()).toEqual([]);
    expect(texts).toEqual(['one', 'two']);
  });

  it('asks for all that the bot works with, and waits for it at Telegram', async () => {
    const { start, polls, telegram } = await open();
    start();
    await expect.poll(polls).toHaveLength(1);
    expect(polls()[0]).toEqual({
      offset: 0,
      limit: 100,
      timeout: 30,
      allowed_updates: [...ALLOWED_UPDATES],
    });
    expect(telegram.callsOf('deleteWebhook').map(({ params }) => params)).toEqual([{}]);
  });

  it('asks without a wait while something is in work, and never twice for the same', async () => {
    const work = Promise.withResolvers<void>();
    const { start, says, texts, polls } = await open(() => work.promise);
    await says('one');
    start();
    await expect
      .poll(() => polls().filter(({ timeout }) => timeout === 0).length)
      .toBeGreaterThan(1);
    expect(texts).toEqual(['one']);
    work.resolve();
    await expect.poll(() => polls().at(-1)).toMatchObject({ timeout: 30 });
    expect(texts).toEqual(['one']);
  });

  it('passes over what there is nothing to do about', async () => {
    const { start, says, texts, polls, inFlight } = await open(() => undefined);
    await says('one');
    start();
    await expect.poll(() => polls().length).toBe(2);
    expect([texts, inFlight.size()]).toEqual([['one'], 0]);
    expect(polls()[1]).toMatchObject({ timeout: 30 });
  });

  it('hands over again what failed', async () => {
    let tries = 0;
    const { start, says, texts, left } = await open(async () => {
      tries += 1;
      if (tries < 3) throw new Error('the database is away');
    });
    await says('one');
    const polling = start();
    await expect.poll(() => texts).toEqual(['one', 'one', 'one']);
    await polling.stop();
    expect(await left()).toEqual([]);
  });

  it('waits in the end for what is in work, and confirms that as well', async () => {
    const work = Promise.withResolvers<void>();
    const { start, says, texts, left } = await open(() => work.promise);
    await says('one');
    const polling = start();
    await expect.poll(() => texts).toEqual(['one']);
    let isOver = false;
    const stopped = polling.stop().then(() => {
      isOver = true;
    });
    await says('two');
    expect(isOver).toBe(false);
    work.resolve();
    await stopped;
    expect(await left()).toEqual(['two']);
  });

  it('asks for nothing more once somebody else receives the updates', async () => {
    const { start, says, texts, polls, connection, left } = await open();
    await says('one');
    const polling = start();
    await expect.poll(() => texts).toEqual(['one']);
    connection.intake.failed('trouble');
    await polling.abandon();
    const before = polls().length;
    await says('two');
    expect([texts, polls().length, connection.receives()]).toEqual([['one'], before, true]);
    expect(await left()).toContain('two');
  });

  it('leaves alone what it fetched when somebody else was given the lead meanwhile', async () => {
    let isLeading = true;
    let refusals = 0;
    const { start, says, texts, polls, left } = await open(undefined, () => {
      if (!isLeading) refusals += 1;
      return isLeading;
    });
    const polling = start();
    await expect.poll(() => polls().length).toBe(1);
    isLeading = false;
    await says('one');
    await expect.poll(() => refusals).toBeGreaterThan(1);
    await polling.stop();
    expect(texts).toEqual([]);
    expect(await left()).toEqual(['one']);
  });
});

describe('polling while it is not known who leads', () => {
  it('asks for nothing, and goes on when it leads again', async () => {
    let isLeading = false;
    let looks = 0;
    const { start, says, texts, polls } = await open(undefined, () => {
      looks += 1;
      return isLeading;
    });
    await says('one');
    start();
    await expect.poll(() => looks).toBeGreaterThan(2);
    expect(polls()).toEqual([]);
    isLeading = true;
    await expect.poll(() => texts).toEqual(['one']);
  });
});

describe('polling that goes wrong', () => {
  it('goes on when Telegram is back, and says so', async () => {
    const { start, says, texts, telegram, connection, log, polls } = await open();
    const fault = telegram.faults.add({ kind: '5xx', method: 'getUpdates' });
    await says('one');
    start();
    await expect.poll(connection.receives).toBe(false);
    await expect.poll(() => polls().length).toBeGreaterThan(1);
    fault.remove();
    await expect.poll(() => texts).toEqual(['one']);
    expect(connection.receives()).toBe(true);
    expect(log.lines('warn')).toEqual(['cannot fetch updates, retrying']);
    expect(log.lines('info')).toEqual(['receiving updates again']);
    // What comes after trouble is asked for without a wait.
    expect(polls()[1]).toMatchObject({ timeout: 0 });
  });

  it('removes a webhook that somebody has set meanwhile', async () => {
    const { start, says, texts, api, telegram, polls } = await open();
    start();
    await expect.poll(() => polls().length).toBe(1);
    await api.setWebhook('http://127.0.0.1:9/other');
    await says('one');
    await expect.poll(() => texts).toEqual(['one']);
    expect(telegram.callsOf('deleteWebhook')).toHaveLength(2);
    expect((await api.getWebhookInfo()).url).toBe('');
  });

  it.each([
    ['no list', { update_id: 1 }],
    ['a list of something else', [{ update_id: 1 }, { id: 2 }]],
    ['a list of nothing', [null]],
  ])('says so when the answer is %s', async (_what, result) => {
    const { start, telegram, api, connection, texts } = await open();
    telegram.faults.add({ kind: 'lie', method: 'getUpdates', result: () => result });
    start();
    await expect.poll(connection.receives).toBe(false);
    await expect(connection.check(() => api.getMe())).rejects.toThrow(
      'the answer to getUpdates holds no updates',
    );
    expect(texts).toEqual([]);
  });

  it('ends at once while it waits for Telegram to come back', async () => {
    const { start, telegram, connection, polls } = await open();
    telegram.faults.add({ kind: '429', method: 'getUpdates', retryAfter: 600 });
    const polling = start();
    await expect.poll(connection.receives).toBe(false);
    await polling.stop();
    expect([connection.receives(), polls().length]).toEqual([true, 1]);
  });
});
