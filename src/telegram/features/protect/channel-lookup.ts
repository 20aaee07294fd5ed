import type { Api } from 'grammy';
import { LRUCache } from 'lru-cache';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';
import { type ChannelReference, describe } from './channel-arguments.ts';
import { type Resolved, resolveChannel } from './resolve-channel.ts';

export interface ChannelLookupDeps {
  readonly api: Api;
  readonly cache: Pick<Cache, 'consume'>;
}

export type ChannelLookup = ReturnType<typeof createChannelLookup>;

const REMEMBERED = 1_000;
const FOUND_MS = 10_000;
/** Shorter than an admin needs to fix the fault and to try again. */
const FAILED_MS = 4_000;
/** Look-ups per chat: Telegram limits getChat for all chats together. */
const CALLS = { limit: 20, withinMs: 60_000 };

/** Looks up the channels that a command names; caches recent results. */
export function createChannelLookup({ api, cache }: ChannelLookupDeps) {
  const remembered = new LRUCache<string, Promise<Resolved>>({ max: REMEMBERED });

  async function lookUp(reference: ChannelReference, key: string): Promise<Resolved> {
    const found = await resolveChannel(api, reference);
    if (found.kind === 'unknown') remembered.delete(key);
    else if (found.kind !== 'channel') {
      remembered.set(key, Promise.resolve(found), { ttl: FAILED_MS });
    }
    return found;
  }

  /** With `anew` also what has just been looked up: somebody says that it is mended. */
  return async (
    chatId: number,
    reference: ChannelReference,
    { anew = false } = {},
  ): Promise<Resolved> => {
    const key = describe(reference).toLowerCase();
    const known = anew ? undefined : remembered.get(key);
    if (known !== undefined) return known;
    const wait = await cache.consume(cacheKeys.channelCalls(chatId), CALLS.limit, CALLS.withinMs);
    if (wait > 0) return { kind: 'too-many' };
    const lookup = lookUp(reference, key);
    remembered.set(key, lookup, { ttl: FOUND_MS });
    return lookup;
  };
}
