import type { Cache } from './cache.ts';
import type { Standing } from './standing.ts';

export interface DoubtsDeps {
  readonly cache: Pick<Cache, 'getMany' | 'put' | 'drop' | 'claim'>;
  /** Asks Telegram; never throws. `refused` is a definite error, `unknown` any other. */
  readonly read: (channelId: number, userId: number) => Promise<Standing | 'refused'>;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Told once when a channel's answers are not believed any more, and who was found to be gone. */
  readonly onDoubt: (channelId: number, userIds: readonly number[]) => void;
  /** The channel's answers look right again. */
  readonly onTrust: (channelId: number) => void;
}

export type Doubts = ReturnType<typeof createDoubts>;

/** So many people found gone within the time, and more than were found there, are no coincidence. */
const FLIPS = 3;
const WITHIN_MS = 60_000;
/** A flip waits so long for others like it before it is believed. */
const HELD_MS = 1_500;
/** How long a person's membership is remembered for telling a flip. */
const KNOWN_SECONDS = 3_600;
/** A doubt that nothing confirms any more ends. */
const DOUBT_SECONDS = 3_600;
/** So many people in a row who are there end it earlier. */
const STAYS = 2;

const knownKey = (userId: number, channelId: number) => `known:${userId}:${channelId}`;
const toldKey = (channelId: number) => `doubt-told:${channelId}`;
const doubtKey = (channelId: number) => `doubt:${channelId}`;

interface Recent {
  /** When whom was found gone, or found there, by the clock's milliseconds. */
  readonly flips: Map<number, number>;
  readonly stays: Map<number, number>;
}

/**
 * Keeps a fault of Telegram, or a channel that was deleted, from muting everybody: somebody who
 * leaves is told of by an event, so when reads alone find many members gone at once, they are not
 * believed. Known members then count as members, and of others nothing is known.
 */
export function createDoubts({ cache, read, now, sleep, onDoubt, onTrust }: DoubtsDeps) {
  const channels = new Map<number, Recent>();

  function recentOf(channelId: number): Recent {
    const recent = channels.get(channelId) ?? { flips: new Map(), stays: new Map() };
    channels.set(channelId, recent);
    const before = now().getTime() - WITHIN_MS;
    for (const times of [recent.flips, recent.stays]) {
      for (const [userId, at] of times) if (at < before) times.delete(userId);
    }
    return recent;
  }

  async function isDoubted(channelId: number): Promise<boolean> {
    return (await cache.getMany([doubtKey(channelId)]))[0] !== null;
  }

  async function found(channelId: number, userId: number, standing: Standing): Promise<Standing> {
    const { flips, stays } = recentOf(channelId);
    flips.delete(userId);
    stays.set(userId, now().getTime());
    const [doubted] = await Promise.all([
      isDoubted(channelId),
      cache.put(knownKey(userId, channelId), standing, KNOWN_SECONDS),
    ]);
    if (doubted && stays.size >= STAYS) {
      await trust(channelId);
      onTrust(channelId);
    }
    return standing;
  }

  /** Believes the channel's answers, from now on. */
  async function trust(channelId: number): Promise<void> {
    channels.delete(channelId);
    await cache.drop([doubtKey(channelId), toldKey(channelId)]);
  }

  /** A known member is not there any more, or the channel cannot be read. */
  async function flipped(channelId: number, userId: number, wasDoubted: boolean): Promise<void> {
    const { flips, stays } = recentOf(channelId);
    const isNew = !flips.has(userId);
    flips.set(userId, now().getTime());
    stays.delete(userId);
    const isSudden = flips.size >= FLIPS && flips.size > stays.size;
    if (!wasDoubted && !isSudden) {
      if (isNew) await sleep(HELD_MS);
      return;
    }
    stays.clear();
    await cache.put(doubtKey(channelId), '1', DOUBT_SECONDS);
    const isFirst = !wasDoubted && (await cache.claim(toldKey(channelId), WITHIN_MS / 1000));
    if (isFirst) onDoubt(channelId, [...flips.keys()]);
  }

  /** Believed after all: what was known is kept only for as long as a fault may still show. */
  async function believed(channelId: number, userId: number, known: string): Promise<Standing> {
    await cache.put(knownKey(userId, channelId), known, WITHIN_MS / 1000);
    return 'absent';
  }

  return {
    isDoubted,
    trust,

    /** What Telegram says of the person, as far as it is to be believed. */
    async read(channelId: number, userId: number): Promise<Standing> {
      const standing = await read(channelId, userId);
      if (standing === 'member' || standing === 'admin') return found(channelId, userId, standing);
      if (standing === 'unknown') return standing;
      const keys = [knownKey(userId, channelId), doubtKey(channelId)];
      const [known = null, doubt] = await cache.getMany(keys);
      if (known !== null) await flipped(channelId, userId, doubt !== null);
      if (standing === 'refused') return 'unknown';
      if (!(await isDoubted(channelId))) {
        return known === null ? standing : believed(channelId, userId, known);
      }
      return known === 'member' || known === 'admin' ? known : 'unknown';
    },

    /** An event said so: it is believed. */
    async observed(channelId: number, userId: number, standing: Standing): Promise<void> {
      const key = knownKey(userId, channelId);
      if (standing === 'absent') await cache.drop([key]);
      else await cache.put(key, standing, KNOWN_SECONDS);
    },
  };
}
