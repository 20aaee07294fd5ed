import type { IncomingMessage } from 'node:http';

/**
 * Reads a body as text. Says `tooLarge` as soon as it is longer than the limit in bytes, and nothing
 * when the connection breaks before its end.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  { done, tooLarge }: { done: (body: string) => void; tooLarge: () => void },
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else if (size - chunk.length <= limit) tooLarge();
  });
  request.on('end', () => {
    if (size > limit) return;
    const [first] = chunks;
    done(chunks.length === 1 && first ? first.toString() : Buffer.concat(chunks).toString());
  });
}
