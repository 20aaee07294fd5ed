import { describe, expect, it } from 'vitest';
import { allFine, answering, serve } from './serve.ts';

const fine = async () => undefined;
const broken = () => Promise.reject(new Error('away'));
const silent = () => new Promise<void>(() => undefined);

describe('health', () => {
  it('is healthy when everything answers, with each latency', async () => {
    const response = await fetch(`${await serve()}/health`);
    expect(response.status).toBe(200);
    const up = { status: 'up', latency_ms: expect.any(Number) };
    expect(await response.json()).toEqual({
      status: 'healthy',
      uptime: expect.any(Number),
      checks: { database: up, redis: up, telegram: up },
    });
  });

  it('is degraded without Redis or Telegram, and disabled says that there is none', async () => {
    const health = { database: fine, redis: broken, telegram: fine };
    const redisDown = await fetch(`${await serve({ health })}/health`);
    expect(redisDown.status).toBe(200);
    expect(await redisDown.json()).toMatchObject({ status: 'degraded' });
    const none = await fetch(
      `${await serve({ health: { database: fine, telegram: broken } })}/health`,
    );
    expect(none.status).toBe(200);
    expect(await none.json()).toMatchObject({
      status: 'degraded',
      checks: { redis: { status: 'disabled' }, telegram: { status: 'down' } },
    });
  });

  it('is unhealthy without a database, also when that hangs', async () => {
    for (const database of [broken, silent]) {
      const response = await fetch(
        `${await serve({ health: { database, telegram: fine } })}/health`,
      );
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ status: 'unhealthy' });
    }
  });

  it('is unhealthy while operations of the database are held back, though it answers', async () => {
    let circuit = 'open';
    const health = { ...allFine, databaseCircuit: () => circuit };
    const root = await serve({ health });
    for (const held of ['open', 'half-open']) {
      circuit = held;
      const response = await fetch(`${root}/health`);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        status: 'unhealthy',
        checks: { database: { status: 'down', circuit: held } },
      });
    }
    circuit = 'closed';
    expect(await (await fetch(`${root}/health`)).json()).toMatchObject({
      status: 'healthy',
      checks: { database: { status: 'up', circuit: 'closed' } },
    });
  });

  it('is alive whatever else is wrong, and ready only when it takes updates', async () => {
    const health = { database: broken, redis: broken, telegram: broken };
    const root = await serve({ health, ready: () => false });
    expect((await fetch(`${root}/live`)).status).toBe(200);
    expect((await fetch(`${root}/ready`)).status).toBe(503);
    expect((await fetch(`${root}/nothing-here`)).status).toBe(404);
  });
});

describe('metrics', () => {
  it('are open without a token, and ask for it otherwise', async () => {
    expect(await (await fetch(`${await serve()}/metrics`)).text()).toBe('bot_up 1\n');
    const guarded = `${await serve({ metricsToken: 'sesame' })}/metrics`;
    const get = (authorization?: string) =>
      fetch(guarded, authorization === undefined ? {} : { headers: { authorization } });
    expect((await get()).status).toBe(401);
    expect((await get('Bearer open')).status).toBe(401);
    expect((await get('Bearer sesame')).status).toBe(200);
  });
});

describe('the webhook', () => {
  const secret = 'a-secret';

  async function webhook(handle: () => Promise<'done' | 'retry'>) {
    const root = await serve({ webhook: { path: '/telegram', secret, handle: answering(handle) } });
    return (body: string, token: string | undefined = secret) =>
      fetch(`${root}/telegram`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json',
          ...(token === '' ? {} : { 'x-telegram-bot-api-secret-token': token }),
        },
      });
  }

  it('hands an update over and answers once it is handled', async () => {
    let handled = 0;
    const post = await webhook(async () => {
      handled += 1;
      return 'done';
    });
    expect((await post('{"update_id":1}')).status).toBe(200);
    expect(handled).toBe(1);
  });

  it('refuses a wrong or missing secret before it reads the body', async () => {
    const post = await webhook(() => {
      throw new Error('must not be called');
    });
    expect((await post('{not even json', 'wrong')).status).toBe(401);
    expect((await post('{not even json', '')).status).toBe(401);
  });

  it('refuses what is no update, and what is too large', async () => {
    const post = await webhook(async () => 'done');
    expect((await post('{broken')).status).toBe(400);
    for (const body of ['{}', '[]', '"x"', 'null', '{"update_id":"1"}']) {
      expect((await post(body)).status).toBe(400);
    }
    expect((await post(JSON.stringify({ update_id: 1, x: 'x'.repeat(2_000_000) }))).status).toBe(
      413,
    );
  });

  it('is served at its own path only, which may hold a colon', async () => {
    for (const path of ['/bot/123:abc', '/:abc', '/']) {
      const root = await serve({ webhook: { path, secret, handle: answering(() => 'done') } });
      const post = (to: string) =>
        fetch(root + to, {
          method: 'POST',
          body: '{"update_id":1}',
          headers: {
            'content-type': 'application/json',
            'x-telegram-bot-api-secret-token': secret,
          },
        });
      expect((await post(path)).status).toBe(200);
      for (const other of ['/bot/123', '/bot/123xyz', '/other']) {
        expect((await post(other)).status).toBe(404);
      }
    }
  });

  it('asks for the update again when a service was away', async () => {
    const post = await webhook(async () => 'retry');
    const response = await post('{"update_id":1}');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('2');
  });
});
