import Fastify, { type FastifyInstance } from 'fastify';
import type { Log } from '../core/lib/log.ts';
import type { Health } from './health.ts';
import { refuse } from './refuse.ts';
import { createSecretMatcher } from './secrets.ts';
import { createWebhook, type TakeUpdate, type WebhookRoute } from './webhook.ts';

export interface HttpDeps {
  readonly log: Log;
  readonly health: () => Promise<Health>;
  /** Whether the bot accepts updates. */
  readonly ready: () => boolean;
  readonly metrics: () => Promise<{ contentType: string; body: string }>;
  /** Bearer token that `/metrics` requires; without it, the metrics are open. */
  readonly metricsToken?: string | undefined;
  readonly webhook?: WebhookRoute | undefined;
  /** Adds the routes of the Mini App. */
  readonly miniApp?: ((server: FastifyInstance) => void) | undefined;
  readonly limits?: Partial<Limits>;
}

/**
 * Not imported: an import reads all that the module has, and with it Node's own fetch, WebSocket and
 * HTTP/2: 16 MB.
 */
const { createServer } = process.getBuiltinModule('node:http');

interface Limits {
  readonly connections: number;
  /** From the start of a connection to the end of the headers. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** How often the server looks for those that take longer. */
  readonly checkMs: number;
}

/**
 * Telegram opens at most 100 connections (setWebhook, max_connections), and a proxy somewhat more;
 * from a proxy nearby, an update comes at once. The rest bounds what a flood of connections costs.
 */
const LIMITS: Limits = {
  connections: 2_000,
  headersMs: 10_000,
  requestMs: 30_000,
  checkMs: 5_000,
};

/** Serves health, readiness and metrics for operators and orchestrators, and the webhook. */
export function createHttpServer(deps: HttpDeps) {
  const { log, health, ready, metrics, metricsToken, webhook } = deps;
  const takeUpdate = webhook && createWebhook(webhook, log);
  const server = limitedServer({ ...LIMITS, ...deps.limits }, takeUpdate);
  const isMetricsToken = metricsToken === undefined ? undefined : createSecretMatcher(metricsToken);

  server.get('/health', async (_request, reply) => {
    const report = await health();
    return reply.code(report.status === 'unhealthy' ? 503 : 200).send(report);
  });
  server.get('/live', async () => ({ status: 'alive' }));
  server.get('/ready', async (_request, reply) =>
    reply.code(ready() ? 200 : 503).send({ status: ready() ? 'ready' : 'not ready' }),
  );
  server.get('/metrics', async (request, reply) => {
    const bearer = request.headers.authorization?.replace(/^Bearer /i, '');
    if (isMetricsToken?.(bearer) === false) return refuse(request, reply, 401, 'unauthorized');
    const { contentType, body } = await metrics();
    return reply.type(contentType).send(body);
  });

  deps.miniApp?.(server);
  // A route, since the handler of what is not found would be called after the body is read.
  server.all('*', {
    onRequest: (request, reply) => void refuse(request, reply, 404, 'not found'),
    handler: () => undefined,
  });
  // For methods that have no routes.
  server.setNotFoundHandler((request, reply) => refuse(request, reply, 404, 'not found'));
  server.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ error: error.message }, 'HTTP request failed');
    return reply.code(status).send({ error: status >= 500 ? 'internal error' : error.message });
  });

  return {
    /** Resolves to the address that the server listens on. */
    listen: (host: string, port: number): Promise<string> => server.listen({ host, port }),
    close: (): Promise<void> => server.close(),
  };
}

/** No route has a JSON schema, so Fastify need not load what compiles one: a tenth of the memory. */
const noSchema = () => () => {
  throw new Error('routes are not described by JSON schemas here');
};

/**
 * Longer than proxies keep an idle connection (nginx: 60 s): one that the server closes first may
 * just be used for the next update, which would fail.
 */
const KEPT_ALIVE_MS = 75_000;

/** A server whose requests go to the webhook first, and then to the routes of Fastify. */
function limitedServer(limits: Limits, takeUpdate: TakeUpdate = () => false) {
  const { connections, headersMs, requestMs, checkMs } = limits;
  const options = {
    keepAliveTimeout: KEPT_ALIVE_MS,
    requestTimeout: requestMs,
    headersTimeout: headersMs,
    connectionsCheckingInterval: checkMs,
  };
  const server = Fastify({
    serverFactory: (handle) =>
      createServer(options, (request, response) => {
        if (!takeUpdate(request, response)) handle(request, response);
      }),
    forceCloseConnections: 'idle',
    schemaController: { compilersFactory: { buildValidator: noSchema, buildSerializer: noSchema } },
  });
  server.server.maxConnections = connections;
  return server;
}
