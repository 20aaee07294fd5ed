import type { Config } from './config/load.ts';
import { createBackground } from './core/lib/background.ts';
import { reasonOf } from './core/lib/reason.ts';
import { recent } from './core/lib/recent.ts';
import { readHealth } from './http/health.ts';
import { createHttpServer } from './http/server.ts';
import { createClockWatch } from './observe/clock-watch.ts';
import { catchCrashes } from './observe/crash.ts';
import { installGauges } from './observe/gauges.ts';
import { createLogger } from './observe/log.ts';
import { createMetrics } from './observe/metrics.ts';
import { logNodeWarnings } from './observe/node-warnings.ts';
import { observeUpdates } from './observe/observers.ts';
import type { Redact } from './observe/redact.ts';
import { createErrorReporter } from './observe/sentry.ts';
import { createTrace } from './observe/trace.ts';
import { isUnavailable, retryOf } from './storage/errors.ts';
import { registerCommandMenus } from './telegram/api/command-menus.ts';
import { describeError } from './telegram/api/errors.ts';
import { introduce } from './telegram/api/introduce.ts';
import { createUpdateHandler } from './telegram/bot.ts';
import { createWebhookHandler } from './telegram/intake/webhook.ts';
import { VERSION } from './version.ts';
import { closeWith, DRAIN_MS, untilAborted } from './wiring/closing.ts';
import { openIntake } from './wiring/intake.ts';
import { startJobs } from './wiring/jobs.ts';
import { claimForBot } from './wiring/one-bot.ts';
import { openServices } from './wiring/services.ts';
import { redactorFor, safeReason } from './wiring/tell-safely.ts';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** However often somebody asks for it, the services are asked once in this time. */
const HEALTH_KEPT_MS = 1_000;
/** The warm-up waits while more updates than this are in work. */
const BUSY_UPDATES = 10;

/** What keeps secrets from being shown. */
interface Safety {
  readonly redact: Redact;
  readonly crashes: ReturnType<typeof catchCrashes>;
}

/** Runs the bot until the signal, and tells why when it could not start. */
export async function runApp(config: Config, stopped: AbortSignal): Promise<Outcome> {
  const redact = redactorFor(config);
  const crashes = catchCrashes(redact);
  try {
    return await run(config, stopped, { redact, crashes });
  } catch (error) {
    return { ok: false, reason: safeReason(error, redact) };
  }
}

/**
 * The composition root: opens everything in order, and closes in reverse order what was opened,
 * also when the start fails half way.
 */
