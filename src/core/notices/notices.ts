import { stillMissed } from '../membership/missed-channels.ts';
import { type Channel, idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import { isPrivate, type MessageRef } from '../model/message-ref.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Trigger } from '../model/trigger.ts';
import { createBursts, type NoticeSoFar, type PendingOffender } from './bursts.ts';
import { createNoticeExpiry } from './expiry.ts';
import { createInFlight } from './in-flight.ts';
import { createLostNotices } from './lost-notices.ts';
import {
  isNeeded,
  mayBePrivate,
  type Notice,
  type NoticeDeps,
  removalOf,
  warningOf,
} from './notice.ts';
import { createNoticeRemoval } from './removal.ts';
import { createSharedNotices } from './shared-notices.ts';

export type Notices = ReturnType<typeof createNotices>;

/** How soon a notice is posted again after an ambiguous failure. */
const RETRY_AFTER_MS = 2_000;

const keyOf = (groupId: number, userId: number) => `notice:${groupId}:${userId}`;

/**
 * Keeps two promises: at most one live notice per person and group, and everybody who was muted was
 * shown one. Notices are sent behind the handling of updates, so that Telegram's limit on messages
 * never limits enforcement.
 */
export function createNotices(deps: NoticeDeps) {
  const { board, groups, membership, ledger, deletions, cache, lock, background, now } = deps;
  const bursts = createBursts(cache, now);
  const expiry = createNoticeExpiry({ board, deletions, bursts, now });
  const remove = expiry.delete;
  const lost = createLostNotices({
    ...{ board, groups, ledger, deletions, background, remove },
    expire: expiry.scheduleExpiry,
  });
  const inFlight = createInFlight();
  const sharing = createSharedNotices({
    ...deps,
    bursts,
    expiry,
    lost,
    retrySoon,
    onDone: ({ group, person }) => inFlight.end(keyOf(group.id, person.id)),
  });

  async function publish(offender: PendingOffender, trigger: Trigger): Promise<void> {
    const { group, person, missing, threadId, soFar } = offender;
    const isRetry = soFar === 'maybe there';
    const restriction = await ledger.find(group.id, person.id);
    if (restriction === undefined) return;
    const isTold = restriction.state === 'told';
    const left = trigger.kind === 'left-channel' && !isTold ? trigger.channel : undefined;
    const warning = warningOf(group, restriction);
    const removal = removalOf(group, restriction, now());
    const notice = { group, people: [person], missing, left, threadId, warning, removal };
    const mayBeThere = isRetry && restriction.noticeAfter !== null;
    if (isRetry && !mayBeThere && trigger.kind === 'none') return;
    const shown = restriction.notice;
    const isBack = trigger.kind === 'joined' || (isTold && trigger.kind === 'message');
    const isUnseen = shown !== null && isPrivate(shown) && isBack;
    // Far up in the chat nobody would see the number change.
    const isNext = warning !== undefined && trigger.kind === 'message';
    const mayStay = shown !== null && !isUnseen && !isNext;
    // It was on its way when they wrote on.
    if (mayStay && isTold && trigger.kind === 'message') return;
    if (mayStay && (await revise(restriction, shown, notice))) return;
    const privately = await mayBePrivate(cache, group, person.id);
    const posted = await board.post({ ...notice, privately });
    if (posted === 'failed') return afterFailure(offender, restriction);
    if (posted === 'refused') {
      await ledger.setNotice(group.id, person.id, {
        ...{ shown, now: isNext ? shown : null, missing: idsOf(missing) },
      });
      return;
    }
    await lost.recording(group, posted, () => record(restriction, notice, posted));
    if (mayBeThere) await lost.remove(notice, restriction.noticeAfter, posted);
  }

  /** Makes what was posted the person's notice; the one before, or this one, is superfluous then. */
  async function record(restriction: Restriction, notice: Notice, posted: MessageRef) {
    const { groupId, userId, notice: shown } = restriction;
    const change = { shown, now: posted, missing: idsOf(notice.missing) };
    const isTheNotice = await ledger.setNotice(groupId, userId, change);
    if (isTheNotice) await expiry.scheduleExpiry(notice.group, posted);
    const superfluous = isTheNotice ? shown : posted;
    if (superfluous !== null && !(await isNeeded(ledger, groupId, superfluous))) {
      await remove(groupId, superfluous);
    }
    if (isTheNotice) await catchUp(restriction, posted, notice);
  }

  /**
   * Whoever joined a channel, or was banned there, before the notice was recorded found none that
   * could be edited.
   */
  async function catchUp(restriction: Restriction, posted: MessageRef, notice: Notice) {
    const missing = await stillMissed(membership, restriction.userId, notice.missing);
    // Whoever misses none is about to be lifted.
    const isNew = missing.some((channel) => !notice.missing.includes(channel));
    if (missing.length === 0 || (missing.length === notice.missing.length && !isNew)) return;
    await revise(restriction, posted, { ...notice, missing });
  }

  /** Telegram may or may not have posted the notice. */
  async function afterFailure(offender: PendingOffender, restriction: Restriction): Promise<void> {
    const { groupId, userId } = restriction;
    const isStillMuted = (await ledger.find(groupId, userId)) !== undefined;
    if (isStillMuted) retrySoon([offender]);
    else await lost.removeOf(restriction);
  }

  /**
   * Edits the live notice, and answers whether it is still there. One that others share keeps
   * naming what they miss, and is not edited.
   */
  async function revise(
    { groupId, userId }: Restriction,
    message: MessageRef,
    notice: Notice,
  ): Promise<boolean> {
    const isShared = (await ledger.countByNotice(groupId, message)) > 1;
    if (!isShared && !(await board.edit(message, notice))) return false;
    const change = { shown: message, now: message, missing: idsOf(notice.missing) };
    const isTheNotice = await ledger.setNotice(groupId, userId, change);
    if (isTheNotice) await expiry.scheduleExpiry(notice.group, message);
    return true;
  }

  /** Once; the sweep retries those that fail again, and those that a crash interrupted. */
  function retrySoon(offenders: readonly PendingOffender[]): void {
    const retry = () => {
      for (const offender of offenders) {
        if (offender.soFar === 'maybe there') continue;
        announce({ ...offender, soFar: 'maybe there' }, { kind: 'none' });
      }
    };
    setTimeout(retry, RETRY_AFTER_MS).unref();
  }

  function announce(offender: PendingOffender, trigger: Trigger): void {
    const { group, person } = offender;
    const key = keyOf(group.id, person.id);
    inFlight.begin(key);
    background.run(() => lock.run(key, () => publishOrShare(offender, trigger, key)));
  }

  async function publishOrShare(
    offender: PendingOffender,
    trigger: Trigger,
    key: string,
  ): Promise<void> {
    const isPosted = offender.soFar !== 'there' || trigger.kind !== 'none';
    const shared = isPosted ? await bursts.add(offender) : undefined;
    if (shared !== undefined) return sharing.schedule(offender.group, shared);
    await publish(offender, trigger).finally(() => inFlight.end(key));
  }

  return {
    /**
     * Posts the person's notice, or edits the live one, in the background. `soFar` says whether
     * there is one; where it may or may not have been posted, only one of them stays. A reminder comes
     * before a removal. Whatever is posted takes part in a burst.
     */
    show(
      group: Group,
      person: Person,
      missing: readonly Channel[],
      trigger: Trigger,
      soFar: NoticeSoFar,
    ): void {
      const threadId = trigger.kind === 'message' ? trigger.threadId : undefined;
      announce({ group, person, missing, threadId, soFar }, trigger);
    },

    ...createNoticeRemoval({
      ...{ ledger, expiry, lost, background },
      isInFlight: (groupId, userId) => inFlight.has(keyOf(groupId, userId)),
    }),

    /** The notice expired and was deleted. */
    onExpired: bursts.end,

    /** Sends at once what waits for its time. */
    flush: sharing.flush,
  };
}
