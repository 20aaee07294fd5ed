import type { Background } from '../lib/background.ts';
import type { MessageRef } from '../model/message-ref.ts';
import type { Restriction } from '../model/restriction.ts';
import type { NoticeExpiry } from './expiry.ts';
import type { createLostNotices } from './lost-notices.ts';
import type { NoticeLedger } from './notice.ts';

export interface NoticeRemovalDeps {
  readonly ledger: Pick<NoticeLedger, 'countByNotice'>;
  readonly expiry: NoticeExpiry;
  readonly lost: ReturnType<typeof createLostNotices>;
  readonly background: Pick<Background, 'run'>;
  /** Others need the notice, and it need not name this person any more. */
  readonly onShared: (groupId: number, notice: MessageRef) => void;
  /** Whether a notice of theirs is being sent. */
  readonly isInFlight: (groupId: number, userId: number) => boolean;
}

/** How soon a removal is tried once more while the database is away. */
const RETRY_AFTER_MS = 10_000;

/** Takes notices away that nobody needs any more. */
export function createNoticeRemoval(deps: NoticeRemovalDeps) {
  const { ledger, expiry, lost, background, onShared, isInFlight } = deps;

  return {
    /**
     * Schedules the deletion of the notice of a restriction that is about to end, unless others
     * share it; a crash in between cannot leave it behind.
     */
    async scheduleRemoval({ groupId, notice }: Restriction): Promise<void> {
      if (notice === null || (await ledger.countByNotice(groupId, notice)) > 1) return;
      await expiry.expireNow(groupId, notice);
    },

    /** Deletes the notice of a restriction that has ended, unless others share it. */
    remove(ended: Restriction): void {
      const { groupId, userId, notice } = ended;
      if (notice === null) {
        // A notice in flight finds the restriction gone and removes itself.
        if (!isInFlight(groupId, userId)) background.run(() => lost.removeOf(ended));
        return;
      }
      const drop = async () => {
        if (!(await expiry.deleteUnlessNeeded(groupId, notice))) onShared(groupId, notice);
      };
      background.run(() =>
        drop().catch((error: unknown) => {
          // It may have been recorded after the deletion was scheduled: then its own end is far.
          setTimeout(() => background.run(drop), RETRY_AFTER_MS).unref();
          throw error;
        }),
      );
    },

    /** A button under a notice was pressed: deletes the notice if no restriction needs it. */
    removeIfOrphaned(groupId: number, messageId: number): void {
      background.run(async () => {
        if (!(await lost.isKnown(groupId, messageId))) await expiry.delete(groupId, messageId);
      });
    },
  };
}
