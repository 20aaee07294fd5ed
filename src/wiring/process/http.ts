import { memoizeFor } from '../../core/lib/memoize.ts';
import { reasonOf } from '../../core/lib/reason.ts';
import { readHealth } from '../../http/health.ts';
import { createHttpServer } from '../../http/server.ts';
import type { ClockWatch } from '../../observe/clock-watch.ts';
import type { Redact } from '../../observe/logging/redact.ts';
import { installGauges } from '../../observe/metrics/gauges.ts';
import { createWebhookHandler } from '../../telegram/intake/webhook/deliver.ts';
import { VERSION } from '../../version.ts';
import type { BotParts } from '../bot.ts';
import type { Context } from '../context.ts';
import type { Intake } from './intake.ts';
import { safeReason } from './safe-reason.ts';

export interface HttpParts {
  readonly bot: BotParts;
  readonly intake: Intake;
  readonly clockWatch: ClockWatch;
  /** Rejects with the reason while Redis does not do all that it is for; absent without Redis. */
  readonly checkRedis: (() => Promise<void>) | undefined;
  readonly redact: Redact;
}

/** `/health` asks the services at most once in this time. */
const HEALTH_KEPT_MS = 1_000;

/** Serves health, metrics and the webhook; answers the address that it listens on. */
export async function serveHttp(context: Context, parts: HttpParts): Promise<string> {
  const { config, logger, metrics, onShutdown } = context;
  const { intake } = parts;
  const health = healthOf(parts);
  installGauges(metrics.registry, gaugesOf(parts, health));
  const deliver = createWebhookHandler(intake.handle, intake.inFlight);
  const miniApp =
    config.publicUrl === undefined
      ? undefined
      : await (await import('./mini-app.ts')).openMiniApp(context, parts.bot);
  const http = createHttpServer({
    miniApp,
    log: logger.child({ logger: 'http' }),
    health,
    ready: intake.isReady,
    metrics: async () => ({
      contentType: metrics.registry.contentType,
      body: await metrics.registry.metrics(),
    }),
    metricsToken: config.metricsToken,
    webhook: config.webhook && {
      path: config.webhook.path,
      secret: config.webhook.secret,
      handle(update, answer) {
        if (intake.isAccepting()) deliver(update, answer);
        else answer('retry');
      },
      onRefused: intake.refused,
    },
  });
  onShutdown('HTTP server', http.close);
  const { host, port } = config.http;
  return http.listen(host, port).catch((error: unknown) => {
    throw new Error(`HOST/PORT: cannot listen on ${host}:${port}: ${reasonOf(error)}`);
  });
}

function healthOf({ bot, intake, clockWatch, checkRedis, redact }: HttpParts) {
  const { database, telegram } = bot;
  const rejectSafely = (error: unknown) => Promise.reject(new Error(safeReason(error, redact)));
  const read = () =>
    readHealth({
      version: VERSION,
      database: () => database.ping().catch(rejectSafely),
      redis: checkRedis,
      telegram: () =>
        telegram.connection.check(() => telegram.questions.getMe()).catch(rejectSafely),
      databaseCircuit: database.circuit,
      telegramDetails: intake.details,
      warnings: () => [...intake.warnings(), ...clockWatch.warnings()],
      isLeading: intake.isLeading,
    });
  return memoizeFor(read, HEALTH_KEPT_MS);
}

function gaugesOf({ bot, intake }: HttpParts, health: ReturnType<typeof healthOf>) {
  const { database, clock, telegram } = bot;
  return {
    ...intake.gauges,
    now: clock.now,
    skew: clock.skew,
    updatesInFlight: intake.inFlight.size,
    queuedCalls: telegram.queuedCalls,
    circuit: database.circuit,
    pool: database.poolStats,
    statistics: database.statistics,
    health,
  };
}
