import { cachedGroups } from '../cache/cached-groups.ts';
import { createDisown } from '../core/enforcement/disown.ts';
import { createEndlessMutes } from '../core/enforcement/endless-mutes.ts';
import { createPass } from '../core/enforcement/pass.ts';
import { createReconcile } from '../core/enforcement/reconcile.ts';
import { createShowAgain } from '../core/enforcement/show-again.ts';
import { createBackground } from '../core/lib/background.ts';
import { createLock } from '../core/lib/lock.ts';
import { createActivity } from '../core/membership/activity.ts';
import { createAdmission } from '../core/membership/admission.ts';
import type { Checked } from '../core/model/restriction.ts';
import { createNotices } from '../core/notices/notices.ts';
import { createCleanUp } from '../jobs/clean-up.ts';
import { createForgetting } from '../jobs/forget-old.ts';
import { createSweep } from '../jobs/sweep.ts';
import { createWarmUp } from '../jobs/warm-up.ts';
import { observeOutcomes, observePasses } from '../observe/observers.ts';
import { createPoolWatch } from '../observe/pool-watch.ts';
import { createChatMembers } from '../telegram/actions/chat-members.ts';
import { createEnforcer } from '../telegram/actions/enforcer.ts';
import { createFirstLink } from '../telegram/actions/first-link.ts';
import { createJoinLinks } from '../telegram/actions/join-links.ts';
import { approveJoinRequest } from '../telegram/actions/join-requests.ts';
import { createNoticeBoard } from '../telegram/actions/notice-board.ts';
import { createSuspension } from '../telegram/actions/suspension.ts';
import { createTelegramClock, type TelegramClock } from '../telegram/api/clock.ts';
import { createTransport, type Transport } from '../telegram/api/transport.ts';
import { createChannelLookup } from '../telegram/features/protect/channel-lookup.ts';
import { createAdmins } from '../telegram/middleware/admins.ts';
import { createMuted } from '../telegram/muted/muted.ts';
import { createAnswers } from '../telegram/ui/answers.ts';
import { openLeases } from './leases.ts';
import { openMemberships } from './memberships.ts';
import { openStores, type ServiceDeps, type Stores } from './stores.ts';
import { openOutgoing, tellTelegram } from './telegram.ts';

/** What the services reach the outside world by. */
export interface Ends extends Omit<Stores, 'checkRedis'> {
  readonly transport: Transport;
  readonly clock: TelegramClock;
}

export type Services = Awaited<ReturnType<typeof openServices>>;

/** Opens what the handlers work with, and wires it. Closed in reverse order by `closing`. */
export async function openServices(deps: ServiceDeps) {
  const clock = createTelegramClock();
  const transport = createTransport(deps.config.telegramApiRoot, { onDate: clock.answered });
  const { checkRedis, ...stores } = await openStores({ ...deps, now: clock.now });
  return { ...wireServices(deps, { ...stores, transport, clock }), checkRedis };
}

