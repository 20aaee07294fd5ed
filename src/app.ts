import type { Config } from './config/load.ts';
import { createClockWatch } from './observe/clock-watch.ts';
import { catchCrashes } from './observe/crash.ts';
import { connect } from './telegram/api/connect.ts';
import { botIdOf } from './telegram/api/create-bot.ts';
import { VERSION } from './version.ts';
import { assembleBot, openConnections } from './wiring/bot.ts';
import { showMenus } from './wiring/menus.ts';
import { openHandler } from './wiring/process/handler.ts';
import { serveHttp } from './wiring/process/http.ts';
import { openIntake } from './wiring/process/intake.ts';
import { startJobs } from './wiring/process/jobs.ts';
import { openLeases } from './wiring/process/leases.ts';
import { openObservability, type Safety } from './wiring/process/observability.ts';
import { claimForBot } from './wiring/process/one-bot.ts';
import { redactorFor, safeReason } from './wiring/process/safe-reason.ts';
import { untilAborted } from './wiring/process/shutdown.ts';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** The warm-up waits while more updates than this are in work. */
const BUSY_UPDATES = 10;

/** Runs the bot until the signal, and tells why when it could not start. */
export async function runApp(config: Config, stopped: AbortSignal): Promise<Outcome> {
  const redact = redactorFor(config);
  const crashes = catchCrashes(redact);
  try {
    await run(config, stopped, { redact, crashes });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: safeReason(error, redact) };
  }
}

/** Opens, starts, waits for the signal; closes in reverse order, also after half a start. */
async function run(config: Config, stopped: AbortSignal, safety: Safety): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const toldToStop = untilAborted(stopped);
  const context = await openObservability(config, safety, stack);
  const log = context.logger.child({ logger: 'app' });

  // Nothing has begun yet that a signal would have to finish while the database is waited for.
  const opened = await Promise.race([openConnections(context, { claims: true }), toldToStop]);
  if (opened === undefined) return;
  const { connections, checkRedis } = opened;
  const bot = assembleBot(context, connections);
  const { database, clock, telegram, enforcement, handling } = bot;

  const clockWatch = createClockWatch(clock.skew, log);
  const leases = openLeases(database);
  const handle = openHandler(context, bot);
  const intake = openIntake(context, { bot, leases, handle, redact: safety.redact });
  const httpParts = { bot, intake, clockWatch, checkRedis, redact: safety.redact };
  const address = await serveHttp(context, httpParts);

  const connected = await connect(telegram, log, stopped);
  if (connected === 'stopped') return;
  if (connected !== 'ok') throw new Error(connected.reason);
  await claimForBot(database.leases, botIdOf(config.botToken));
  showMenus(context, bot, stopped);
  context.onShutdown('work in the background', async () => {
    await context.background.drain();
    enforcement.notices.flush();
    await context.background.drain();
  });
  context.onShutdown('activity', handling.activity.flush);
  context.onShutdown('statistics', handling.recorder.finish);

  const isBusy = () => intake.inFlight.size() > BUSY_UPDATES;
  const checks = [clockWatch.check, intake.checkModeConflict];
  await startJobs(context, bot, { leases, isBusy, checks });
  await intake.start(toldToStop);
  if (stopped.aborted) return;
  const services = { database: database.dialect, redis: config.redisUrl !== undefined };
  log.info(
    { version: VERSION, address, mode: intake.mode, ...services },
    `@${telegram.bot.botInfo.username} is running`,
  );

  await toldToStop;
  log.info({ signal: String(stopped.reason) }, 'stopping');
  intake.close();
}
