import type { Log } from '../../core/lib/log.ts';
import { createForgettingGroups } from '../../jobs/forgetting/forget-groups.ts';
import { createForgetting } from '../../jobs/forgetting/forget-old.ts';
import { onOneInstance, renew, runAt, runEvery } from '../../jobs/schedule.ts';
import { createPoolWatch } from '../../observe/pool-watch.ts';
import { whereabouts } from '../../telegram/actions/departure.ts';
import type { BotParts } from '../bot.ts';
import type { Context } from '../context.ts';
import type { Leases } from './leases.ts';
import { openWarmUp } from './warm-up.ts';

export interface JobsOptions {
  readonly leases: Leases;
  /** Whether work that can wait has to. */
  readonly isBusy: () => boolean;
  /** Checks that each instance makes for itself. */
  readonly checks: readonly (() => Promise<void> | void)[];
}

const CLEAN_UP_EVERY_MS = 1_000;
const SWEEP_EVERY_MS = 15_000;
/** A warm-up whose instance has died is taken up by another one. */
const RESUME_EVERY_MS = 15_000;
/** Often enough that a long job does not outlast the lease. */
const RENEW_EVERY_MS = 2_000;
/** How long another instance waits for one that has died before it does its part. */
const JOBS_LEASE_MS = 10_000;
const FORGET_EVERY_MS = 3_600_000;
const POOL_EVERY_MS = 5_000;
/** Log chats hear of changes within this time. */
const TELL_CHANGES_EVERY_MS = 3_000;
const DEPART_EVERY_MS = 1_000;
/** A broadcast whose instance has died is taken up by another one. */
const BROADCAST_EVERY_MS = 2_000;
/** At the start, and now and then: the configuration changes at a restart only. */
const ADMITTED_EVERY_MS = 3_600_000;
/** What a crash loses of the figures was counted in this time, and messages in twice of it. */
const RECORD_EVERY_MS = 5_000;
const REPORTS_EVERY_MS = 60_000;
const CHECK_EVERY_MS = 10_000;
const REPORT_EVERY_MS = 5_000;

/**
 * Starts the periodic jobs. Most of them run on one instance only, which holds a lease for that.
 */
export async function startJobs(
  context: Context,
  bot: BotParts,
  { leases, isBusy, checks }: JobsOptions,
): Promise<void> {
  const { config, logger, onError, onShutdown } = context;
  const { database, enforcement, handling, operation } = bot;
  const { sweep, cleanUp } = enforcement;
  const log = logger.child({ logger: 'storage' });
  const lease = leases.open('jobs', JOBS_LEASE_MS);
  await lease.acquire();
  const alone = (work: () => Promise<unknown>) => onOneInstance(lease, work);
  const warmUp = openWarmUp(context, bot);
  const stopping = new AbortController();
  const run = { busy: isBusy, signal: stopping.signal };
  const jobs = [
    runEvery(RENEW_EVERY_MS, () => renew(lease), onError),
    runEvery(CLEAN_UP_EVERY_MS, alone(cleanUp), onError),
    runEvery(SWEEP_EVERY_MS, alone(sweep.run), onError),
    ...forgetting(bot, log).map((work) => runEvery(FORGET_EVERY_MS, alone(work), onError)),
    runEvery(DEPART_EVERY_MS, alone(operation.depart), onError),
    runEvery(TELL_CHANGES_EVERY_MS, alone(bot.tellChanges), onError),
    runEvery(BROADCAST_EVERY_MS, alone(operation.broadcasts.run), onError),
    runEvery(REPORT_EVERY_MS, alone(bot.handling.reportPractices), onError),
    runEvery(ADMITTED_EVERY_MS, alone(operation.checkAdmitted), onError),
    runEvery(POOL_EVERY_MS, createPoolWatch(database.poolStats, log), onError),
    runEvery(REPORTS_EVERY_MS, alone(handling.weeklyReports.run), onError),
    runEvery(RECORD_EVERY_MS, handling.recorder.record, onError),
    ...checks.map((check) => runEvery(CHECK_EVERY_MS, async () => check(), onError)),
    runEvery(
      RESUME_EVERY_MS,
      alone(() => warmUp.resume(run)),
      onError,
    ),
    runAt(
      config.warmup.schedule,
      alone(() => warmUp.run(run)),
      onError,
    ),
  ];
  onShutdown('jobs', async () => {
    stopping.abort();
    for (const long of [sweep, operation.broadcasts, handling.weeklyReports]) long.stop();
    await Promise.all(jobs.map((job) => job.stop()));
    await lease.release();
  });
}

/** What erases by age. */
function forgetting({ database, clock: { now }, telegram: { bot } }: BotParts, log: Log) {
  const { leftGroups, erasure } = database;
  return [
    createForgetting({ ...database, now, log }),
    createForgettingGroups({
      ...{ leftGroups, erasure, now, log },
      ask: (groupId) => whereabouts(bot.api, groupId, bot.botInfo.id),
    }),
  ];
}
