import type { Log } from '../../core/lib/log.ts';
import { createForgettingGroups } from '../../jobs/forgetting/forget-groups.ts';
import { createForgetting } from '../../jobs/forgetting/forget-old.ts';
import { createReviewRights } from '../../jobs/review-rights.ts';
import { onOneInstance, renew, runAt, runEvery } from '../../jobs/schedule.ts';
import { createTellRights } from '../../jobs/tell-rights.ts';
import { createPoolWatch } from '../../observe/pool-watch.ts';
import { whereabouts } from '../../telegram/actions/departure.ts';
import { createOwnerKnows } from '../../telegram/actions/suspension/owner-knows.ts';
import type { BotParts } from '../bot.ts';
import type { Context } from '../context.ts';
import type { Leases } from './leases.ts';
import { DRAIN_MS } from './shutdown.ts';
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
const RETRY_REQUESTS_EVERY_MS = 5_000;
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
/** Few chats at a time, each of them once in some minutes. */
const REVIEW_EVERY_MS = 5_000;
const TELL_RIGHTS_EVERY_MS = 1_000;
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
    runEvery(RETRY_REQUESTS_EVERY_MS, alone(handling.retryRequests), onError),
    runEvery(DEPART_EVERY_MS, alone(operation.depart), onError),
    runEvery(TELL_CHANGES_EVERY_MS, alone(bot.tellChanges), onError),
    runEvery(TELL_RIGHTS_EVERY_MS, alone(tellingRights(context, bot)), onError),
    ...reviews(bot).map((work) => runEvery(REVIEW_EVERY_MS, alone(work), onError)),
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
  const stop = async () => {
    stopping.abort();
    const longOnes = [sweep, operation.broadcasts, handling.weeklyReports].map((one) => one.stop());
    await Promise.all([...longOnes, ...jobs.map((job) => job.stop())]);
    await lease.release();
  };
  // What they are about may wait for Telegram, and some of it is done once or never.
  onShutdown('jobs', stop, DRAIN_MS);
}

/** What finds out that the bot has its rights again although no update says so. */
function reviews({ database: { lostRights }, clock: { now }, handling }: BotParts) {
  const { reviewGroup, reviewChannel } = handling.suspension;
  return [
    createReviewRights({ page: lostRights.suspendedAfter, review: reviewGroup, now }),
    createReviewRights({ page: lostRights.unseenAfter, review: reviewChannel, now }),
  ];
}

/** What tells owners that the bot has lost a right, or has it again. */
function tellingRights({ background }: Context, { database, clock, groups, handling }: BotParts) {
  const { notifyOwner } = handling;
  const knows = createOwnerKnows({ groups, notifyOwner });
  return createTellRights({
    ...{ store: database.lostRights, background, now: clock.now },
    ...{ tellGroup: knows.ofGroup, tellChannel: knows.ofChannel },
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
