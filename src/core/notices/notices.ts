import type { Background } from '../lib/background.ts';
import type { KeyedLock } from '../lib/keyed-lock.ts';
import { type Channel, idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import { isPrivate } from '../model/notice-id.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import { createBursts, type PendingOffender } from './bursts.ts';
import { createNoticeExpiry } from './expiry.ts';
import { createLostNotices } from './lost-notices.ts';
import type { Deletions, Notice, NoticeBoard, NoticeLedger } from './notice.ts';
import { createSharedNotices } from './shared-notices.ts';
import { createTally } from './tally.ts';

export interface NoticeDeps {
  readonly board: NoticeBoard;
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly ledger: NoticeLedger;
  readonly deletions: Deletions;
  readonly cache: Pick<Cache, 'claim' | 'consume'>;
  readonly lock: KeyedLock;
  readonly background: Background;
  readonly now: () => Date;
}

export type Notices = ReturnType<typeof createNotices>;

/** How soon a notice is posted again of which it is not known whether it was posted. */
const TRY_AGAIN_AFTER_MS = 2_000;

const keyOf = (groupId: number, userId: number) => `notice:${groupId}:${userId}`;

/**
 * At most one live notice per person and group, and one for all of a raid. Notices are sent behind
 * the handling of updates: Telegram's limit on messages must never be the limit of enforcement.
 */
export function createNotices(deps: NoticeDeps) {
  const { board, groups, ledger, deletions, cache, lock, background, now } = deps;
  const bursts = createBursts(cache, now);
  const expiry = createNoticeExpiry({ board, deletions, bursts, now });
  const { remove } = expiry;
  const lost = createLostNotices({ board, groups, ledger, deletions, background, remove });
  const underWay = createTally();
  const sharing = createSharedNotices({
    ...deps,
    bursts,
    expiry,
    lost,
    tryAgainSoon,
    onDone: ({ group, person }) => underWay.end(keyOf(group.id, person.id)),
  });

  /** Once in the length of a mute; who offends again may not have seen it. */
  async function mayBePrivate({ id, settings }: Group, userId: number): Promise<boolean> {
    if (settings.noticeStyle !== 'private') return false;
    return cache.claim(cacheKeys.privateNotice(id, userId), settings.muteLength);
  }

  async function publish(offender: PendingOffender, trigger: Trigger): Promise<void> {
    const { group, person, missing, threadId, isRetry } = offender;
    const restriction = await ledger.find(group.id, person.id);
    const left = trigger.kind === 'left-channel' ? trigger.channel : undefined;
    const notice = { group, people: [person], missing, left, threadId };
    if (restriction === undefined) return;
    const mayBeThere = isRetry && restriction.noticeAfter !== null;
    if (isRetry && !mayBeThere && trigger.kind === 'none') return;
    const shown = restriction.noticeMessageId;
    const isUnseen = shown !== null && isPrivate(shown) && trigger.kind === 'joined';
    if (shown !== null && !isUnseen && (await revise(restriction, shown, notice))) return;
    const privately = await mayBePrivate(group, person.id);
    const id = await board.post({ ...notice, privately });
    if (id === 'failed') return afterFailure(offender, restriction);
    if (id === 'refused') {
      await ledger.setNotice(group.id, person.id, { shown, now: null, missing: idsOf(missing) });
      return;
    }
    const change = { shown, now: id, missing: idsOf(missing) };
    const isTheNotice = await ledger.setNotice(group.id, person.id, change);
    if (isTheNotice) await expiry.scheduleExpiry(group, id, person.id);
    const superfluous = isTheNotice ? shown : id;
    if (superfluous !== null) await remove(group.id, superfluous, person.id);
    if (mayBeThere) await lost.remove(notice, restriction.noticeAfter ?? 0, id);
  }

  /** Nobody knows whether the notice is there. */
  async function afterFailure(offender: PendingOffender, restriction: Restriction): Promise<void> {
    const isStillMuted = (await ledger.find(restriction.groupId, restriction.userId)) !== undefined;
    if (isStillMuted) tryAgainSoon([offender]);
    else await lost.removeOf(restriction);
  }

  /**
   * Answers whether the notice is still there; it may have been about to go. One that others share
   * goes on naming what they miss.
   */
  async function revise(
    restriction: Restriction,
    messageId: number,
    notice: Notice,
  ): Promise<boolean> {
    const { groupId, userId } = restriction;
    const isShared = (await ledger.countByNotice(groupId, messageId)) > 1;
    if (!isShared && !(await board.edit(messageId, notice))) return false;
    const change = { shown: messageId, now: messageId, missing: idsOf(notice.missing) };
    const isTheNotice = await ledger.setNotice(groupId, userId, change);
    if (isTheNotice) await expiry.scheduleExpiry(notice.group, messageId, userId);
    return true;
  }

  /** Once; the sweep goes on with those that fail again, and with what a crash left. */
  function tryAgainSoon(offenders: readonly PendingOffender[]): void {
    const again = () => {
      for (const offender of offenders) {
        if (!offender.isRetry) announce({ ...offender, isRetry: true }, { kind: 'none' });
      }
    };
    setTimeout(again, TRY_AGAIN_AFTER_MS).unref();
  }

  function announce(offender: PendingOffender, trigger: Trigger): void {
    const { group, person } = offender;
    const key = keyOf(group.id, person.id);
    underWay.begin(key);
    background.run(() => lock.run(key, () => take(offender, trigger, key)));
  }

  /** Shows it at once, or together with those of others. */
  async function take(offender: PendingOffender, trigger: Trigger, key: string): Promise<void> {
    const isOneOfMany = offender.isRetry || trigger.kind !== 'none';
    const shared = isOneOfMany ? await bursts.add(offender) : undefined;
    if (shared !== undefined) return sharing.schedule(offender.group, shared);
    await publish(offender, trigger).finally(() => underWay.end(key));
  }

  return {
    /**
     * Posts the person's notice, or edits the live one, in the background. When it is not known
     * whether one was shown already, it is a retry: only one of them stays.
     */
    show(
      group: Group,
      person: Person,
      missing: readonly Channel[],
      trigger: Trigger,
      isRetry = false,
    ): void {
      const threadId = trigger.kind === 'message' ? trigger.threadId : undefined;
      announce({ group, person, missing, threadId, isRetry }, trigger);
    },

    /**
     * The restriction is about to end: its notice becomes due, unless others share it, so that it
     * goes even if nobody is left to take it down.
     */
    async ending({ groupId, userId, noticeMessageId: id }: Restriction): Promise<void> {
      if (id === null || (await ledger.countByNotice(groupId, id)) > 1) return;
      await expiry.expireNow(groupId, id, userId);
    },

    /** Takes down the notice of a restriction that has ended, unless others share it. */
    takeDown(ended: Restriction): void {
      const { groupId, userId, noticeMessageId } = ended;
      if (noticeMessageId === null) {
        // What is under way itself finds the restriction gone.
        if (!underWay.has(keyOf(groupId, userId))) background.run(() => lost.removeOf(ended));
        return;
      }
      background.run(async () => {
        const others = await ledger.countByNotice(groupId, noticeMessageId);
        if (others === 0) await remove(groupId, noticeMessageId, userId);
      });
    },

    /** A button was pressed under a notice: if it is for nobody any more, it goes. */
    tidy(groupId: number, messageId: number): void {
      background.run(async () => {
        if (!(await lost.isKnown(groupId, messageId))) await remove(groupId, messageId);
      });
    },

    /** The notice's time was up, and it was deleted. */
    gone: bursts.end,

    /** Shows at once what waits for its time. */
    flush: sharing.flush,
  };
}
