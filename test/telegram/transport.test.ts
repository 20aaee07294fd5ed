import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { Api, type ApiClientOptions, InputFile } from 'grammy';
import { expect, it, onTestFinished } from 'vitest';
import { createDocuments } from '../../src/telegram/api/documents.ts';
import { createTransport } from '../../src/telegram/api/transport.ts';

const MEGABYTE = 1024 * 1024;

/** A transport to a server that answers so. */
async function transportTo(answer: RequestListener, callTimeoutMs = 30_000) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const root = `http://127.0.0.1:${address.port}`;
  const transport = createTransport(root, { callTimeoutMs });
  onTestFinished(async () => {
    await transport.close();
    server.closeAllConnections();
    server.close();
  });
  return { root, transport };
}

/** Answers calls with whatever the pieces are. */
async function answersWith(
  pieces: () => Iterable<unknown> | AsyncIterable<unknown>,
  callTimeoutMs?: number,
) {
  const answer: RequestListener = (_request, response) =>
    void Readable.from(pieces()).pipe(response);
  const { root, transport } = await transportTo(answer, callTimeoutMs);
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
  }, 300);
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

/** A server that keeps what it is sent, and a grammY client over the transport. */
async function uploads(answer: RequestListener) {
  const { root, transport } = await transportTo(answer, 300);
  const fetch = transport.request as unknown as NonNullable<ApiClientOptions['fetch']>;
  return { root, transport, api: new Api('1:secret', { apiRoot: root, fetch }) };
}

it('a document is uploaded as a form, with all its bytes and its name', async () => {
  const bytes = Buffer.alloc(MEGABYTE, 'é');
  const received: { type: string; body: Buffer }[] = [];
  const { api } = await uploads(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    received.push({ type: request.headers['content-type'] ?? '', body });
    response.end('{"ok":true,"result":{"message_id":7}}');
  });
  const sent = await api.sendDocument(5, new InputFile(bytes, 'cats.json'), { caption: 'Cats' });
  expect(sent.message_id).toBe(7);
  const [{ type = '', body = Buffer.alloc(0) } = {}] = received;
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData();
  expect([form.get('chat_id'), form.get('caption')]).toEqual(['5', 'Cats']);
  const files = [...form.values()].filter((value) => value instanceof File);
  expect(files.map(({ name }) => name)).toEqual(['cats.json']);
  expect(Buffer.from((await files[0]?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)).toBe(
    true,
  );
});

it('an upload has time for its size, and its answer no longer than that', async () => {
  const slow = async (request: IncomingMessage, response: ServerResponse) => {
    await request.toArray();
    await setTimeout(600);
    response.end('{"ok":true,"result":{"message_id":7}}');
  };
  const { api } = await uploads(slow);
  const large = new InputFile(Buffer.alloc(MEGABYTE), 'large.png');
  await expect(api.sendDocument(5, large)).resolves.toMatchObject({ message_id: 7 });
  const small = new InputFile(Buffer.alloc(10), 'small.png');
  await expect(api.sendDocument(5, small)).rejects.toThrow(/sendDocument/);
});

it('an upload is sent whole when it is tried again, and far too large ones not at all', async () => {
  const sizes: number[] = [];
  const { api } = await uploads(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    sizes.push(body.length);
    if (sizes.length === 1) request.socket.destroy();
    else response.end('{"ok":true,"result":{"message_id":7}}');
  });
  const file = new InputFile(Buffer.alloc(100_000, 'x'), 'x.txt');
  await expect(api.sendDocument(5, file)).rejects.toThrow();
  await api.sendDocument(5, file);
  expect(sizes[1]).toBe(sizes[0]);
  const huge = new InputFile(Buffer.alloc(11 * MEGABYTE), 'huge.bin');
  await expect(api.sendDocument(5, huge)).rejects.toThrow();
  expect(sizes).toHaveLength(2);
});

it('a document is read from the server’s files, within its size, and no error holds the token', async () => {
  const asked: string[] = [];
  const { root, transport, api } = await uploads((request, response) => {
    asked.push(request.url ?? '');
    const id = request.url ?? '';
    if (id.includes('getFile')) {
      const files: Record<string, object> = {
        1: { file_path: 'documents/file_1.json', file_size: 9 },
        2: { file_path: '../../etc/passwd' },
        3: { file_path: 'documents/file_3.json', file_size: 70_000 },
        4: { file_path: 'documents/gone.json' },
        5: { file_path: 'documents/larger.json', file_size: 10 },
        6: { file_path: '/var/lib/telegram-bot-api/file.json' },
      };
      void request.toArray().then((chunks) => {
        const { file_id: wanted } = JSON.parse(Buffer.concat(chunks).toString());
        const result = { file_id: wanted, file_unique_id: wanted, ...files[wanted] };
        response.end(JSON.stringify({ ok: true, result }));
      });
    } else if (id.includes('gone')) response.writeHead(404).end(id);
    else response.end(id.includes('larger') ? 'x'.repeat(70_000) : '{"a":"é"}');
  });
  const documents = createDocuments({ botToken: '1:secret', telegramApiRoot: root, transport });
  const read = (id: string) => documents.read(api, id, 65_536);
  expect(await read('1')).toEqual({ text: '{"a":"é"}' });
  expect(asked.at(-1)).toBe('/file/bot1:secret/documents/file_1.json');
  const calls = asked.length;
  expect(await read('2')).toEqual({ fault: 'unreachable' });
  expect(await read('3')).toEqual({ fault: 'too-large' });
  expect(await read('6')).toEqual({ fault: 'unreachable' });
  expect(asked.length).toBe(calls + 3);
  expect(await read('4')).toEqual({ fault: 'unreachable' });
  expect(await read('5')).toEqual({ fault: 'unreachable' });
  const gone = transport.download(`${root}/file/bot1:secret/documents/gone.json`, 100);
  await expect(gone).rejects.toThrow(/^(?!.*secret).*404/);
});
