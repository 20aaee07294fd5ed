import type { Background } from '../lib/background.ts';
import type { KeyedLock } from '../lib/keyed-lock.ts';
import { idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { NoticeId } from '../model/notice-id.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Bursts, PendingOffender, SharedNotice } from './bursts.ts';
import type { createNoticeExpiry } from './expiry.ts';
import type { createLostNotices } from './lost-notices.ts';
import type { NoticeBoard, NoticeLedger } from './notice.ts';

export interface SharedNoticesDeps {
  readonly board: NoticeBoard;
  readonly ledger: NoticeLedger;
  readonly bursts: Bursts;
  readonly expiry: ReturnType<typeof createNoticeExpiry>;
  readonly lost: ReturnType<typeof createLostNotices>;
  readonly lock: KeyedLock;
  readonly background: Background;
  readonly now: () => Date;
  /** Shows them again later, since nobody knows whether Telegram has. */
  readonly tryAgainSoon: (offenders: readonly PendingOffender[]) => void;
  /** Told of each who was seen to, whatever came of it. */
  readonly onDone: (offender: PendingOffender) => void;
}

/** Somebody who waits to be named, and the ledger's row about them. */
interface Waiting {
  readonly offender: PendingOffender;
  readonly restriction: Restriction | undefined;
}

/** A shared notice is edited at most this often. */
const EDIT_EVERY_MS = 5_000;

/** Shows and edits the notices that the people of a raid share. */
export function createSharedNotices(deps: SharedNoticesDeps) {
  const { board, ledger, bursts, expiry, lost, lock, background, now, tryAgainSoon, onDone } = deps;
  const timers = new Map<SharedNotice, { timer: NodeJS.Timeout; flush: () => void }>();

  /** Names those who wait in the group's shared notice, by one message or one edit. */
  async function publishShared(group: Group, shared: SharedNotice): Promise<void> {
    const offenders = bursts.take(shared);
    try {
      await publishFor(offenders, group, shared);
    } finally {
      offenders.forEach(onDone);
    }
  }

  async function publishFor(
    offenders: readonly PendingOffender[],
    group: Group,
    shared: SharedNotice,
  ): Promise<void> {
    const waiting = offenders.map(async (offender) => ({
      offender,
      restriction: await ledger.find(group.id, offender.person.id),
    }));
    const muted = (await Promise.all(waiting)).filter(
      ({ restriction }) =>
        restriction !== undefined &&
        (shared.messageId === undefined || restriction.noticeMessageId !== shared.messageId),
    );
    if (muted.length === 0) return;
    shared.lastAt = now().getTime();
    const named = muted.map(({ offender }) => offender);
    const notice = { group, ...bursts.preview(shared, named), threadId: named[0]?.threadId };
    const isThere = shared.messageId !== undefined && (await board.edit(shared.messageId, notice));
    if (!isThere) {
      const posted = await board.post(notice);
      if (posted === 'failed') return tryAgainSoon(named);
      if (posted === 'refused') return giveUp(muted);
      shared.messageId = posted;
      const retries = muted.filter(({ offender }) => offender.isRetry);
      const after = Math.min(...retries.map(({ restriction }) => restriction?.noticeAfter ?? 0));
      if (retries.length > 0) await lost.remove(notice, after, posted);
    }
    const { messageId } = shared;
    if (messageId === undefined) return;
    bursts.commit(shared, named);
    for (const one of muted) {
      const { id } = one.offender.person;
      const shown = one.restriction?.noticeMessageId ?? null;
      const isTheNotice = await record(one, messageId);
      if (isTheNotice && shown !== null) await expiry.remove(group.id, shown, id);
    }
    const isForSomebody = (await ledger.countByNotice(group.id, messageId)) > 0;
    await (isForSomebody
      ? expiry.scheduleExpiry(group, messageId)
      : expiry.remove(group.id, messageId));
  }

  async function record({ offender, restriction }: Waiting, messageId: NoticeId | null) {
    const { group, person, missing } = offender;
    const change = {
      shown: restriction?.noticeMessageId ?? null,
      now: messageId,
      missing: idsOf(missing),
    };
    return ledger.setNotice(group.id, person.id, change);
  }

  /** Telegram does not take a notice: there is none, and none is to be looked for. */
  async function giveUp(muted: readonly Waiting[]): Promise<void> {
    for (const one of muted) await record(one, null);
  }

  return {
    /** Shows those who wait, soon: now and then, as edits count as messages. */
    schedule(group: Group, shared: SharedNotice): void {
      if (timers.has(shared)) return;
      const flush = () => {
        clearTimeout(timers.get(shared)?.timer);
        timers.delete(shared);
        background.run(() => lock.run(`notice:${group.id}`, () => publishShared(group, shared)));
      };
      const wait = Math.max(0, shared.lastAt + EDIT_EVERY_MS - now().getTime());
      timers.set(shared, { timer: setTimeout(flush, wait), flush });
    },

    /** Shows at once what waits for its time. */
    flush(): void {
      for (const { flush } of [...timers.values()]) flush();
    },
  };
}
