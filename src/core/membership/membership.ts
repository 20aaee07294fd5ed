import type { Cache } from '../lib/cache.ts';
import { cacheKeys } from '../lib/cache-keys.ts';
import { jittered } from '../lib/jitter.ts';
import type { Channel } from '../model/channel.ts';
import { isAbsent, type Standing } from '../model/standing.ts';
import type { MassDeparture } from './mass-departure.ts';

export interface MembershipOptions {
  /** Seconds that a membership is remembered. */
  readonly positiveTtl: number;
  /** Seconds that an absence is remembered. */
  readonly negativeTtl: number;
  /** Each lifetime varies by up to this share, so that entries do not expire all at once. */
  readonly jitterPercent: number;
}

export interface MembershipDeps {
  readonly cache: Cache;
  /** Asks Telegram; answers `unknown` instead of throwing. */
  readonly read: (channelId: number, userId: number) => Promise<Standing>;
  /** Told of what events say. */
  readonly onObserved?: MassDeparture['observed'];
  /** What is to be made of a remembered absence now, if it may have become doubtful. */
  readonly confirmed?: MassDeparture['confirmed'];
  readonly options: MembershipOptions;
  readonly onLookup?: (hits: number, misses: number) => void;
}

export interface ChannelStanding {
  readonly channel: Channel;
  readonly standing: Standing;
  /** Whether Telegram said so just now, rather than the cache. */
  readonly fresh: boolean;
}

type Answer = Pick<ChannelStanding, 'standing' | 'fresh'>;

export interface Lookup {
  /** Whether the person is remembered as an admin of the group. */
  readonly exempt: boolean;
  readonly channels: readonly ChannelStanding[];
}

/** A person and a channel. */
export interface Pair {
  readonly userId: number;
  readonly channelId: number;
}

export type Membership = ReturnType<typeof createMembership>;

const JUST_LIFTED_SECONDS = 300;

/**
 * Who is in which channel. An event writes its value unconditionally; a read fills an empty key
 * only, and then goes by what stands there, so a slow read never overwrites a newer event.
 */
