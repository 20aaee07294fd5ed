import type { FastifyInstance, FastifyReply } from 'fastify';
import * as z from 'zod';
import type { Log } from '../core/lib/log.ts';
import type { MaybePromise } from '../core/lib/maybe-promise.ts';
import { refuse } from './refuse.ts';
import { createSecretMatcher } from './secrets.ts';

type Answer = 'done' | 'retry';

/** The route that Telegram posts updates to. */
export interface WebhookRoute {
  readonly path: string;
  readonly secret: string;
  /**
   * Handles an update. Returns `retry` to have Telegram deliver it again, which delays the updates
   * after it, so only for failures that will pass. If it throws, the update is logged and not
   * delivered again.
   */
  readonly handle: (update: { update_id: number }) => MaybePromise<Answer>;
  /** Called for a request with a wrong or missing secret. */
  readonly onRefused?: () => void;
}

const updateSchema = z.looseObject({ update_id: z.int() });
const RETRY_AFTER_SECONDS = 2;

/** Adds the route that Telegram posts updates to. Checks the secret before reading the body. */
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
      const result = route.handle(update);
      return typeof result === 'string' ? result : result.catch((error) => failed(update, error));
    } catch (error) {
      return failed(update, error);
    }
  }

  function answer(result: Answer, reply: FastifyReply): void {
    if (result === 'done') void reply.send();
    else
      void reply.header('Retry-After', RETRY_AFTER_SECONDS).code(503).send({ error: 'try again' });
  }

  // Escapes colons: a single one would start a route parameter and match other paths too.
  server.post(path.replaceAll(':', '::'), {
    onRequest: (request, reply, next) => {
      const given = request.headers['x-telegram-bot-api-secret-token'];
      if (typeof given === 'string' && isSecret(given)) return next();
      route.onRefused?.();
      refuse(request, reply, 401, 'unauthorized');
    },
    handler: (request, reply) => {
      const update = updateSchema.safeParse(request.body);
      if (!update.success) return reply.code(400).send({ error: 'not an update' });
      // Fast path: no promise for an update that was handled synchronously.
      const result = handle(update.data);
      if (typeof result === 'string') answer(result, reply);
      else result.then((later) => answer(later, reply));
      return reply;
    },
  });
}
