import { createAdminOverride } from '../core/enforcement/admin-override.ts';
import { createCheckAuthor } from '../core/enforcement/check-author.ts';
import { createEndRestriction } from '../core/enforcement/end-restriction.ts';
import type { HowEnded } from '../core/enforcement/enforcement.ts';
import { createLiftByAdmin, createLiftRegardless } from '../core/enforcement/lift-regardless.ts';
import { createMendOwnMute } from '../core/enforcement/own-mutes.ts';
import { createReconcile, type Reconcile } from '../core/enforcement/reconcile.ts';
import { createCheckRequests } from '../core/enforcement/request-checks.ts';
import { createRetryNotice } from '../core/enforcement/retry-notice.ts';
import { createApprovals } from '../core/leniency/approvals.ts';
import { createChangeRules } from '../core/leniency/change-rules.ts';
import { createCountRequests } from '../core/leniency/channel-requests.ts';
import { createJoins } from '../core/leniency/joins.ts';
import { createPractice } from '../core/leniency/practice.ts';
import { createKeyedLock } from '../core/lib/keyed-lock.ts';
import { createMissedChannels } from '../core/membership/missed-channels.ts';
import { idsOf } from '../core/model/channel.ts';
import type { CachedGroups } from '../core/model/groups.ts';
import { createNotices } from '../core/notices/notices.ts';
import { createWelcome } from '../core/notices/welcome.ts';
import { createUntilDone } from '../core/shared/until-done.ts';
import { createCleanUp } from '../jobs/clean-up.ts';
import { createSweep } from '../jobs/sweep/sweep.ts';
import { observeAllowed, observeOutcomes } from '../observe/metrics/observers.ts';
import { approveJoinRequest } from '../telegram/actions/approve-join-request.ts';
import { createEnforcer } from '../telegram/actions/enforcer.ts';
import { createInviteLinks } from '../telegram/actions/invite-links.ts';
import { createNoticeBoard } from '../telegram/actions/notice-board.ts';
import type { Context } from './context.ts';
import type { Events } from './events.ts';
import type { Memberships } from './memberships.ts';
import type { Connections, Telegram } from './telegram.ts';

/** A message that could not be deleted is tried again after this time, by the clean-up. */
const DELETE_AGAIN_MS = 15_000;

export interface EnforcementParts {
  readonly groups: CachedGroups;
  readonly telegram: Telegram;
  readonly memberships: Memberships;
  readonly events: Events;
}

export type Enforcement = ReturnType<typeof openEnforcement>;