/** Puts the services together; starts nothing. */
export function wireServices(deps: ServiceDeps, ends: Ends) {
  const { config, logger, metrics, onError } = deps;
  const { database, cache, broadcast, transport, clock } = ends;
  const { now } = clock;
  const storageLog = logger.child({ logger: 'storage' });
  const telegramLog = logger.child({ logger: 'telegram' });
  const tell = tellTelegram(telegramLog, onError);
  const warn = tell.warn;
  const background = createBackground(onError);
  const outgoing = openOutgoing(deps, {
    background,
    cache,
    broadcast,
    transport,
    now,
    log: telegramLog,
  });
  const { bot, messages, questions, turn, outlook, vitals, pause } = outgoing;

  const lock = createLock();
  const groups = cachedGroups(database.groups, { broadcast });
  const members = createChatMembers(bot.api, warn('membership could not be read'));
  const { membership, massDeparture } = openMemberships({
    ...{ config, metrics, cache, now },
    read: members.inChannel,
    onSuspected(channelId, userIds) {
      background.run(() => suspension.doubted(channelId));
      background.run(() => recheck({ userIds }));
    },
    onCleared: (channelId) => background.run(() => suspension.trusted(channelId)),
  });
  const enforcer = createEnforcer({ api: bot.api, inspect: members.inGroup, now });
  const joinLinks = createJoinLinks({
    api: bot.api,
    cache,
    groups,
    onError: warn('invite link could not be renewed'),
  });
  const board = createNoticeBoard({
    api: messages.notice,
    joinLinks,
    firstName: members.firstName,
    onError: warn('notice could not be shown'),
  });
  const { restrictions: ledger, deletions } = database;
  const notices = createNotices({ board, groups, ledger, deletions, cache, lock, background, now });
  const reconcile = observeOutcomes(
    metrics,
    createReconcile({
      groups,
      membership,
      ledger,
      enforcer,
      notices,
      lock,
      log: logger.child({ logger: 'enforcement' }),
      now,
      onRefused: (groupId) => suspension.suspect(groupId),
      onEnded,
    }),
  );
  const muted = createMuted({
    ...{ cache, groups, ledger, membership, joinLinks, questions, lock },
    api: messages.answer,
    onLost: tell.lost('private message not edited'),
  });
  function onEnded(groupId: number, userId: number, isLifted: boolean): void {
    background.run(() => muted.mutedNotes.ended(groupId, userId, isLifted));
  }
  const pass = createPass({ membership, onPassed: observePasses(metrics) });
  const activity = createActivity({ store: database.activity, now, onError });
  const sweep = createSweep({
    ledger,
    reconcile,
    showAgain: createShowAgain({ groups, membership, notices }),
    async refresh(groupId, userId) {
      const group = await groups.find(groupId);
      if (group?.enabled) await membership.forget(userId, group.channels);
    },
    onError,
    now,
  });
  /** Looks at restrictions again, behind the handling of updates. */
  async function recheck(of: Checked): Promise<void> {
    await ledger.requestChecks(of);
    background.run(sweep.lookAtDue);
  }
  const admission = createAdmission({
    groups,
    membership,
    requests: database.joinRequests,
    approve: (groupId, userId) => approveJoinRequest(bot.api, groupId, userId),
  });
  const suspension = createSuspension({
    api: messages.answer,
    me: () => bot.botInfo,
    groups,
    deletions,
    cache,
    background,
    recheck,
    log: telegramLog,
    now,
  });
  const cleanUp = createCleanUp({
    deletions,
    ledger,
    background,
    onGone: notices.gone,
    remove: board.remove,
    now,
  });
  const warmUp = createWarmUp({
    groups,
    store: { ...database.activity, enabledAfter: database.groups.enabledAfter },
    progress: database.progress,
    membership,
    perSecond: config.warmup.rate,
    pausedUntil: pause.until,
    onProgress({ done, total }) {
      metrics.warmUpPeople.set({ state: 'done' }, done);
      metrics.warmUpPeople.set({ state: 'total' }, total);
    },
    onCheck: (standing) => metrics.warmUpChecks.inc({ standing }),
    log: logger.child({ logger: 'warm-up' }),
    now,
  });

  const { instance, lease } = openLeases(database);

  return {
    bot,
    clock,
    now,
    database,
    cache,
    background,
    groups,
    membership,
    enforcer,
    reconcile,
    pass,
    activity,
    ledger,
    answers: createAnswers({
      groups,
      deletions,
      background,
      messages,
      turn,
      outlook,
      onLost: tell.lost('answer not sent'),
      now,
    }),
    admins: createAdmins({ questions, cache }),
    ...muted,
    notices,
    admission,
    joinLinks,
    requests: database.joinRequests,
    suspension,
    massDeparture,
    channelLookup: createChannelLookup({ api: bot.api, cache }),
    firstLink: createFirstLink({ api: bot.api, joinLinks, channels: database.channels }),
    sweep,
    cleanUp,
    vitals,
    queuedCalls: outgoing.queuedCalls,
    warmUp,
    watchPool: createPoolWatch(database.poolStats, storageLog),

    lease,
    instance,
    intakeApi: outgoing.intakeApi,

    disown: createDisown({ enforcer, ledger, lock, notices, onEnded }),
    mendEndlessMute: createEndlessMutes({ groups, enforcer, ledger, lock, now }),

    recheck,

    /** Makes every restriction of a group due to be lifted, and goes about it behind the handling. */
    async liftAll(groupId: number): Promise<void> {
      await ledger.releaseAll(groupId);
      background.run(sweep.lookAtDue);
    },

    forgetOldActivity: createForgetting({ ...database, now, log: storageLog }),
  };
}
