import type { Groups } from '../../../core/model/groups.ts';
import type { Deletions } from '../../../core/notices/notice.ts';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';

export interface SetupLineDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly setups: { end(groupId: number): Promise<void> };
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete'>;
  readonly deletions: Pick<Deletions, 'schedule'>;
  readonly now: () => Date;
}

/** It goes after this time, also where nobody has set anything up. */
export const LINE_STAYS_SECONDS = 86_400;

export type SetupLine = ReturnType<typeof createSetupLine>;

/** The one line in a group that leads to its set-up, and what says in private what is missing. */
export function createSetupLine({ groups, setups, cache, deletions, now }: SetupLineDeps) {
  async function takeAway(groupId: number): Promise<void> {
    const key = cacheKeys.setupLine(groupId);
    const [messageId = null] = await cache.getMany([key]);
    if (messageId === null) return;
    await cache.delete([key]);
    await deletions.schedule(groupId, Number(messageId), now());
  }

  return {
    /** Where the person reads last what the set-up lacks; undefined where that is not known. */
    async lacking(groupId: number, userId: number, messageId?: number): Promise<void> {
      const key = cacheKeys.setupFault(groupId, userId);
      if (messageId === undefined) await cache.delete([key]);
      else await cache.set(key, String(messageId), LINE_STAYS_SECONDS);
    },

    async lackingAt(groupId: number, userId: number): Promise<number | undefined> {
      const [messageId = null] = await cache.getMany([cacheKeys.setupFault(groupId, userId)]);
      return messageId === null ? undefined : Number(messageId);
    },

    /** Protection is on: nothing of the set-up is left, by whatever way it went. */
    async ended(groupId: number): Promise<void> {
      await setups.end(groupId);
      await takeAway(groupId);
    },

    /** In place of an earlier one. */
    async said(groupId: number, messageId: number): Promise<void> {
      await takeAway(groupId);
      await cache.set(cacheKeys.setupLine(groupId), String(messageId), LINE_STAYS_SECONDS);
      // Protection may have been switched on while it was sent.
      if ((await groups.find(groupId))?.enabled) await takeAway(groupId);
    },
  };
}