/** What mutes and lifts people, tells them why, and does again what was interrupted. */
export function openEnforcement(
  { metrics, logger, background, onError }: Context,
  { database, cache, clock: { now } }: Connections,
  { groups, telegram, memberships, events }: EnforcementParts,
) {
  const { bot, messages, welcomes, members, report } = telegram;
  const { membership } = memberships;
  const { restrictions: ledger, deletions } = database;
  const lock = createKeyedLock();
  const deleteLater = (groupId: number, messageId: number) =>
    deletions.schedule(groupId, messageId, new Date(now().getTime() + DELETE_AGAIN_MS));
  const onRefused = (groupId: number) => void events.emit('refusedInGroup', groupId);
  const enforcer = createEnforcer({
    ...{ api: bot.api, inspect: members.inGroup, deleteLater, background, now },
    deletedAfterAll: deletions.cancel,
    onDeletionRefused: onRefused,
  });
  const inviteLinks = createInviteLinks({
    ...{ api: bot.api, cache, groups, channels: database.channels },
    onError: report.warn('invite link could not be renewed'),
    onNoLink: (channelId) => void events.emit('linkMissing', channelId),
  });
  const board = createNoticeBoard({
    ...{
      api: messages.notice,
      welcomeApi: welcomes,
      inviteLinks,
      cache,
      firstName: members.firstName,
    },
    onError: report.warn('notice could not be shown'),
    onOwnRefused(error, groupId, part) {
      report.warn('own text or picture of a notice was refused')(error, groupId);
      events.emit('ownPartRefused', groupId, part);
    },
  });
  const notices = createNotices({
    ...{ board, groups, membership, ledger, deletions, cache, lock, background, now },
  });
  const onEnded = (groupId: number, userId: number, how: HowEnded) =>
    void events.emit('restrictionEnded', groupId, userId, how);
  const joins = createJoins({ store: database.joins });
  const practice = createPractice({ store: database.practice, background });
  const countRequests = createCountRequests(database.channelRequests);
  const missedChannels = createMissedChannels({
    ...{ read: (group, userId) => membership.lastKnown(userId, group.channels), countRequests },
  });
  const approve = (chatId: number, userId: number) => approveJoinRequest(bot.api, chatId, userId);
  const approvals = createApprovals({
    ...{ groups, approve, requests: database.channelRequests, background, now },
    inGroup: members.inGroup,
    untilDone: createUntilDone(background),
  });
  const settle = observeOutcomes(
    metrics,
    createReconcile({
      ...memberships,
      ...{ groups, joins, countRequests, ledger, enforcer, notices, lock, now, onEnded },
      approveAsked: approvals.approveAsked,
      onRefused,
      onPractised: practice.record,
      onStopped: (groupId) => void events.emit('stopped', groupId),
      onAsked: (...asked) => void events.emit('asked', ...asked),
      onVerified: (...verified) => void events.emit('verified', ...verified),
      log: logger.child({ logger: 'enforcement' }),
    }),
  );

  const welcome = createWelcome({
    ...{ groups, board, deletions, cache, background, now },
  });

  const reconcile: Reconcile = async (groupId, person, trigger, found) => {
    const outcome = await settle(groupId, person, trigger, found);
    welcome(groupId, person, trigger, outcome);
    const { change } = outcome;
    if (change === 'restricted' || change === 'lifted') {
      events.emit('standingChanged', groupId, person, outcome);
    }
    return outcome;
  };

  /** Forgets what is cached of the person, so that a check asks Telegram. */
  async function refresh(groupId: number, userId: number): Promise<void> {
    const group = await groups.find(groupId);
    if (group?.enabled) await membership.forget(userId, group.channels);
  }

  const checkRequests = createCheckRequests({
    ledger,
    joinRequests: database.joinRequests,
    onDue: () => void events.emit('checksDue'),
  });

  return {
    reconcile,
    joins,
    countRequests,
    approve,
    approvals,
    missedChannels,
    ...createChangeRules({
      ...{ groups, joins: database.joins, practice, ledger },
      recheck: checkRequests.request,
    }),
    enforcer,
    notices,
    inviteLinks,
    checkAuthor: createCheckAuthor({
      membership,
      onAllowed: observeAllowed(metrics),
    }),
    handleAdminOverride: createAdminOverride({ enforcer, ledger, lock, notices, onEnded }),
    mendOwnMute: createMendOwnMute({
      ...{ groups, enforcer, ledger, lock, now },
      untilDone: createUntilDone(background),
    }),
    liftRegardless: createLiftRegardless({
      ...{ enforcer, now },
      end: createEndRestriction({ ledger, notices }),
    }),
    liftByAdmin: createLiftByAdmin({
      ...{ groups, ledger, lock },
      lift: createLiftRegardless({
        ...{ enforcer, now },
        end: createEndRestriction({ ledger, notices, onEnded }),
      }),
    }),
    checkRequests,
    sweep: createSweep({
      ...{ ledger, reconcile, refresh, onError, now },
      channelsOf: async (groupId) => {
        const { channels = [] } = (await groups.find(groupId)) ?? {};
        return idsOf(channels.filter(({ isUnseen }) => isUnseen !== true));
      },
      retryNotice: createRetryNotice({ groups, missedChannels, notices }),
    }),
    cleanUp: createCleanUp({
      ...{ deletions, ledger, background, now },
      onGone: notices.onExpired,
      remove: board.delete,
    }),
  };
}
