import { onTestFinished } from 'vitest';
import { type HealthDeps, readHealth } from '../../src/http/health.ts';
import { createHttpServer, type HttpDeps } from '../../src/http/server.ts';
import type { WebhookRoute } from '../../src/http/webhook.ts';
import { memoryLog } from '../support/memory-log.ts';

const fine = async () => undefined;

/** Everything that the bot needs answers. */
export const allFine: HealthDeps = { database: fine, redis: fine, telegram: fine };

export interface Served extends Partial<Omit<HttpDeps, 'health'>> {
  readonly health?: HealthDeps;
}

/** Serves until the test has ended, and answers the address. */
export async function serve({ health = allFine, ...deps }: Served = {}): Promise<string> {
  const server = createHttpServer({
    log: memoryLog(),
    health: () => readHealth(health),
    ready: () => true,
    metrics: async () => ({ contentType: 'text/plain', body: 'bot_up 1\n' }),
    ...deps,
  });
  onTestFinished(() => server.close());
  return server.listen('127.0.0.1', 0);
}

/** What is answered: the status of HTTP, and the body. */
export async function answerOf(response: Response): Promise<[number, unknown]> {
  return [response.status, await response.json()];
}

type Result = 'done' | 'retry';

/** A handler of updates that answers what this returns, at once or later. */
export const answering =
  (handle: () => Result | Promise<Result>): WebhookRoute['handle'] =>
  (_update, answer) => {
    const result = handle();
    if (typeof result === 'string') answer(result);
    else void result.then(answer);
  };
