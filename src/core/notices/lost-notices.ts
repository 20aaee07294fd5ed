import type { Background } from '../lib/background.ts';
import type { Group } from '../model/group.ts';
import { isPrivate, type MessageRef } from '../model/message-ref.ts';
import type { Restriction } from '../model/restriction.ts';
import {
  type Deletions,
  isNeeded,
  type Notice,
  type NoticeBoard,
  type NoticeLedger,
} from './notice.ts';

export interface LostNoticesDeps {
  readonly board: Pick<NoticeBoard, 'isThis'>;
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly ledger: Pick<NoticeLedger, 'countByNotice'>;
  readonly deletions: Pick<Deletions, 'has'>;
  readonly background: Pick<Background, 'run'>;
  readonly remove: (groupId: number, message: MessageRef) => Promise<void>;
  /** Has a notice deleted once it has stood for its time. */
  readonly expire: (group: Group, message: MessageRef) => Promise<void>;
}

/** Messages that are tried at each end of the range where the notice must be. */
const LOOKED_AT = 6;
/** A message that was sent is recorded within this time, unless its record was lost. */
const RECORDED_WITHIN_MS = 15_000;

/**
 * Finds a notice whose id was lost: Telegram posted it, and its answer did not arrive or the
 * process ended before it was recorded. Its id lies between that of an older message and that of
 * the notice that was posted in its stead.
 */
export function createLostNotices(deps: LostNoticesDeps) {
  const { board, groups, ledger, deletions, background, remove, expire } = deps;
  /** Whether the message is a recorded notice, or is scheduled for deletion. */
  async function isKnown(groupId: number, message: MessageRef): Promise<boolean> {
    if (await deletions.has(groupId, message)) return true;
    return isNeeded(ledger, groupId, message);
  }

  /**
   * Messages of the bot are recorded within seconds, with the time at which they go. One that is not
   * recorded by then is a lost notice. Without an answer of the database it is looked for again.
   */
  function removeUnlessRecorded(group: Group, message: MessageRef): void {
    const look = async () => {
      try {
        if (await deletions.has(group.id, message)) return;
        const stays = await isNeeded(ledger, group.id, message);
        await (stays ? expire(group, message) : remove(group.id, message));
      } catch (error) {
        removeUnlessRecorded(group, message);
        throw error;
      }
    };
    setTimeout(() => background.run(look), RECORDED_WITHIN_MS).unref();
  }

  /**
   * Deletes it, if it is there; both ends of the range are other messages. Private messages are
   * numbered apart: beside one of them it is not searched for.
   */
  async function removeBetween(notice: Notice, after: number, before: MessageRef): Promise<void> {
    if (isPrivate(before)) return;
    const groupId = notice.group.id;
    for (const id of candidates(after, before)) {
      if (await isKnown(groupId, id)) continue;
      const answer = await board.isThis(id, notice);
      if (answer === 'another of ours') removeUnlessRecorded(notice.group, id);
      if (answer !== 'yes') continue;
      await remove(groupId, id);
      return;
    }
  }

  return {
    isKnown,
    remove: removeBetween,

    /** Records a message that was just posted. One whose record fails may be nobody's. */
    async recording<T>(group: Group, message: MessageRef, record: () => Promise<T>): Promise<T> {
      try {
        return await record();
      } catch (error) {
        removeUnlessRecorded(group, message);
        throw error;
      }
    },

    /** Deletes the notice of a restriction that ended before its id was known. */
    async removeOf({ groupId, userId, missing: ids, noticeAfter }: Restriction): Promise<void> {
      const group = await groups.find(groupId);
      if (group === undefined || noticeAfter === null || noticeAfter === 0) return;
      const missing = group.channels.filter(({ id }) => ids.includes(id));
      const notice = { group, people: [{ id: userId, firstName: '' }], missing };
      await removeBetween(notice, noticeAfter, noticeAfter + LOOKED_AT + 1);
    },
  };
}

/** The ids nearest to both ends, the older ones first. */
function candidates(after: number, before: number): number[] {
  const first = after === 0 ? before - LOOKED_AT : after + 1;
  const ids: number[] = [];
  for (let id = Math.max(1, first); id < before; id += 1) {
    if (id < first + LOOKED_AT || id >= before - LOOKED_AT) ids.push(id);
    else id = before - LOOKED_AT - 1;
  }
  return ids;
}
