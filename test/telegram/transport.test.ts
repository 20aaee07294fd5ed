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
