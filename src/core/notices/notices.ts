import type { Background } from '../lib/background.ts';
import type { Cache } from '../lib/cache.ts';
import { cacheKeys } from '../lib/cache-keys.ts';
import type { Lock } from '../lib/lock.ts';
import { type Channel, idsOf } from '../model/channel.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Group } from '../model/group.ts';
import { isPrivate } from '../model/notice-id.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Person } from '../model/standing.ts';
import { createLostNotices } from './lost-notices.ts';
import type { Deletions, Notice, NoticeBoard, NoticeLedger } from './notice.ts';
import { createNoticeEnds } from './notice-ends.ts';
import { createRaids, type Newcomer } from './raids.ts';
import { createSharedNotices } from './shared-notices.ts';
import { createTally } from './tally.ts';

export interface NoticeDeps {
  readonly board: NoticeBoard;
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly ledger: NoticeLedger;
  readonly deletions: Deletions;
  readonly cache: Pick<Cache, 'claim' | 'take'>;
  readonly lock: Lock;
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
  const raids = createRaids(cache, now);
  const ends = createNoticeEnds({ board, deletions, raids, now });
  const { remove } = ends;
  const lost = createLostNotices({ board, groups, ledger, deletions, background, remove });
  const underWay = createTally();
  const sharing = createSharedNotices({
    ...deps,
    raids,
    ends,
    lost,
    tryAgainSoon,
    onDone: ({ group, person }) => underWay.end(keyOf(group.id, person.id)),
  });

  /** Once in the length of a mute; who offends again may not have seen it. */
  async function mayBePrivate({ id, settings }: Group, userId: number): Promise<boolean> {
    if (settings.noticeStyle !== 'private') return false;
    return cache.claim(cacheKeys.privateNotice(id, userId), settings.muteLength);
  }

  async function publish(newcomer: Newcomer, evidence: Evidence): Promise<void> {
    const { group, person, missing, threadId, isRetry } = newcomer;
    const held = await ledger.find(group.id, person.id);
    const left = evidence.kind === 'left-channel' ? evidence.channel : undefined;
    const notice = { group, people: [person], missing, left, threadId };
    if (held === undefined) return;
    const mayBeThere = isRetry && held.noticeAfter !== null;
    if (isRetry && !mayBeThere && evidence.kind === 'none') return;
    const shown = held.noticeMessageId;
    const isUnseen = shown !== null && isPrivate(shown) && evidence.kind === 'joined';
    if (shown !== null && !isUnseen && (await revise(held, shown, notice))) return;
    const privately = await mayBePrivate(group, person.id);
    const id = await board.post({ ...notice, privately });
    if (id === 'failed') return afterFailure(newcomer, held);
    if (id === 'refused') {
      await ledger.setNotice(group.id, person.id, { shown, now: null, missing: idsOf(missing) });
      return;
    }
    const change = { shown, now: id, missing: idsOf(missing) };
    const isTheNotice = await ledger.setNotice(group.id, person.id, change);
    if (isTheNotice) await ends.later(group, id, person.id);
    const superfluous = isTheNotice ? shown : id;
    if (superfluous !== null) await remove(group.id, superfluous, person.id);
    if (mayBeThere) await lost.remove(notice, held.noticeAfter ?? 0, id);
  }

  /** Nobody knows whether the notice is there. */
  async function afterFailure(newcomer: Newcomer, held: Restriction): Promise<void> {
    const isStillMuted = (await ledger.find(held.groupId, held.userId)) !== undefined;
    if (isStillMuted) tryAgainSoon([newcomer]);
    else await lost.removeOf(held);
  }

  /**
   * Answers whether the notice is still there; it may have been about to go. One that others share
   * goes on naming what they miss.
   */
  async function revise(held: Restriction, messageId: number, notice: Notice): Promise<boolean> {
    const { groupId, userId } = held;
    const isShared = (await ledger.countByNotice(groupId, messageId)) > 1;
    if (!isShared && !(await board.edit(messageId, notice))) return false;
    const change = { shown: messageId, now: messageId, missing: idsOf(notice.missing) };
    const isTheNotice = await ledger.setNotice(groupId, userId, change);
    if (isTheNotice) await ends.later(notice.group, messageId, userId);
    return true;
  }

  /** Once; the sweep goes on with those that fail again, and with what a crash left. */
  function tryAgainSoon(newcomers: readonly Newcomer[]): void {
    const again = () => {
      for (const newcomer of newcomers) {
        if (!newcomer.isRetry) announce({ ...newcomer, isRetry: true }, { kind: 'none' });
      }
    };
    setTimeout(again, TRY_AGAIN_AFTER_MS).unref();
  }

  function announce(newcomer: Newcomer, evidence: Evidence): void {
    const { group, person } = newcomer;
    const key = keyOf(group.id, person.id);
    underWay.begin(key);
    background.run(() => lock.run(key, () => take(newcomer, evidence, key)));
  }

  /** Shows it at once, or together with those of others. */
  async function take(newcomer: Newcomer, evidence: Evidence, key: string): Promise<void> {
    const isOneOfMany = newcomer.isRetry || evidence.kind !== 'none';
    const shared = isOneOfMany ? await raids.admit(newcomer) : undefined;
    if (shared !== undefined) return sharing.schedule(newcomer.group, shared);
    await publish(newcomer, evidence).finally(() => underWay.end(key));
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
      evidence: Evidence,
      isRetry = false,
    ): void {
      const threadId = evidence.kind === 'message' ? evidence.threadId : undefined;
      announce({ group, person, missing, threadId, isRetry }, evidence);
    },

    /**
     * The restriction is about to end: its notice becomes due, unless others share it, so that it
     * goes even if nobody is left to take it down.
     */
    async ending({ groupId, userId, noticeMessageId: id }: Restriction): Promise<void> {
      if (id === null || (await ledger.countByNotice(groupId, id)) > 1) return;
      await ends.due(groupId, id, userId);
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
    gone: raids.end,

    /** Shows at once what waits for its time. */
    flush: sharing.flush,
  };
}
