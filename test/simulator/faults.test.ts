import { describe, expect, test } from 'vitest';
import type { NewFault } from './api/faults.ts';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

async function world() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const news = telegram.channel('News', { creator: anna, members: [bob] });
  telegram.bot.isAddedTo(news, { by: anna });
  await bob.opensPrivateChat();
  const call = createBotClient(telegram);
  const read = () => call('getChatMember', { chat_id: news.id, user_id: bob.id });
  const send = () => call('sendMessage', { chat_id: bob.id, text: 'x' });
  const sent = () => bob.privateChat.liveMessagesOfBot().length;
  return { telegram, bob, news, call, read, send, sent };
}

describe('faults', () => {
  test('hit the methods, calls and number of times that they name', async () => {
    const { telegram, bob, call, read } = await world();
    await using _ = telegram;
    const fault = telegram.faults.add({
      kind: 'error',
      code: 400,
      description: 'Bad Request: PARTICIPANT_ID_INVALID',
      method: ['getChatMember', 'getChat'],
      match: (params) => params.user_id === bob.id,
      times: 2,
    });
    expect(await call('getMe')).toMatchObject({ ok: true });
    expect(await read()).toEqual(refused(400, 'Bad Request: PARTICIPANT_ID_INVALID'));
    expect(await read()).toMatchObject({ ok: false });
    expect(await read()).toMatchObject({ ok: true });
    expect(fault.hits).toBe(2);
  });

  test('end when removed or cleared', async () => {
    const { telegram, read } = await world();
    await using _ = telegram;
    const one = telegram.faults.add({ kind: '5xx', code: 500 });
    expect(await read()).toMatchObject({ error_code: 500 });
    one.remove();
    expect(await read()).toMatchObject({ ok: true });
    telegram.faults.add({ kind: '5xx' });
    telegram.faults.clear();
    expect(await read()).toMatchObject({ ok: true });
  });

  test('429 says how long to wait, in body and header', async () => {
    const { telegram } = await world();
    await using _ = telegram;
    telegram.faults.add({ kind: '429', retryAfter: 7 });
    const response = await fetch(`${telegram.url}/bot${telegram.token}/getMe`);
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(await response.json()).toEqual({
      ...refused(429, 'Too Many Requests: retry after 7'),
      parameters: { retry_after: 7 },
    });
  });

  test('a bad gateway may answer with a page', async () => {
    const { telegram } = await world();
    await using _ = telegram;
    telegram.faults.add({ kind: '5xx', code: 502, html: true });
    const response = await fetch(`${telegram.url}/bot${telegram.token}/getMe`);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('<html>');
  });

  test.each<[string, NewFault, number]>([
    ['dropped', { kind: 'drop' }, 0],
    ['executed but dropped', { kind: 'executed-but-dropped' }, 1],
    ['executed but answered with 502', { kind: 'executed-but-502' }, 1],
  ])('a call that is %s', async (_name, fault, messages) => {
    const { telegram, send, sent } = await world();
    await using _ = telegram;
    telegram.faults.add({ ...fault, times: 1 });
    await expect(send()).rejects.toThrow();
    expect(sent()).toBe(messages);
    expect(telegram.callsOf('sendMessage')[0]).toMatchObject({ ok: false });
  });

  test('a slow call is executed and answered late', async () => {
    const { telegram, send } = await world();
    await using _ = telegram;
    telegram.faults.add({ kind: 'slow', ms: 20 });
    expect(await send()).toMatchObject({ ok: true });
  });

  test('a hanging call is never answered', async () => {
    const { telegram, sent } = await world();
    await using _ = telegram;
    telegram.faults.add({ kind: 'hang', method: 'getMe' });
    const signal = AbortSignal.timeout(50);
    const call = fetch(`${telegram.url}/bot${telegram.token}/getMe`, { signal });
    await expect(call).rejects.toThrow();
    await telegram.until(() => telegram.callsOf('getMe')[0]?.inProgress === false, 'it ends');
    expect(sent()).toBe(0);
  });

  test('an answer held back is the one from before', async () => {
    const { telegram, bob, news, read } = await world();
    await using _ = telegram;
    const release = Promise.withResolvers<void>();
    const when = 'after-execution';
    const fault = telegram.faults.add({ kind: 'hold', until: release.promise, when, times: 1 });
    let isAnswered = false;
    const slow = read().finally(() => {
      isAnswered = true;
    });
    await expect.poll(() => fault.hits).toBe(1);
    bob.leaves(news);
    expect(await read()).toMatchObject({ result: { status: 'left' } });
    expect(isAnswered).toBe(false);
    release.resolve();
    expect(await slow).toMatchObject({ result: { status: 'member' } });
  });

  test('a call held before execution sees what happened meanwhile', async () => {
    const { telegram, bob, news, read } = await world();
    await using _ = telegram;
    const release = Promise.withResolvers<void>();
    const when = 'before-execution';
    const fault = telegram.faults.add({ kind: 'hold', until: release.promise, when });
    const slow = read();
    await expect.poll(() => fault.hits).toBe(1);
    bob.leaves(news);
    release.resolve();
    expect(await slow).toMatchObject({ result: { status: 'left' } });
  });
});
