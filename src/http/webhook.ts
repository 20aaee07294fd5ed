import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Log } from '../core/lib/log.ts';
import type { MaybePromise } from '../core/lib/maybe-promise.ts';
import { createSecretMatcher } from './secrets.ts';

type Answer = 'done' | 'retry';

export interface WebhookRoute {
  readonly path: string;
  readonly secret: string;
  /**
   * Handles an update, and answers whether Telegram should deliver it again: only work that would
   * succeed the next time is worth that, since it holds up what comes after it. What rejects is
   * logged and not asked for again.
   */
  readonly handle: (update: { update_id: number }) => MaybePromise<Answer>;
  /** Told of a post without the secret. */
  readonly onRefused?: () => void;
}

const updateSchema = z.looseObject({ update_id: z.int() });
const RETRY_AFTER_SECONDS = 2;

/** The route that Telegram posts updates to; the secret is checked before the body is read. */
export function installWebhook(server: FastifyInstance, route: WebhookRoute, log: Log) {
  const { path, secret } = route;
  const isSecret = createSecretMatcher(secret);

  function failed({ update_id }: { update_id: number }, error: unknown): Answer {
    const message = error instanceof Error ? error.message : String(error);
    log.error({ update_id, error: message }, 'update failed');
    return 'done';
  }

  function handle(update: { update_id: number }): MaybePromise<Answer> {
    try {
      const how = route.handle(update);
      return typeof how === 'string' ? how : how.catch((error) => failed(update, error));
    } catch (error) {
      return failed(update, error);
    }
  }

  function answer(how: Answer, reply: FastifyReply): void {
    if (how === 'done') void reply.send();
    else
      void reply.header('Retry-After', RETRY_AFTER_SECONDS).code(503).send({ error: 'try again' });
  }

  // A single colon would begin a parameter, and so serve other paths too.
  server.post(path.replaceAll(':', '::'), {
    onRequest: (request, reply, next) => {
      const given = request.headers['x-telegram-bot-api-secret-token'];
      if (typeof given === 'string' && isSecret(given)) return next();
      route.onRefused?.();
      void reply.code(401).send({ error: 'unauthorized' });
    },
    handler: (request, reply) => {
      const update = updateSchema.safeParse(request.body);
      if (!update.success) return reply.code(400).send({ error: 'not an update' });
      // What is answered without waiting does not wait for a promise either.
      const how = handle(update.data);
      if (typeof how === 'string') answer(how, reply);
      else how.then((later) => answer(later, reply));
      return reply;
    },
  });
}
