import { expect, test } from 'vitest';
import { createBotClient } from './bot-client.ts';
import { describeEvent } from './dsl/describe.ts';
import { startTelegram } from './telegram.ts';

async function group() {
  const telegram = await startTelegram({ patienceMs: 2_000 });
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  telegram.bot.isAddedTo(cats, { by: anna });
  const call = createBotClient(telegram);
  const send = (text: string) => call('sendMessage', { chat_id: cats.id, text });
  return { telegram, anna, bob, cats, call, send };
}

test('shows waits for what is not there yet, and for what comes after a message', async () => {
  const { telegram, cats, send } = await group();
  await using _ = telegram;
  const waiting = cats.shows(/hel+o/);
  await send('hello');
  const first = await waiting;
  const second = cats.shows('hello', { after: first });
  await send('hello again');
  expect((await second).text).toBe('hello again');
});

test('what does not come fails with the transcript and the last calls', async () => {
  const { telegram, bob, cats, send } = await group();
  await using _ = telegram;
  await bob.says(cats, 'good morning');
  await send('good night');
  const failure = cats.shows('something else', { timeoutMs: 20 });
  await expect(failure).rejects.toThrow(/Waited 20 ms in vain: Cats shows something else/);
  await expect(failure).rejects.toThrow(/Bob: good morning\nNezuko: good night/);
  await expect(failure).rejects.toThrow(/sendMessage .*good night.* → ok/);
});

test('a deleted message is shown no more', async () => {
  const { telegram, cats, call, send } = await group();
  await using _ = telegram;
  await send('gone soon');
  const shown = await cats.shows('gone');
  const gone = shown.disappears();
  await call('deleteMessage', { chat_id: cats.id, message_id: shown.id });
  await gone;
  expect(cats.liveMessagesOfBot()).toEqual([]);
  await expect(cats.shows('gone', { timeoutMs: 20 })).rejects.toThrow('in vain');
});

test('only the mute by the bot itself counts as its mute', async () => {
  const { telegram, anna, bob, cats } = await group();
  await using _ = telegram;
  anna.mutes(bob, cats);
  await expect(telegram.bot.mutes(bob, cats, { timeoutMs: 20 })).rejects.toThrow('in vain');
});

test('settled waits until updates are confirmed and calls are answered', async () => {
  const { telegram, bob, cats, call } = await group();
  await using _ = telegram;
  await bob.says(cats, 'hi');
  await expect(telegram.settled({ timeoutMs: 20 })).rejects.toThrow('all updates delivered');
  await call('getUpdates', { offset: 900_000_000 });
  const release = Promise.withResolvers<void>();
  telegram.faults.add({ kind: 'hold', until: release.promise, when: 'after-execution' });
  const slow = call('getMe');
  await expect.poll(() => telegram.callsOf('getMe').length).toBe(1);
  await expect(telegram.settled({ timeoutMs: 150 })).rejects.toThrow('no call in progress');
  release.resolve();
  await telegram.settled();
  expect(await slow).toMatchObject({ ok: true });
});

test('everything that happens can be followed as a readable chat', async () => {
  const { telegram, anna, bob, cats, call, send } = await group();
  await using _ = telegram;
  const lines: string[] = [];
  telegram.on((event) => lines.push(...[describeEvent(event) ?? []].flat()));
  const carl = telegram.user('Carl');
  carl.joins(cats);
  const said = await carl.says(cats, 'buy this');
  await call('deleteMessage', { chat_id: cats.id, message_id: said.id });
  await call('restrictChatMember', { chat_id: cats.id, user_id: carl.id, permissions: {} });
  await send('Hello Carl');
  anna.unmutes(carl, cats);
  anna.promotes(bob, cats);
  carl.leaves(cats);
  expect(lines).toEqual([
    '· Carl joined',
    'Carl: buy this',
    '✗ Nezuko deleted what Carl wrote: buy this',
    '· Nezuko muted Carl',
    'Nezuko: Hello Carl',
    '· Anna unmuted Carl',
    '· Anna made Bob an administrator',
    '· Carl left',
  ]);
  expect(cats.transcript()).toContain(lines.join('\n'));
});
