import { once } from 'node:events';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface SentryEvent {
  readonly environment: string;
  readonly release: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly exception: { readonly values: readonly { readonly value: string }[] };
}

/** What a Sentry project would receive, over HTTP. */
export async function openIngest() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const zipped = request.headers['content-encoding'] === 'gzip';
    bodies.push((zipped ? gunzipSync(body) : body).toString());
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    dsn: `http://key@127.0.0.1:${address.port}/1`,
    /** Everything that was sent. */
    text: () => bodies.join('\n'),
    /** An envelope holds a JSON document on each of its lines. */
    events: (): SentryEvent[] =>
      bodies
        .flatMap((body) => body.split('\n'))
        .filter((line) => line.includes('"exception"'))
        .map((line): SentryEvent => JSON.parse(line)),
    close: () => void server.close(),
  };
}
