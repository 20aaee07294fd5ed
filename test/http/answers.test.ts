import { describe, expect, it } from 'vitest';
import { createHttpServer } from '../../src/http/server.ts';
import { memoryLog } from '../support/memory-log.ts';
import { allFine, answering, answerOf, serve } from './serve.ts';

const failing = (message: string) => async () => Promise.reject(new Error(message));

describe('the HTTP server', () => {
  it('says that it is alive', async () => {
    expect(await answerOf(await fetch(`${await serve()}/live`))).toEqual([
      200,
      { status: 'alive' },
    ]);
  });

  it.each([
    [true, 200, 'ready'],
    [false, 503, 'not ready'],
  ])('says whether it is ready (%s)', async (isReady, code, status) => {
    const root = await serve({ ready: () => isReady });
    expect(await answerOf(await fetch(`${root}/ready`))).toEqual([code, { status }]);
  });

  it('says what it does not have', async () => {
    const response = await fetch(`${await serve()}/nothing-here`);
    expect(await answerOf(response)).toEqual([404, { error: 'not found' }]);
  });

  it('keeps what went wrong inside to its log', async () => {
    const log = memoryLog();
    const root = await serve({ log, metrics: failing('a secret path') });
    const response = await fetch(`${root}/metrics`);
    expect(await answerOf(response)).toEqual([500, { error: 'internal error' }]);
    expect(log.fields('error')).toEqual([{ error: 'a secret path' }]);
  });

  it('tells whoever asks wrongly what is wrong, and logs nothing of it', async () => {
    const log = memoryLog();
    const webhook = { path: '/telegram', secret: 's', handle: answering(() => 'done') };
    const root = await serve({ log, webhook });
    const response = await fetch(`${root}/telegram`, {
      method: 'POST',
      body: 'x'.repeat(1024 * 1024 + 1),
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 's' },
    });
    expect(await answerOf(response)).toEqual([413, { error: 'the body is too large' }]);
    expect(log.lines('error')).toEqual([]);
  });

  it('keeps a connection longer than a proxy does, which would else use one that is just being closed', async () => {
    const { headers } = await fetch(`${await serve()}/live`);
    expect(headers.get('keep-alive')).toBe('timeout=75');
  });

  it('answers nobody once it is closed', async () => {
    const server = createHttpServer({
      ...{ log: memoryLog(), ready: () => true },
      health: failing('not asked'),
      metrics: failing('not asked'),
    });
    const root = await server.listen('127.0.0.1', 0);
    expect((await fetch(`${root}/live`)).status).toBe(200);
    await server.close();
    await expect(fetch(`${root}/live`)).rejects.toThrow();
  });
});

describe('the token of the metrics', () => {
  it.each([
    ['Bearer sesame', 200],
    ['bearer sesame', 200],
    ['Bearer sesamy', 401],
    ['Bearer sesam', 401],
    ['Bearer ', 401],
    ['sesBearer ame', 401],
    ['Basic sesame', 401],
  ])('given as “%s” is answered with %i', async (authorization, status) => {
    const root = await serve({ health: allFine, metricsToken: 'sesame' });
    const response = await fetch(`${root}/metrics`, { headers: { authorization } });
    expect(response.status).toBe(status);
    if (status === 401) expect(await response.json()).toEqual({ error: 'unauthorized' });
  });
});
