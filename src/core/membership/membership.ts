import type { Channel } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import { isAbsent, type MembershipStatus } from '../model/membership-status.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import type { Lifetime } from './lifetime.ts';
import { asStatus, type ChannelMembership, type Lookup, lookupOf } from './lookup.ts';
import type { MassDeparture } from './mass-departure.ts';

export interface MembershipDeps {
  readonly cache: Cache;
  /** Asks Telegram; answers `unknown` instead of throwing. */
  readonly read: (channelId: number, userId: number) => Promise<MembershipStatus>;
  /** Told of what events say. */
  readonly onEvent?: MassDeparture['recordEvent'];
  /** What is to be made of a remembered absence now, if it may have become doubtful. */
  readonly recheckAbsence?: MassDeparture['recheckAbsence'];
  readonly lifetime: Lifetime;
  readonly onLookup?: (hits: number, misses: number) => void;
}

type Answer = Pick<ChannelMembership, 'status' | 'fresh'>;

/** A person and a channel. */
export interface Pair {
  readonly userId: number;
  readonly channelId: number;
}

export type Membership = ReturnType<typeof createMembership>;

/** Telegram is asked afresh this often at most, for a person who presses again and again. */
const FRESH_CHECK_SECONDS = 3;

/**
 * Who is in which channel. An event writes its value unconditionally; a read fills an empty key
 * only, and then goes by what stands there, so a slow read never overwrites a newer event.
 */
export function createMembership(deps: MembershipDeps) {
  const { cache, read, lifetime, onLookup, onEvent, recheckAbsence = async () => 'absent' } = deps;
  const reads = new Map<string, Promise<Answer>>();

  /** Reads through; concurrent reads of the same person and channel share one call. */
  function ask(channelId: number, userId: number): Promise<Answer> {
    const key = cacheKeys.membership(userId, channelId);
    const running = reads.get(key);
    if (running !== undefined) return running;
    const reading: Promise<Answer> = read(channelId, userId)
      .then(async (status) => {
        if (status === 'unknown' || reads.get(key) !== reading) return { status, fresh: true };
        const stands = asStatus(await cache.setIfAbsent(key, status, lifetime(status)));
        // Otherwise everybody would be asked for at each message, until it is forgotten.
        if (stands === undefined) await cache.set(key, status, lifetime(status));
        return { status: stands ?? status, fresh: (stands ?? status) === status };
      })
      .finally(() => {
        if (reads.get(key) === reading) reads.delete(key);
      });
    reads.set(key, reading);
    return reading;
  }

  /** Forgets what is cached of the person, so that the next lookup asks Telegram. */
  async function forget(userId: number, channels: readonly Channel[]): Promise<void> {
    const keys = channels.map(({ id }) => cacheKeys.membership(userId, id));
    for (const key of keys) reads.delete(key);
    await cache.delete(keys);
  }

  /** What is cached; `fresh` marks what would have to be asked. */
  function fromCache(
    groupId: number,
    userId: number,
    channels: readonly Channel[],
  ): Lookup | Promise<Lookup> {
    const keys = [cacheKeys.admin(groupId, userId)];
    for (const { id } of channels) keys.push(cacheKeys.membership(userId, id));
    const values = cache.getMany(keys);
    return Array.isArray(values)
      ? lookupOf(channels, values)
      : values.then((found) => lookupOf(channels, found));
  }

  return {
    /**
     * Whether the person is an admin of the group, and their status in each channel, as far as it
     * is remembered: in one round trip, and at once where the memory is at hand. Nobody is asked.
     */
    fromCache,

    /** Counts what was remembered, once it is gone by. */
    countHits: ({ channels }: Lookup): void => onLookup?.(channels.length, 0),

    /** Standing in each channel, from the cache where it is known: one round trip when all are. */
    async lookup(groupId: number, userId: number, channels: readonly Channel[]): Promise<Lookup> {
      const known = await fromCache(groupId, userId, channels);
      if (known.exempt) return known;
      const misses = known.channels.filter(({ fresh }) => fresh).length;
      onLookup?.(known.channels.length - misses, misses);
      if (misses === 0) return known;
      const asked = known.channels.map(async (entry) =>
        entry.fresh ? { ...entry, ...(await ask(entry.channel.id, userId)) } : entry,
      );
      return { exempt: false, channels: await Promise.all(asked) };
    },

    /** What is remembered of the person; `unknown` where it is nothing. Nobody is asked. */
    async lastKnown(userId: number, channels: readonly Channel[]): Promise<ChannelMembership[]> {
      const values = await cache.getMany(
        channels.map(({ id }) => cacheKeys.membership(userId, id)),
      );
      const recalled = channels.map(async (channel, index) => {
        const status = asStatus(values[index]) ?? 'unknown';
        const now = isAbsent(status) ? await recheckAbsence(channel.id, userId) : status;
        return {
          channel,
          status: now === 'absent' ? status : now,
          fresh: false,
        };
      });
      return Promise.all(recalled);
    },

    /** Those of the memberships that are not remembered, found in one round trip. */
    async uncached<P extends Pair>(pairs: readonly P[]): Promise<P[]> {
      const keys = pairs.map(({ userId, channelId }) => cacheKeys.membership(userId, channelId));
      const values = await cache.getMany(keys);
      return pairs.filter((_, index) => asStatus(values[index]) === undefined);
    },

    /** Asks Telegram for a membership, so that it is remembered. */
    async warm({ channelId, userId }: Pair): Promise<MembershipStatus> {
      return (await ask(channelId, userId)).status;
    },

    /**
     * Asks Telegram again where only the memory says `absent`, so that nobody is muted for a
     * channel they have joined since. When Telegram does not answer, nothing is known; of the
     * channel that they were just seen to leave, that stands.
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

    /**
     * Forgets it because the person says that it is wrong; once in 3 s, since anybody can press a
     * button again and again.
     */
    async forgetOnRequest({ id, channels }: Group, userId: number): Promise<void> {
      const isFirst = await cache.claim(cacheKeys.fresh(id, userId), FRESH_CHECK_SECONDS);
      if (isFirst) await forget(userId, channels);
    },

    /** An event of Telegram said so: it overrides whatever was read. */
    async record(channelId: number, userId: number, status: MembershipStatus): Promise<void> {
      await Promise.all([
        cache.set(cacheKeys.membership(userId, channelId), status, lifetime(status)),
        onEvent?.(channelId, userId, status),
      ]);
    },
  };
}
