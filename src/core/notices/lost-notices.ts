import type { Background } from '../lib/background.ts';
import type { Group } from '../model/group.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Deletions, Notice, NoticeBoard, NoticeLedger } from './notice.ts';

export interface LostNoticesDeps {
  readonly board: Pick<NoticeBoard, 'isThis'>;
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly ledger: Pick<NoticeLedger, 'countByNotice'>;
  readonly deletions: Pick<Deletions, 'has'>;
  readonly background: Pick<Background, 'run'>;
  readonly remove: (groupId: number, messageId: number) => Promise<void>;
}

/** So many messages are looked at, on each side of where the notice must be. */
const LOOKED_AT = 6;
/** By then a message that was sent is recorded, unless its record was lost. */
const RECORDED_WITHIN_MS = 15_000;

/**
 * Finds the notice of which nobody knows the id: Telegram posted it, and its answer was lost, or the
 * process ended before it was recorded. It stands between a message that was there before it and the
 * notice that was posted in its stead.
 */
export function createLostNotices(deps: LostNoticesDeps) {
  const { board, groups, ledger, deletions, background, remove } = deps;
  /** Whether the message is somebody's notice, or is to be deleted anyway. */
  async function isKnown(groupId: number, messageId: number): Promise<boolean> {
    if (await deletions.has(groupId, messageId)) return true;
    return (await ledger.countByNotice(groupId, messageId)) > 0;
  }

  /**
   * What the bot has sent is recorded within seconds. A message of its own that is not, is a notice
   * of somebody else that was lost as well.
   */
  function removeUnlessRecorded(groupId: number, messageId: number): void {
    const look = async () => {
      if (!(await isKnown(groupId, messageId))) await remove(groupId, messageId);
    };
    setTimeout(() => background.run(look), RECORDED_WITHIN_MS).unref();
  }

  /** Removes it, if it is there; both ends of the range are other messages. */
  async function removeBetween(notice: Notice, after: number, before: number): Promise<void> {
    const groupId = notice.group.id;
    for (const id of candidates(after, before)) {
      if (await isKnown(groupId, id)) continue;
      const answer = await board.isThis(id, notice);
      if (answer === 'another of ours') removeUnlessRecorded(groupId, id);
      if (answer !== 'yes') continue;
      await remove(groupId, id);
      return;
    }
  }

  return {
    isKnown,
    remove: removeBetween,

    /** Removes the notice of a restriction that ended before it was known whether it is there. */
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
