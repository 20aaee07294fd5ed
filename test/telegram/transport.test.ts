import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../src/telegram/api/transport.ts';

const MEGABYTE = 1024 * 1024;

/** Answers calls with whatever the pieces are. */
async function answersWith(pieces: () => Iterable<unknown> | AsyncIterable<unknown>) {
  const server = createServer((_request, response) => Readable.from(pieces()).pipe(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const root = `http://127.0.0.1:${address.port}`;
  const transport = createTransport(root, { callTimeoutMs: 300 });
  onTestFinished(async () => {
    await transport.close();
    server.closeAllConnections();
    server.close();
  });
  return async (method: string) => {
    const init = { method: 'POST', headers: {}, body: '{}' };
    return (await transport.request(`${root}/bot1:secret/${method}`, init)).json();
  };
}

/** The start of a JSON document that goes on for so long. */
function talkative(megabytes: number) {
  let sent = 0;
  function* talk() {
    yield '{"ok":true,"result":"';
    for (const chunk = Buffer.alloc(MEGABYTE, 'x'); sent < megabytes; sent += 1) yield chunk;
    yield '"}';
  }
  return { talk, sent: () => sent };
}

it.each([
  'getMe',
  'getUpdates',
])('an answer to %s that is far too large is given up before it fills the memory', async (method) => {
  const { talk, sent } = talkative(600);
  const call = await answersWith(talk);
  await expect(call(method)).rejects.toThrow(/size/i);
  expect(sent()).toBeLessThan(100);
});

it('an answer as large as updates can be is taken, of getUpdates alone', async () => {
  const call = await answersWith(() => talkative(20).talk());
  expect(await call('getUpdates')).toMatchObject({ ok: true });
  await expect(call('getMe')).rejects.toThrow(/size/i);
});

it('an answer that comes byte by byte has to be there in time as well', async () => {
  const call = await answersWith(async function* () {
    yield '{"ok":true,"result":"';
    for (;;) {
      yield 'x';
      await setTimeout(20);
    }
  });
  await expect(call('getMe')).rejects.toThrow(/took more than 0.3 s/);
});

/** What a server is asked, and answers with a status and a date. */
async function asked(method: string, path = '', more: object = {}) {
  const requests: {
    method: string | undefined;
    url: string | undefined;
    type: unknown;
    body: string;
  }[] = [];
  const dates: [Date, number][] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const { url, headers } = request;
    requests.push({ method: request.method, url, type: headers['content-type'], body });
    response.setHeader('date', 'Thu, 01 Jan 2026 12:00:00 GMT');
    response.writeHead(200).end('{"ok":true,"result":7}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const root = `http://127.0.0.1:${address.port}${path}`;
  const transport = createTransport(root, {
    onDate: (date, tookMs) => void dates.push([date, tookMs]),
  });
  onTestFinished(async () => {
    await transport.close();
    server.closeAllConnections();
    server.close();
  });
  const init = { method, headers: {}, body: '{"a":1}', ...more };
  const answer = transport.request(`${root}/bot1:secret/getMe`, init);
  return { requests, dates, answer, transport, ask: () => transport.request(`${root}/x`, init) };
}

it('a call is posted as JSON, and its answer is dated', async () => {
  const start = performance.now();
  const { requests, dates, answer } = await asked('POST', '/own/server');
  expect(await (await answer).json()).toEqual({ ok: true, result: 7 });
  const url = '/own/server/bot1:secret/getMe';
  expect(requests).toEqual([{ method: 'POST', url, type: 'application/json', body: '{"a":1}' }]);
  const [[date, tookMs] = []] = dates;
  expect(date).toEqual(new Date('2026-01-01T12:00:00Z'));
  expect(tookMs).toBeGreaterThan(0);
  expect(tookMs).toBeLessThanOrEqual(performance.now() - start);
});

it('a call is got when it is not to be posted', async () => {
  const { requests, answer } = await asked('GET');
  await answer;
  expect(requests[0]?.method).toBe('GET');
});

it('a call is given up when nobody wants it any more', async () => {
  const { answer } = await asked('POST', '', { signal: AbortSignal.abort() });
  await expect(answer).rejects.toThrow(/abort/i);
});

it('nothing is called any more once it is closed', async () => {
  const { answer, transport, ask } = await asked('POST');
  await answer;
  await transport.close();
  await expect(ask()).rejects.toThrow();
});
