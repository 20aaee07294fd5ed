import { chain, type MaybePromise } from '../lib/maybe-promise.ts';
import type { Channel, RequiredChannel } from '../model/channel.ts';
import { isAbsent, type MembershipStatus } from '../model/membership-status.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import { createForgetOnRequest, type ForgetOnRequestDeps } from './forget-on-request.ts';
import type { Lifetime } from './lifetime.ts';
import {
  type ChannelMembership,
  type Lookup,
  lookupKeys,
  lookupOf,
  type Pair,
  statusIn,
  storedAs,
} from './lookup.ts';
import type { MassDeparture } from './mass-departure.ts';

export interface MembershipDeps extends Pick<ForgetOnRequestDeps, 'untilTold'> {
  readonly cache: Cache;
  /** Asks Telegram; answers `unknown` instead of throwing. */
  readonly read: (channelId: number, userId: number) => Promise<MembershipStatus>;
  /** Called with what events say. */
  readonly onEvent?: MassDeparture['recordEvent'];
  /** The status that a cached absence stands for now, if the channel may be under suspicion. */
  readonly recheckAbsence?: MassDeparture['recheckAbsence'];
  readonly lifetime: Lifetime;
  readonly onLookup?: (hits: number, misses: number) => void;
}

type Answer = Pick<ChannelMembership, 'status' | 'fresh'>;

export type Membership = ReturnType<typeof createMembership>;

/**
 * Who is in which channel. An event writes its value unconditionally; a read fills an empty key
 * only, and then uses the value that the key holds, so a slow read never overwrites a newer event.
 */
export function createMembership(deps: MembershipDeps) {
  const { cache, read, lifetime, onLookup, onEvent, recheckAbsence = async () => 'absent' } = deps;
  const reads = new Map<string, Promise<Answer>>();

  /** Reads through; concurrent reads of the same person and channel share one call. */
  function ask(pair: Pair): Promise<Answer> {
    const { userId, channelId } = pair;
    const key = cacheKeys.membership(userId, channelId);
    const running = reads.get(key);
    if (running !== undefined) return running;
    const reading: Promise<Answer> = read(channelId, userId)
      .then(async (status) => {
        if (status === 'unknown' || reads.get(key) !== reading) return { status, fresh: true };
        const value = storedAs(status, pair);
        const stands = statusIn(await cache.setIfAbsent(key, value, lifetime(status)), pair);
        // The cache holds a value of an unknown version: replace it, or each message would ask.
        if (stands === undefined) await cache.set(key, value, lifetime(status));
        return { status: stands ?? status, fresh: (stands ?? status) === status };
      })
      .finally(() => {
        if (reads.get(key) === reading) reads.delete(key);
      });
    reads.set(key, reading);
    return reading;
  }

  /** Forgets what is cached of the person, so that the next lookup asks Telegram. */
  async function forget(userId: number, channels: readonly Pick<Channel, 'id'>[]): Promise<void> {
    const keys = channels.map(({ id }) => cacheKeys.membership(userId, id));
    for (const key of keys) reads.delete(key);
    await cache.delete(keys);
  }

  /** What is cached; `fresh` marks what would have to be asked. */
  function fromCache(
    groupId: number,
    userId: number,
    channels: readonly RequiredChannel[],
  ): MaybePromise<Lookup> {
    const keys = lookupKeys(groupId, userId, channels);
    return chain(cache.getMany(keys), (values) => lookupOf(channels, values));
  }

  /** Asks Telegram for what the cache did not hold. */
  async function completed(userId: number, known: Lookup): Promise<Lookup> {
    // Before the read, which may not overwrite what an event writes during it.
    const outdated = known.channels.filter(({ isOutdated }) => isOutdated);
    if (outdated.length > 0) {
      await cache.delete(outdated.map(({ channel }) => cacheKeys.membership(userId, channel.id)));
    }
    const asked = known.channels.map(async (entry) => {
      const { id: channelId, regained } = entry.channel;
      return entry.fresh ? { ...entry, ...(await ask({ userId, channelId, regained })) } : entry;
    });
    return { exempt: false, channels: await Promise.all(asked) };
  }

  return {
    /**
     * Whether the person is an admin of the group, or their status in each channel: from the cache
     * in one round trip, and from Telegram what the cache does not hold. Without a promise if an
     * in-process cache holds all of it.
     */
    lookup(
      groupId: number,
      userId: number,
      channels: readonly RequiredChannel[],
    ): MaybePromise<Lookup> {
      return chain(fromCache(groupId, userId, channels), (known) => {
        if (known.exempt) return known;
        let misses = 0;
        for (const { fresh } of known.channels) if (fresh) misses += 1;
        onLookup?.(known.channels.length - misses, misses);
        return misses === 0 ? known : completed(userId, known);
      });
    },

    /** The cached status in each channel; `unknown` if there is none. Never asks Telegram. */
    async lastKnown(
      userId: number,
      channels: readonly RequiredChannel[],
    ): Promise<ChannelMembership[]> {
      const keys = channels.map(({ id }) => cacheKeys.membership(userId, id));
      // Asked for in one turn, it is read in one round trip.
      const [values, rechecked] = await Promise.all([
        cache.getMany(keys),
        Promise.all(channels.map(({ id }) => recheckAbsence(id, userId))),
      ]);
      return channels.map((channel, index) => {
        const status =
          (channel.isUnseen ? undefined : statusIn(values[index], channel)) ?? 'unknown';
        const standsFor = rechecked[index] ?? 'absent';
        const isDoubtful = isAbsent(status) && standsFor !== 'absent';
        return { channel, status: isDoubtful ? standsFor : status, fresh: false };
      });
    },

    /** The memberships that the cache does not hold, in one round trip. */
    async uncached<P extends Pair>(pairs: readonly P[]): Promise<P[]> {
      const keys = pairs.map(({ userId, channelId }) => cacheKeys.membership(userId, channelId));
      const values = await cache.getMany(keys);
      const missing = pairs.map((pair, index) => statusIn(values[index], pair) === undefined);
      const outdated = keys.filter((_, index) => missing[index] && values[index] != null);
      if (outdated.length > 0) await cache.delete(outdated);
      return pairs.filter((_, index) => missing[index]);
    },

    /** Asks Telegram for a membership, so that it is cached. */
    async warm(pair: Pair): Promise<MembershipStatus> {
      return (await ask(pair)).status;
    },

    /**
     * Asks Telegram again where only the cache says `absent`, so that no one is muted for a channel
     * they have joined since. Without an answer the status is unknown, except in the channel that
     * an event just saw them leave.
     */
    async confirm(
      userId: number,
      found: readonly ChannelMembership[],
      leftChannelId?: number,
    ): Promise<ChannelMembership[]> {
      const confirmed = found.map(async (entry) => {
        if (entry.fresh || !isAbsent(entry.status)) return entry;
        const status = await read(entry.channel.id, userId);
        const seenToLeave = status === 'unknown' && entry.channel.id === leftChannelId;
        return { ...entry, status: seenToLeave ? entry.status : status };
      });
      return Promise.all(confirmed);
    },

    forget,

    forgetOnRequest: createForgetOnRequest({ ...deps, forget }),

    /** Records what an event of Telegram said: it overrides whatever was read. */
    async record(
      channelId: number,
      userId: number,
      status: MembershipStatus,
      regained?: number,
    ): Promise<void> {
      const value = storedAs(status, { regained });
      await Promise.all([
        cache.set(cacheKeys.membership(userId, channelId), value, lifetime(status)),
        onEvent?.(channelId, userId, status),
      ]);
    },
  };
}
