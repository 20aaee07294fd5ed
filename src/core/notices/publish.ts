import { stillMissed } from '../membership/missed-channels.ts';
import { idsOf } from '../model/channel.ts';
import { isPrivate, type MessageRef } from '../model/message-ref.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Trigger } from '../model/trigger.ts';
import { noticeSays } from '../policy/notice-says.ts';
import type { PendingOffender } from './bursts.ts';
import type { NoticeExpiry } from './expiry.ts';
import type { createLostNotices } from './lost-notices.ts';
import {
  isNeeded,
  mayBePrivate,
  type Notice,
  type NoticeDeps,
  removalOf,
  warningOf,
} from './notice.ts';

export interface PublishDeps
  extends Pick<NoticeDeps, 'board' | 'membership' | 'ledger' | 'cache' | 'now'> {
  readonly expiry: NoticeExpiry;
  readonly lost: ReturnType<typeof createLostNotices>;
  readonly retrySoon: (offenders: readonly PendingOffender[]) => void;
}

/** Posts the notice of one person, or edits the one that is there. */
export function createPublish(deps: PublishDeps) {
  const { board, membership, ledger, cache, now, expiry, lost, retrySoon } = deps;

  /** What the notice says, as the ledger keeps it. */
  const contentOf = (restriction: Restriction, { group, missing }: Notice) => ({
    missing: idsOf(missing),
    says: noticeSays(group, restriction, missing),
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
    // Far up in the chat nobody would see the number change, nor that it is there once more.
    const isNext = soFar === 'reminder' || (warning !== undefined && trigger.kind === 'message');
    const mayStay = shown !== null && !isUnseen && !isNext;
    // It was on its way when they wrote on.
    if (mayStay && isTold && trigger.kind === 'message') return;
    if (mayStay && (await revise(restriction, shown, notice))) return;
    const privately = await mayBePrivate(cache, group, person.id);
    const row = shown === null ? restriction : await letGo(restriction, shown, notice, trigger);
    if (row === undefined) return;
    const posted = await board.post({ ...notice, privately });
    if (posted === 'failed') return afterFailure(offender, row, shown);
    if (posted === 'refused') {
      const kept = isNext ? shown : null;
      const change = { shown: null, now: kept, ...contentOf(restriction, notice) };
      const isKept = await ledger.setNotice(group.id, person.id, change);
      if (isKept && kept !== null) await expiry.scheduleExpiry(group, kept);
      return;
    }
    await lost.recording(group, posted, () => record(row, notice, posted, shown));
    if (mayBeThere) await lost.remove(notice, restriction.noticeAfter, posted);
  }

  /**
   * Before another notice takes the place of one that was shown: the answer to it may be lost, and
   * then it is looked for and posted again, as a first one is. No row names the one that stands any
   * more, so its deletion is scheduled first. Undefined when the row is another one by now.
   */
  async function letGo(
    restriction: Restriction,
    shown: MessageRef,
    { missing }: Notice,
    trigger: Trigger,
  ): Promise<Restriction | undefined> {
    const { groupId, userId } = restriction;
    const older = isPrivate(shown) ? 0 : shown;
    const after = trigger.kind === 'message' ? trigger.messageId : older;
    const change = { shown, now: null, missing: idsOf(missing), after };
    const isShared = (await ledger.countByNotice(groupId, shown)) > 1;
    if (!isShared) await expiry.expireSoon(groupId, shown);
    if (!(await ledger.setNotice(groupId, userId, change))) {
      await expiry.deleteUnlessNeeded(groupId, shown);
      return undefined;
    }
    // Others who shared it may have let it go at the same moment.
    if (isShared && !(await isNeeded(ledger, groupId, shown))) {
      await expiry.expireSoon(groupId, shown);
    }
    return { ...restriction, notice: null, noticeAfter: after };
  }

  /** Makes what was posted the person's notice; the one before, or this one, is superfluous then. */
  async function record(
    restriction: Restriction,
    notice: Notice,
    posted: MessageRef,
    before: MessageRef | null,
  ): Promise<void> {
    const { groupId, userId } = restriction;
    const change = { shown: null, now: posted, ...contentOf(restriction, notice) };
    const isTheNotice = await ledger.setNotice(groupId, userId, change);
    if (isTheNotice) await expiry.scheduleExpiry(notice.group, posted);
    for (const superfluous of isTheNotice ? [before] : [posted, before]) {
      if (superfluous !== null) await expiry.deleteUnlessNeeded(groupId, superfluous);
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
  async function afterFailure(
    offender: PendingOffender,
    restriction: Restriction,
    before: MessageRef | null,
  ): Promise<void> {
    const { groupId, userId } = restriction;
    if (before !== null) await expiry.deleteUnlessNeeded(groupId, before);
    const isStillMuted = (await ledger.find(groupId, userId)) !== undefined;
    if (isStillMuted) retrySoon([offender]);
    else await lost.removeOf(restriction);
  }

  /**
   * Edits the live notice, and answers whether it is still there. One that others share keeps
   * naming what they miss, and is not edited.
   */
  async function revise(
    restriction: Restriction,
    message: MessageRef,
    notice: Notice,
  ): Promise<boolean> {
    const { groupId, userId } = restriction;
    const isShared = (await ledger.countByNotice(groupId, message)) > 1;
    if (!isShared && !(await board.edit(message, notice))) return false;
    const change = { shown: message, now: message, ...contentOf(restriction, notice) };
    const isTheNotice = await ledger.setNotice(groupId, userId, change);
    if (isTheNotice) await expiry.scheduleExpiry(notice.group, message);
    return true;
  }

  return publish;
}
