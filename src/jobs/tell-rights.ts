import type { Background } from '../core/lib/background.ts';

interface Untold {
  readonly groupId: number;
  readonly ownerId: number | null;
  readonly channelId: number;
  readonly canSee: boolean;
}

export interface TellRightsDeps {
  readonly store: {
    /** Groups whose owner was last told otherwise, without the excepted ones. */
    untoldGroups(
      limit: number,
      exceptGroups: readonly number[],
    ): Promise<readonly { readonly groupId: number; readonly canEnforce: boolean }[]>;
    toldGroup(groupId: number, canEnforce: boolean): Promise<void>;
    untoldChannels(limit: number, exceptGroups: readonly number[]): Promise<readonly Untold[]>;
    toldChannel(channelId: number, groupIds: readonly number[], canSee: boolean): Promise<void>;
  };
  /** Answers whether nothing is left to tell. */
  readonly tellGroup: (groupId: number, canEnforce: boolean) => Promise<boolean>;
  /** Tells the owner of these groups; answers about which of them nothing is left to tell. */
  readonly tellChannel: (
    channelId: number,
    groupIds: readonly number[],
    canSee: boolean,
  ) => Promise<readonly number[]>;
  readonly background: Pick<Background, 'run'>;
  readonly now: () => Date;
}

const BATCH = 100;
/** Owners who are told at a time. */
const AT_ONCE = 20;
const RETRY_AFTER_MS = 15_000;
const IN_WORK = Number.POSITIVE_INFINITY;

/**
 * Tells owners that the bot has lost a right, or has it again. What each of them was told last
 * stands in the database, so the news of a moment in which Telegram was in trouble, or the bot died,
 * are told later, and what was undone before is not told at all.
 */
export function createTellRights(deps: TellRightsDeps) {
  const { store, tellGroup, tellChannel, background, now } = deps;
  /** Groups about whose owners nothing is to be done, until when. */
  const held = new Map<number, number>();
  let inWork = 0;

  /**
   * Tells one owner, unless one of the groups is in work already; the work answers whether nothing is
   * left to tell.
   */
  function attempt(groupIds: readonly number[], tell: () => Promise<boolean>): void {
    if (inWork >= AT_ONCE || groupIds.some((id) => held.has(id))) return;
    inWork += 1;
    for (const id of groupIds) held.set(id, IN_WORK);
    background.run(async () => {
      let isTold = false;
      try {
        isTold = await tell();
      } finally {
        inWork -= 1;
        const until = now().getTime() + (isTold ? 0 : RETRY_AFTER_MS);
        for (const id of groupIds) held.set(id, until);
      }
    });
  }

  return async function tellRights(): Promise<void> {
    for (const [id, until] of held) if (until <= now().getTime()) held.delete(id);
    const except = [...held.keys()];
    const lostGroups = await store.untoldGroups(BATCH, except);
    const lostChannels = await store.untoldChannels(BATCH, except);
    for (const { groupId, canEnforce } of lostGroups) {
      attempt([groupId], async () => {
        const isTold = await tellGroup(groupId, canEnforce);
        if (isTold) await store.toldGroup(groupId, canEnforce);
        return isTold;
      });
    }
    const ofOwner = ({ channelId, ownerId, groupId }: Untold) =>
      `${channelId}:${ownerId ?? groupId}`;
    for (const [first, ...more] of Map.groupBy(lostChannels, ofOwner).values()) {
      if (first === undefined) continue;
      const { channelId, canSee } = first;
      const groupIds = [first, ...more].map(({ groupId }) => groupId);
      attempt(groupIds, async () => {
        const told = await tellChannel(channelId, groupIds, canSee);
        if (told.length > 0) await store.toldChannel(channelId, told, canSee);
        return told.length === groupIds.length;
      });
    }
  };
}
