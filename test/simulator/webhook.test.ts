import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createBotClient } from './bot-client.ts';
import { startTelegram } from './telegram.ts';

interface Delivery {
  readonly update: { update_id: number; [kind: string]: unknown };
  readonly secret: string | undefined;
  answer(status: number, headers?: Record<string, string>, body?: string): void;
}

/** A bot's webhook that answers as the handler does. */
async function startHook(handle: (delivery: Delivery) => void) {
  const deliveries: Delivery[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    const delivery: Delivery = {
      update: JSON.parse(await text(request)),
      secret: typeof secret === 'string' ? secret : undefined,
      answer: (status, headers = {}, body = '{}') => {
        response.writeHead(status, headers);
        response.end(body);
      },
    };
    deliveries.push(delivery);
    handle(delivery);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/hook`, deliveries, [Symbol.asyncDispose]: close };
}

async function world() {
  const telegram = await startTelegram({ webhookRetryScale: 0.001 });
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  const dogs = telegram.supergroup('Dogs', { creator: anna, members: [bob] });
  telegram.bot.isAddedTo(cats, { by: anna });
  telegram.bot.isAddedTo(dogs, { by: anna });
  const call = createBotClient(telegram);
  await call('getUpdates', { allowed_updates: ['message', 'chat_member'], offset: -1 });
  await call('deleteWebhook', { drop_pending_updates: true });
  return { telegram, anna, bob, cats, dogs, call };
}

function textOf({ update }: Delivery): unknown {
  return update.message instanceof Object ? Reflect.get(update.message, 'text') : undefined;
}

describe('the webhook', () => {
  test('gets every update with the secret', async () => {
    const { telegram, bob, cats, call } = await world();
    await using _ = telegram;
    await using hook = await startHook((delivery) => delivery.answer(200));
    await bob.says(cats, 'before');
    await call('setWebhook', { url: hook.url, secret_token: 'S3cret_-' });
    await bob.says(cats, 'after');
    await telegram.settled();
    expect(hook.deliveries.map(textOf)).toEqual(['before', 'after']);
    expect(hook.deliveries.map(({ secret }) => secret)).toEqual(['S3cret_-', 'S3cret_-']);
    expect(await call('getWebhookInfo')).toMatchObject({
      result: { url: hook.url, pending_update_count: 0 },
    });
  });

  test('gets an update again until it answers 2xx, and nothing else of that queue before', async () => {
    const { telegram, bob, cats, call } = await world();
    await using _ = telegram;
    let failures = 3;
    await using hook = await startHook((delivery) => {
      failures -= 1;
      delivery.answer(failures >= 0 ? 500 : 204, {}, failures >= 0 ? 'oops' : undefined);
    });
    await call('setWebhook', { url: hook.url });
    await bob.says(cats, 'first');
    await bob.says(cats, 'second');
    await telegram.settled();
    expect(hook.deliveries.map(textOf)).toEqual(['first', 'first', 'first', 'first', 'second']);
  });

  test('a stuck queue holds up no other: chats and members run side by side', async () => {
    const { telegram, bob, cats, dogs, call } = await world();
    await using _ = telegram;
    const held: Delivery[] = [];
    await using hook = await startHook((delivery) => {
      if (textOf(delivery) === 'stuck') held.push(delivery);
      else delivery.answer(200);
    });
    await call('setWebhook', { url: hook.url });
    await bob.says(cats, 'stuck');
    await bob.says(cats, 'behind it');
    await bob.says(dogs, 'elsewhere');
    bob.leaves(cats);
    const stillPending = async () => (await call('getWebhookInfo')).result;
    await expect.poll(stillPending).toMatchObject({ pending_update_count: 3 });
    expect(hook.deliveries.some(({ update }) => 'chat_member' in update)).toBe(true);
    expect(hook.deliveries.map(textOf)).not.toContain('behind it');
    for (const delivery of held) delivery.answer(200);
    await telegram.settled();
    expect(hook.deliveries.map(textOf)).toContain('behind it');
  });

  test('sends again what is not answered in time', async () => {
    await using telegram = await startTelegram({ webhookTimeoutMs: 30, webhookRetryScale: 0.001 });
    const bob = telegram.user('Bob');
    const call = createBotClient(telegram);
    let ignored = 0;
    await using hook = await startHook((delivery) => {
      ignored += 1;
      if (ignored > 1) delivery.answer(200);
    });
    await call('setWebhook', { url: hook.url });
    await bob.opensPrivateChat('hi');
    await telegram.settled();
    const ids = hook.deliveries.map(({ update }) => update.update_id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  test('keeps trying while nobody listens', async () => {
    const { telegram, bob, cats, call } = await world();
    await using _ = telegram;
    await call('setWebhook', { url: 'http://127.0.0.1:9/hook' });
    await bob.says(cats, 'hello?');
    const failed = async () => (await call('getWebhookInfo')).result;
    await expect
      .poll(failed)
      .toMatchObject({ last_error_message: 'Connection failed', pending_update_count: 1 });
    await using hook = await startHook((delivery) => delivery.answer(200));
    await call('setWebhook', { url: hook.url });
    await telegram.settled();
    expect(hook.deliveries.map(textOf)).toEqual(['hello?']);
  });

  test('a method in the answer is a complaint, for Telegram would carry it out', async () => {
    const { telegram, bob, cats, call } = await world();
    await using _ = telegram;
    const body = JSON.stringify({ method: 'sendMessage', chat_id: cats.id, text: 'x' });
    await using hook = await startHook((delivery) => delivery.answer(200, {}, body));
    await call('setWebhook', { url: hook.url });
    await bob.says(cats, 'hi');
    await telegram.settled();
    expect(telegram.complaints).toEqual([`called a method in a webhook reply: ${body}`]);
  });

  test('addresses and secrets are checked', async () => {
    const { telegram, call } = await world();
    await using _ = telegram;
    expect(await call('setWebhook', { url: 'ftp://x' })).toMatchObject({ error_code: 400 });
    const bad = { url: 'https://x.example', secret_token: 'not allowed!' };
    expect(await call('setWebhook', bad)).toMatchObject({ error_code: 400 });
  });
});
