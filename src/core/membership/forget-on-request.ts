import type { Channel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';

export interface ForgetOnRequestDeps {
  readonly cache: Pick<Cache, 'claim'>;
  readonly forget: (userId: number, channels: readonly Pick<Channel, 'id'>[]) => Promise<void>;
  /** Waits for events that may be on their way: Telegram tells of a joining beside a press. */
  readonly untilTold?: () => Promise<void>;
}

/** Telegram is asked afresh this often at most, for a person who presses again and again. */
const FRESH_CHECK_SECONDS = 3;

/**
 * Forgets who is in which channel because the person says that it is wrong, once in 3 s. In
 * between, what Telegram is about to tell of them is waited for instead.
 */
export function createForgetOnRequest(deps: ForgetOnRequestDeps) {
  const { cache, forget, untilTold = async () => undefined } = deps;

  return async ({ id, channels }: Group, userId: number): Promise<void> => {
    const isFirst = await cache.claim(cacheKeys.fresh(id, userId), FRESH_CHECK_SECONDS);
    await (isFirst ? forget(userId, channels) : untilTold());
  };
}
