import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function privateTalk() {
  const telegram = await startTelegram();
  const bob = telegram.user('Bob');
  const call = createBotClient(telegram);
  const poll = async (params: object = {}) => {
    const { result } = await call('getUpdates', params);
    const updates = Array.isArray(result) ? result : [];
    return updates.map(({ update_id, message }) => ({ id: update_id, text: message?.text }));
  };
  return { telegram, bob, call, poll };
}

describe('long polling', () => {
  test('gives updates again until an offset confirms them', async () => {
    const { telegram, bob, poll } = await privateTalk();
    await using _ = telegram;
    await bob.opensPrivateChat('one');
    await bob.opensPrivateChat('two');
    const [first, second] = await poll();
    expect([first?.text, second?.text]).toEqual(['one', 'two']);
    expect(await poll({ limit: 1 })).toEqual([first]);
    expect(await poll({ offset: second?.id })).toEqual([second]);
    expect(await poll({ offset: (second?.id ?? 0) + 1 })).toEqual([]);
    expect(await poll()).toEqual([]);
  });

  test('gives one update to a poll that comes at once after one with the same offset', async () => {
    const { telegram, bob, poll } = await privateTalk();
    await using _ = telegram;
    await bob.opensPrivateChat('one');
    await bob.opensPrivateChat('two');
    const [first, second] = await poll();
    expect(await poll()).toEqual([first]);
    await expect.poll(() => poll(), { interval: 600 }).toEqual([first, second]);
    expect(await poll({ offset: second?.id })).toEqual([second]);
  });

  test('waits for an update as long as asked', async () => {
    const { telegram, bob, poll } = await privateTalk();
    await using _ = telegram;
    const waiting = poll({ timeout: 30 });
    await telegram.bot.isReceiving();
    await bob.opensPrivateChat('late');
    expect(await waiting).toMatchObject([{ text: 'late' }]);
  });

  test('ends a poll whose time has passed, also when a test moves the clock', async () => {
    const { telegram, poll } = await privateTalk();
    await using _ = telegram;
    const waiting = poll({ timeout: 30 });
    await telegram.bot.isReceiving();
    telegram.clock.advance(31);
    expect(await waiting).toEqual([]);
  });

  test('a newer poll ends the one that waits', async () => {
    const { telegram, call, poll } = await privateTalk();
    await using _ = telegram;
    const older = call('getUpdates', { timeout: 30 });
    await telegram.bot.isReceiving();
    await poll();
    const conflict =
      'Conflict: terminated by other getUpdates request; ' +
      'make sure that only one bot instance is running';
    expect(await older).toEqual(refused(409, conflict));
  });

  test('is refused while a webhook is set', async () => {
    const { telegram, call } = await privateTalk();
    await using _ = telegram;
    await call('setWebhook', { url: 'http://127.0.0.1:9/hook' });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    await call('deleteWebhook');
    expect(await call('getUpdates')).toMatchObject({ ok: true });
  });

  test('delivers again what a test puts in again, whatever the offset', async () => {
    const { telegram, bob, poll } = await privateTalk();
    await using _ = telegram;
    await bob.opensPrivateChat('once');
    const [update] = await poll();
    const offset = (update?.id ?? 0) + 1;
    expect(await poll({ offset })).toEqual([]);
    telegram.redeliver(update?.id ?? 0);
    expect(await poll({ offset })).toEqual([update]);
    expect(await poll({ offset })).toEqual([]);
  });

  test('delivers whatever a test injects', async () => {
    const { telegram, call } = await privateTalk();
    await using _ = telegram;
    const id = telegram.injectUpdate({ message: { nonsense: true } });
    expect(await call('getUpdates')).toMatchObject({
      result: [{ update_id: id, message: { nonsense: true } }],
    });
  });

  test('forgets updates after a day, callbacks after 150 seconds', async () => {
    const { telegram, bob, call, poll } = await privateTalk();
    await using _ = telegram;
    const said = await bob.opensPrivateChat('hello');
    const press = bob.pressesData(said, 'x', { timeoutMs: 50 });
    await expect(press).rejects.toThrow('Waited');
    telegram.clock.advance(151);
    expect(await poll()).toMatchObject([{ text: 'hello' }]);
    telegram.clock.advance(24 * 3600);
    expect(await call('getUpdates')).toMatchObject({ result: [] });
  });
});
