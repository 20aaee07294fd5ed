import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { Log } from '../core/lib/log.ts';
import { reasonOf } from '../core/lib/reason.ts';
import { readBody } from './body.ts';
import { hasBody } from './refuse.ts';
import { createSecretMatcher } from './secrets.ts';

type Answer = 'done' | 'retry';

/** The route that Telegram posts updates to. */
export interface WebhookRoute {
  readonly path: string;
  readonly secret: string;
  /**
   * Handles an update and answers. `retry` has Telegram deliver it again, which delays the updates
   * after it, so it is only for failures that will pass. If it throws, the update is logged and not
   * delivered again.
   */
  readonly handle: (update: { update_id: number }, answer: (result: Answer) => void) => void;
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

  function take(body: string, response: ServerResponse): void {
    const update = updateOf(body);
    if (update === undefined) {
      refuse(response, 400, 'not an update');
      return;
    }
    try {
      handle(update, (result) => answer(response, result));
    } catch (error) {
      log.error({ update_id: update.update_id, error: reasonOf(error) }, 'update failed');
      answer(response, 'done');
    }
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
