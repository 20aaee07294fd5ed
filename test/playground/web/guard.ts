import type { IncomingMessage } from 'node:http';

/**
 * Why the request is refused: it reached this server by another name (DNS rebinding), or another
 * web page sends it. Browsers name the origin of every POST.
 */
export function objection({ headers, method, socket }: IncomingMessage): string | undefined {
  const port = socket.localPort;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!own.includes(host)) return 'The playground answers on this machine only.';
  if (headers['sec-fetch-site'] === 'cross-site') return 'Another page may not look in here.';
  if (method === 'GET') return undefined;
  if (origin !== `http://${host}`) return 'Another page may not play here.';
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return isJson ? undefined : 'Acts are JSON.';
}
