import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Answers before the body is read. A request with a body loses its connection with the answer;
 * otherwise Node would read the body to its end, however long a stranger makes it.
 */
export function refuse(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  status: 401 | 404,
  error: string,
): FastifyReply {
  if (hasBody(headers)) reply.header('connection', 'close');
  return reply.code(status).send({ error });
}

/** Whether a request with these headers brings a body. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
