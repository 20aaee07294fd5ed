import { once } from 'node:events';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/observe/redact.ts';
import { createErrorReporter } from '../../src/observe/sentry.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Takes in what a Sentry project would. */
async function openIngest() {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const zipped = request.headers['content-encoding'] === 'gzip';
    received.push((zipped ? gunzipSync(body) : body).toString());
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { dsn: `http://key@127.0.0.1:${address.port}/1`, received };
}

describe('error reports', () => {
  const redact = createRedactor(['123456:AA-secret-token']);

  it('carry environment, release and ids, and no secret', async () => {
    const { dsn, received } = await openIngest();
    const options = { dsn, environment: 'production', release: '1.2.3', redact };
    const reporter = await createErrorReporter(options);
    reporter.report(new Error('GET /bot123456:AA-secret-token/getMe failed'), {
      user_id: 42,
      group_id: -100,
    });
    await reporter.close();
    const text = received.join('\n');
    const line = text.split('\n').find((candidate) => candidate.includes('"exception"'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({
      environment: 'production',
      release: '1.2.3',
      tags: { user_id: '42', group_id: '-100' },
      exception: { values: [{ value: 'GET /bot[redacted]/getMe failed' }] },
    });
    expect(text).not.toContain('secret-token');
  });

  it('are not made without a DSN', async () => {
    const options = { dsn: undefined, environment: 'production', release: '1.2.3', redact };
    const reporter = await createErrorReporter(options);
    reporter.report(new Error('nobody is told'), {});
    await expect(reporter.close()).resolves.toBeUndefined();
  });
});
