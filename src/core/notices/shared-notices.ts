import type { Background } from '../lib/background.ts';
import type { Lock } from '../lib/lock.ts';
import { idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { NoticeId } from '../model/notice-id.ts';
import type { Restriction } from '../model/restriction.ts';
import type { createLostNotices } from './lost-notices.ts';
import type { NoticeBoard, NoticeLedger } from './notice.ts';
import type { createNoticeEnds } from './notice-ends.ts';
import type { Newcomer, Raids, SharedNotice } from './raids.ts';

export interface SharedNoticesDeps {
  readonly board: NoticeBoard;
  readonly ledger: NoticeLedger;
  readonly raids: Raids;
  readonly ends: ReturnType<typeof createNoticeEnds>;
  readonly lost: ReturnType<typeof createLostNotices>;
  readonly lock: Lock;
  readonly background: Background;
  readonly now: () => Date;
  /** Shows them again later, since nobody knows whether Telegram has. */
  readonly tryAgainSoon: (newcomers: readonly Newcomer[]) => void;
  /** Told of each who was seen to, whatever came of it. */
  readonly onDone: (newcomer: Newcomer) => void;
}

/** Somebody who waits to be named, and the ledger's row about them. */
interface Waiting {
  readonly newcomer: Newcomer;
  readonly held: Restriction | undefined;
}

/** A shared notice is edited at most this often. */
const EDIT_EVERY_MS = 5_000;

/** Shows and edits the notices that the people of a raid share. */
export function createSharedNotices(deps: SharedNoticesDeps) {
  const { board, ledger, raids, ends, lost, lock, background, now, tryAgainSoon, onDone } = deps;
  const timers = new Map<SharedNotice, { timer: NodeJS.Timeout; flush: () => void }>();

  /** Names those who wait in the group's shared notice, by one message or one edit. */
  async function publishShared(group: Group, shared: SharedNotice): Promise<void> {
    const newcomers = raids.take(shared);
    try {
      await publishFor(newcomers, group, shared);
    } finally {
      newcomers.forEach(onDone);
    }
  }

  async function publishFor(
    newcomers: readonly Newcomer[],
    group: Group,
    shared: SharedNotice,
  ): Promise<void> {
    const waiting = newcomers.map(async (newcomer) => ({
      newcomer,
      held: await ledger.find(group.id, newcomer.person.id),
    }));
    const muted = (await Promise.all(waiting)).filter(
      ({ held }) =>
        held !== undefined &&
        (shared.messageId === undefined || held.noticeMessageId !== shared.messageId),
    );
    if (muted.length === 0) return;
    shared.lastAt = now().getTime();
    const named = muted.map(({ newcomer }) => newcomer);
    const notice = { group, ...raids.naming(shared, named), threadId: named[0]?.threadId };
    const isThere = shared.messageId !== undefined && (await board.edit(shared.messageId, notice));
    if (!isThere) {
      const posted = await board.post(notice);
      if (posted === 'failed') return tryAgainSoon(named);
      if (posted === 'refused') return giveUp(muted);
      shared.messageId = posted;
      const retries = muted.filter(({ newcomer }) => newcomer.isRetry);
      const after = Math.min(...retries.map(({ held }) => held?.noticeAfter ?? 0));
      if (retries.length > 0) await lost.remove(notice, after, posted);
    }
    const { messageId } = shared;
    if (messageId === undefined) return;
    raids.named(shared, named);
    for (const one of muted) {
      const { id } = one.newcomer.person;
      const shown = one.held?.noticeMessageId ?? null;
      const isTheNotice = await record(one, messageId);
      if (isTheNotice && shown !== null) await ends.remove(group.id, shown, id);
    }
    const isForSomebody = (await ledger.countByNotice(group.id, messageId)) > 0;
    await (isForSomebody ? ends.later(group, messageId) : ends.remove(group.id, messageId));
  }

  async function record({ newcomer, held }: Waiting, messageId: NoticeId | null) {
    const { group, person, missing } = newcomer;
    const change = {
      shown: held?.noticeMessageId ?? null,
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
