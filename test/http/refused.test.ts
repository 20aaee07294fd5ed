import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answering, serve } from './serve.ts';

const SECRET = 'open-sesame';
const webhook = { path: '/telegram', secret: SECRET, handle: answering(() => 'done') };

/** Sends the beginning of a request and answers all that comes back until the server hangs up. */
async function answerTo(root: string, head: string): Promise<string> {
  const { socket, received } = await open(root);
  const closed = once(socket, 'close');
  socket.write(head);
  await closed;
  return received();
}

async function open(root: string): Promise<{ socket: Socket; received: () => string }> {
  const { hostname, port } = new URL(root);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return { socket, received: () => text };
}

const post = (path: string, ...headers: string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: bot', 'Content-Type: application/json', ...headers, '', ''].join(
    '\r\n',
  );

describe('a stranger who announces a body', () => {
  it.each([
    ['a long one to the webhook', post('/telegram', 'Content-Length: 900000'), '401 Unauthorized'],
    [
      'one without an end to the webhook',
      `${post('/telegram', 'Transfer-Encoding: chunked')}5\r\nhello\r\n`,
      '401 Unauthorized',
    ],
    [
      'one to the webhook, with a wrong secret',
      post('/telegram', 'Content-Length: 9', 'X-Telegram-Bot-Api-Secret-Token: open-sesamy'),
      '401 Unauthorized',
    ],
    ['one to a page that does not exist', post('/x', 'Content-Length: 900000'), '404 Not Found'],
    [
      'one to the metrics',
      post('/metrics', 'Content-Length: 900000').replace('POST', 'GET'),
      '401 Unauthorized',
    ],
  ])('%s is answered and hung up on before it has come', async (_what, head, status) => {
    const root = await serve({ webhook, metricsToken: 'sesame' });
    const answer = await answerTo(root, head);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status}\r\n`));
    expect(answer).toMatch(/^connection: close\r$/im);
  });

  it('does not cost those without a body their connection', async () => {
    const root = await serve({ webhook, metricsToken: 'sesame' });
    const { socket, received } = await open(root);
    socket.write('GET /metrics HTTP/1.1\r\nHost: bot\r\n\r\n');
    await expect.poll(received).toMatch(/^HTTP\/1.1 401 /);
    socket.write('GET /live HTTP/1.1\r\nHost: bot\r\n\r\n');
    await expect.poll(received).toMatch(/HTTP\/1.1 200 OK/);
  });
});

describe('the server', () => {
  it('takes no more connections than it has room for', async () => {
    const root = await serve({ limits: { connections: 1 } });
    const first = await open(root);
    const second = await open(root);
    if (!second.socket.closed) await once(second.socket, 'close');
    first.socket.write('GET /live HTTP/1.1\r\nHost: bot\r\n\r\n');
    await expect.poll(first.received).toMatch(/^HTTP\/1.1 200 OK/);
  });

  it.each([
    ['its first byte', ''],
    ['the end of its headers', 'POST /telegram HTTP/1.1\r\nHost: bot\r\n'],
    [
      'its body',
      post('/telegram', 'Content-Length: 9', `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`),
    ],
  ])('does not wait for ever for %s', async (_what, head) => {
    const limits = { headersMs: 30, requestMs: 60, checkMs: 10 };
    const root = await serve({ webhook, limits });
    expect(await answerTo(root, head)).toMatch(/^(HTTP\/1.1 408 Request Timeout\r\n|$)/);
  });
});
