import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Log } from '../core/lib/log.ts';
import type { MaybePromise } from '../core/lib/maybe-promise.ts';
import { readBody } from './body.ts';
import { hasBody } from './refuse.ts';
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

/** Takes a request if it is for the webhook; else answers false and leaves it alone. */
export type TakeUpdate = (request: IncomingMessage, response: ServerResponse) => boolean;

const updateSchema = z.looseObject({ update_id: z.int() });
/** Updates are far smaller (Bot API, Update); bounds what a proxy's fault can make us buffer. */
const BODY_LIMIT = 1024 * 1024;
const RETRY_AFTER_SECONDS = '2';
const NOTHING = { 'content-length': '0' };

/**
 * Takes the updates that Telegram posts, on Node's own server: Fastify would cost a quarter more for
 * each. Checks the secret before it reads the body.
 */
export function createWebhook({ path, secret, handle, onRefused }: WebhookRoute, log: Log) {
  const isSecret = createSecretMatcher(secret);

  function failed({ update_id }: { update_id: number }, error: unknown): Answer {
    const message = error instanceof Error ? error.message : String(error);
    log.error({ update_id, error: message }, 'update failed');
    return 'done';
  }

  function handled(update: { update_id: number }): MaybePromise<Answer> {
    try {
      const result = handle(update);
      return typeof result === 'string' ? result : result.catch((error) => failed(update, error));
    } catch (error) {
      return failed(update, error);
    }
  }

  function take(body: string, response: ServerResponse): void {
    const update = updateOf(body);
    if (update === undefined) {
      refuse(response, 400, 'not an update');
      return;
    }
    // Fast path: no promise for an update that was handled synchronously.
    const result = handled(update);
    if (typeof result === 'string') answer(response, result);
    else result.then((later) => answer(response, later));
  }

  const takeUpdate: TakeUpdate = (request, response) => {
    if (request.method !== 'POST' || !isFor(path, request.url)) return false;
    const given = request.headers['x-telegram-bot-api-secret-token'];
    if (typeof given === 'string' && isSecret(given)) {
      const tooLarge = () => refuse(response, 413, 'the body is too large', true);
      readBody(request, BODY_LIMIT, { done: (body) => take(body, response), tooLarge });
      return true;
    }
    onRefused?.();
    refuse(response, 401, 'unauthorized', hasBody(request.headers));
    return true;
  };
  return takeUpdate;
}

function isFor(path: string, url = ''): boolean {
  return url === path || url.startsWith(`${path}?`);
}

function updateOf(body: string): { update_id: number } | undefined {
  try {
    return updateSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, result: Answer): void {
  if (result === 'done') response.writeHead(200, NOTHING).end();
  else {
    response.setHeader('retry-after', RETRY_AFTER_SECONDS);
    refuse(response, 503, 'try again');
  }
}

/** With `hangUp`, the rest of the body is not waited for. */
function refuse(response: ServerResponse, status: number, error: string, hangUp = false): void {
  if (hangUp) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error }));
}