async function run(
  config: Config,
  stopped: AbortSignal,
  { redact, crashes }: Safety,
): Promise<Outcome> {
  const { logLevel: level, environment } = config;
  const trace = createTrace();
  const logger = createLogger({ level, environment, redact, context: trace.fields });
  const log = logger.child({ logger: 'app' });
  log.info({ version: VERSION, node: process.versions.node }, 'starting');
  logNodeWarnings(log);
  const metrics = createMetrics(VERSION);
  await using stack = new AsyncDisposableStack();
  const closing = closeWith(stack, log);

  const reporter = await createErrorReporter({
    dsn: config.sentryDsn,
    environment,
    release: `nezuko@${VERSION}`,
    context: trace.fields,
    redact,
  });
  closing('error reports', () => reporter.close());
  crashes.tell((error) => {
    reporter.report(error, {});
    return reporter.close();
  });
  const onError = (error: unknown, ids: object = {}): void => {
    // That the database is away is told once, not by everything that does not work meanwhile.
    if (isUnavailable(error)) {
      log.debug({ ...ids, error: describeError(error) }, 'put off, since the database is away');
      return;
    }
    const stack = error instanceof Error ? error.stack : undefined;
    log.error({ ...ids, error: describeError(error), stack }, 'unexpected error');
    reporter.report(error, ids);
  };

  const rejectSafely = (error: unknown) => Promise.reject(new Error(safeReason(error, redact)));
  const toldToStop = untilAborted(stopped);
  const opening = openServices({ config, logger, metrics, onError, closing, claims: true });
  // Nothing has been begun that had to be finished while the database is waited for.
  const services = await Promise.race([opening, toldToStop]);
  if (services === undefined) return { ok: true };
  const { bot, database, clock } = services;
  const clockWatch = createClockWatch(clock.skew, log);

  const inFlight = createBackground(onError);
  let accepting = false;
  let ready = false;
  const { vitals } = services;
  const intakeLog = logger.child({ logger: 'intake' });
  const intake = openIntake({ config, services, metrics, redact, log: intakeLog });
  const health = recent(
    () =>
      readHealth({
        version: VERSION,
        database: () => database.ping().catch(rejectSafely),
        redis: services.checkRedis,
        telegram: () => vitals.check().catch(rejectSafely),
        databaseCircuit: database.circuit,
        telegramDetails: intake.details,
        warnings: () => [...intake.warnings(), ...clockWatch.warnings()],
        isLeading: intake.isLeading,
      }),
    HEALTH_KEPT_MS,
  );
  installGauges(metrics.registry, {
    ...intake.gauges,
    now: clock.now,
    skew: clock.skew,
    updatesInFlight: inFlight.size,
    queuedCalls: services.queuedCalls,
    circuit: database.circuit,
    pool: database.poolStats,
    statistics: database.statistics,
    health,
  });
  const countUpdate = observeUpdates(metrics, clock.now);
  const handle = createUpdateHandler(bot, {
    ...services,
    log: logger.child({ logger: 'bot' }),
    traced: trace.run,
    onUpdate(kind, sentAt) {
      vitals.intake.received();
      if (sentAt !== undefined) clock.happened(sentAt);
      countUpdate(kind, sentAt);
    },
    onError(error, ids) {
      metrics.failedUpdates.inc();
      if (!isUnavailable(error)) reporter.report(error, ids);
    },
    onPutAside(error, ids) {
      metrics.updatesPutAside.inc();
      reporter.report(error, ids);
    },
    retryOf,
    isDatabaseWell: () =>
      database.ping().then(
        () => database.circuit() === 'closed',
        () => false,
      ),
  });
  const deliver = createWebhookHandler(handle, inFlight);
  const http = createHttpServer({
    log: logger.child({ logger: 'http' }),
    health,
    ready: () => ready,
    metrics: async () => ({
      contentType: metrics.registry.contentType,
      body: await metrics.registry.metrics(),
    }),
    metricsToken: config.metricsToken,
    webhook: config.webhook && {
      path: config.webhook.path,
      secret: config.webhook.secret,
      handle: (update) => (accepting ? deliver(update) : 'retry'),
      onRefused: intake.refused,
    },
  });
  closing('HTTP server', () => http.close());
  const { host, port } = config.http;
  const address = await http.listen(host, port).catch((error: unknown) => {
    throw new Error(`HOST/PORT: cannot listen on ${host}:${port}: ${reasonOf(error)}`);
  });

  const introduced = await introduce(bot, log, stopped);
  if (introduced === 'stopped') return { ok: true };
  if (introduced !== 'ok') throw new Error(introduced.reason);
  await claimForBot(database.leases, bot.botInfo.id);
  services.background.run(() => registerCommandMenus(bot.api));
  closing('work in the background', async () => {
    await services.background.drain();
    services.notices.flush();
    await services.background.drain();
  });
  closing('activity', () => services.activity.flush());

  const jobs = await startJobs({
    services,
    schedule: config.warmup.schedule,
    isBusy: () => inFlight.size() > BUSY_UPDATES,
    looks: [clockWatch.look, intake.lookForOtherMode],
    onError,
  });
  closing('jobs', jobs.stop);

  accepting = true;
  const drain = () => intake.stop().then(inFlight.drain);
  closing('updates in work', drain, DRAIN_MS);
  await intake.start({ handle, inFlight, stopped: toldToStop });
  if (stopped.aborted) return { ok: true };
  ready = true;
  const { dialect } = database;
  const fields = { version: VERSION, address, mode: intake.mode, database: dialect };
  log.info({ ...fields, redis: !!config.redisUrl }, `@${bot.botInfo.username} is running`);

  await toldToStop;
  log.info({ signal: String(stopped.reason) }, 'stopping');
  accepting = false;
  ready = false;
  return { ok: true };
}
