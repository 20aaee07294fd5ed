import type { Context } from 'grammy';
import type { Groups } from '../../../core/model/groups.ts';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';

export interface OnePressDeps {
  readonly cache: Pick<Cache, 'setIfAbsent' | 'set' | 'delete'>;
  readonly groups: Pick<Groups, 'find'>;
}

/** Presses under one message within this time are one. */
const TOGETHER_SECONDS = 10;
/** Before the id of a press whose work is done. */
const DONE = 'done:';

/**
 * Two presses at the same moment are handled side by side, and both would be told. The first one
 * does the work, also when Telegram delivers it again after a crash; if it failed, or protection is
 * off by now, so may another.
 */
export function createOnePress({ cache, groups }: OnePressDeps) {
  async function isOver(stands: string, id: string, groupId: number): Promise<boolean> {
    if (stands === id || stands === `${DONE}${id}`) return false;
    if (!stands.startsWith(DONE)) return true;
    return (await groups.find(groupId))?.enabled === true;
  }

  return async ({ chat, callbackQuery }: Context, work: () => Promise<boolean>): Promise<void> => {
    const messageId = callbackQuery?.message?.message_id;
    if (chat === undefined || callbackQuery === undefined || messageId === undefined) return;
    const { id } = callbackQuery;
    const key = cacheKeys.protecting(chat.id, messageId);
    const stands = await cache.setIfAbsent(key, id, TOGETHER_SECONDS);
    if (await isOver(stands, id, chat.id)) return;
    let isDone = false;
    try {
      isDone = await work();
    } finally {
      if (isDone) await cache.set(key, `${DONE}${id}`, TOGETHER_SECONDS);
      else await cache.delete([key]);
    }
  };
}