export function createMembership(deps: MembershipDeps) {
  const { cache, read, onObserved, confirmed = async () => 'absent', options, onLookup } = deps;
  const reads = new Map<string, Promise<Answer>>();

  function lifetime(standing: Standing): number {
    const seconds = isAbsent(standing) ? options.negativeTtl : options.positiveTtl;
    return jittered(seconds, options.jitterPercent);
  }

  /** Reads through; concurrent reads of the same person and channel share one call. */
  function ask(channelId: number, userId: number): Promise<Answer> {
    const key = cacheKeys.membership(userId, channelId);
    const running = reads.get(key);
    if (running !== undefined) return running;
    const reading: Promise<Answer> = read(channelId, userId)
      .then(async (standing) => {
        if (standing === 'unknown' || reads.get(key) !== reading) return { standing, fresh: true };
        const stands = asStanding(await cache.fill(key, standing, lifetime(standing)));
        // Otherwise everybody would be asked for at each message, until it is forgotten.
        if (stands === undefined) await cache.put(key, standing, lifetime(standing));
        return { standing: stands ?? standing, fresh: (stands ?? standing) === standing };
      })
      .finally(() => {
        if (reads.get(key) === reading) reads.delete(key);
      });
    reads.set(key, reading);
    return reading;
  }

  /** What is remembered; `fresh` marks what would have to be asked. */
  function remembered(
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
     * Whether the person is an admin of the group, and their standing in each channel, as far as it
     * is remembered: in one round trip, and at once where the memory is at hand. Nobody is asked.
     */
    remembered,

    /** Counts what was remembered, once it is gone by. */
    relied: ({ channels }: Lookup): void => onLookup?.(channels.length, 0),

    /** Standing in each channel, from the cache where it is known: one round trip when all are. */
    async lookup(groupId: number, userId: number, channels: readonly Channel[]): Promise<Lookup> {
      const known = await remembered(groupId, userId, channels);
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
    async recall(userId: number, channels: readonly Channel[]): Promise<ChannelStanding[]> {
      const values = await cache.getMany(
        channels.map(({ id }) => cacheKeys.membership(userId, id)),
      );
      const recalled = channels.map(async (channel, index) => {
        const standing = asStanding(values[index]) ?? 'unknown';
        const confirmedNow = isAbsent(standing) ? await confirmed(channel.id, userId) : standing;
        return {
          channel,
          standing: confirmedNow === 'absent' ? standing : confirmedNow,
          fresh: false,
        };
      });
      return Promise.all(recalled);
    },

    /** Those of the memberships that are not remembered, found in one round trip. */
    async notRemembered<P extends Pair>(pairs: readonly P[]): Promise<P[]> {
      const keys = pairs.map(({ userId, channelId }) => cacheKeys.membership(userId, channelId));
      const values = await cache.getMany(keys);
      return pairs.filter((_, index) => asStanding(values[index]) === undefined);
    },

    /** Asks Telegram for a membership, so that it is remembered. */
    async warm({ channelId, userId }: Pair): Promise<Standing> {
      return (await ask(channelId, userId)).standing;
    },

    /**
     * Asks Telegram again where only the memory says `absent`, so that nobody is muted for a
     * channel they have joined since. When Telegram does not answer, nothing is known; of the
     * channel that they were just seen to leave, that stands.
     */
    async confirm(
      userId: number,
      found: readonly ChannelStanding[],
      leftChannelId?: number,
    ): Promise<ChannelStanding[]> {
      const confirmed = found.map(async (entry) => {
        if (entry.fresh || !isAbsent(entry.standing)) return entry;
        const standing = await read(entry.channel.id, userId);
        const seenToLeave = standing === 'unknown' && entry.channel.id === leftChannelId;
        return { ...entry, standing: seenToLeave ? entry.standing : standing };
      });
      return Promise.all(confirmed);
    },

    /** Forgets what is remembered of the person, so that the next lookup asks Telegram. */
    async forget(userId: number, channels: readonly Channel[]): Promise<void> {
      const keys = channels.map(({ id }) => cacheKeys.membership(userId, id));
      for (const key of keys) reads.delete(key);
      await cache.drop(keys);
    },

    /** An event of Telegram said so: it overrides whatever was read. */
    async observed(channelId: number, userId: number, standing: Standing): Promise<void> {
      await Promise.all([
        cache.put(cacheKeys.membership(userId, channelId), standing, lifetime(standing)),
        onObserved?.(channelId, userId, standing),
      ]);
    },

    /** Remembers whether the person is an admin of the group. */
    async observedAdmin(groupId: number, userId: number, isAdmin: boolean): Promise<void> {
      const key = cacheKeys.admin(groupId, userId);
      if (isAdmin) await cache.put(key, 'admin', lifetime('admin'));
      else await cache.drop([key]);
    },

    /** Remembers for some minutes that a person's restriction was lifted, or that they were let in. */
    async observedLift(groupId: number, userId: number): Promise<void> {
      await cache.put(cacheKeys.lifted(groupId, userId), 'lifted', JUST_LIFTED_SECONDS);
    },

    /** Whether the person had to wait until a moment ago: their old button may still be there. */
    async wasJustLifted(groupId: number, userId: number): Promise<boolean> {
      return (await cache.getMany([cacheKeys.lifted(groupId, userId)]))[0] === 'lifted';
    },

    /** Allows one fresh check per person and group in the given number of seconds. */
    async mayCheckAfresh(groupId: number, userId: number, seconds: number): Promise<boolean> {
      return cache.claim(cacheKeys.fresh(groupId, userId), seconds);
    },
  };
}

function lookupOf(channels: readonly Channel[], values: readonly (string | null)[]): Lookup {
  if (values[0] === 'admin') return { exempt: true, channels: [] };
  const found = channels.map((channel, index) => {
    const standing = asStanding(values[index + 1]);
    return { channel, standing: standing ?? 'unknown', fresh: standing === undefined };
  });
  return { exempt: false, channels: found };
}

/** What the cache holds, unless it is nothing that this version knows. */
function asStanding(value: string | null | undefined): Standing | undefined {
  switch (value) {
    case 'member':
    case 'admin':
    case 'absent':
    case 'banned':
      return value;
    default:
      return undefined;
  }
}
