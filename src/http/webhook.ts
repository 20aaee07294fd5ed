import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Log } from '../core/log.ts';
import { comparesTo } from './secrets.ts';

export interface WebhookRoute {
  readonly path: string;
  readonly secret: string;
  /**
   * Handles an update, and answers whether Telegram should deliver it again: only work that would
   * succeed the next time is worth that, since it holds up what comes after it. What rejects is
   * logged and not asked for again.
   */
  readonly handle: (update: { update_id: number }) => Promise<'done' | 'retry'>;
}

const updateSchema = z.looseObject({ update_id: z.int() });
const RETRY_AFTER_SECONDS = 2;

/** The route that Telegram posts updates to; the secret is checked before the body is read. */
export function installWebhook(server: FastifyInstance, route: WebhookRoute, log: Log) {
  const { path, secret } = route;
  const isSecret = comparesTo(secret);

  async function handle(update: { update_id: number }): Promise<'done' | 'retry'> {
    try {
      return await route.handle(update);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      log.error({ update_id: update.update_id, error: message }, 'update failed');
      return 'done';
    }
  }

  // A single colon would begin a parameter, and so serve other paths too.
  server.post(path.replaceAll(':', '::'), {
    onRequest: async (request, reply) => {
      const given = request.headers['x-telegram-bot-api-secret-token'];
      if (typeof given !== 'string' || !isSecret(given))
        return reply.code(401).send({ error: 'unauthorized' });
      return undefined;
    },
    handler: async (request, reply) => {
      const update = updateSchema.safeParse(request.body);
      if (!update.success) return reply.code(400).send({ error: 'not an update' });
      if ((await handle(update.data)) === 'done') return reply.send({});
      reply.header('Retry-After', RETRY_AFTER_SECONDS);
      return reply.code(503).send({ error: 'try again' });
    },
  });
}
