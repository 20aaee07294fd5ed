import { isAbsent, type MembershipStatus } from '../model/membership-status.ts';
import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import { createPresenceBatches } from './presence-batches.ts';

export interface MassDepartureDeps {
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete' | 'claim' | 'countSeen'>;
  /** Asks Telegram; never throws. `refused` is a definite error, `unknown` any other. */
  readonly read: (channelId: number, userId: number) => Promise<MembershipStatus | 'refused'>;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /**
   * A channel's answers are not believed any more: told once, on one instance, with those who were
   * found to be gone before, on whichever instance.
   */
  readonly onSuspected: (channelId: number, userIds: readonly number[]) => void;
  /** The channel's answers look right again: told on one instance. */
  readonly onOver: (channelId: number) => void;
}

export type MassDeparture = ReturnType<typeof createMassDeparture>;

/** So many people found gone within the time, and more than were found there, are no coincidence. */
const ABSENCES = 3;
const WITHIN_MS = 60_000;
/** An absence waits so long for others like it before it is believed. */
const HELD_MS = 1_500;
/** How long a person's membership is remembered for telling that they are gone. */
const KNOWN_SECONDS = 3_600;
/** How long it is remembered that somebody who was believed to be gone had been a member. */
const FORMER_SECONDS = 600;
/** A suspicion that nothing confirms any more ends. */
const SUSPECTED_SECONDS = 3_600;
/** So many people in a row who are there end it earlier. */
const PRESENCES = 2;
/** Instances that find this at the same time tell it once. */
const CLEARED_SECONDS = 5;

/** Marks what somebody was before they were believed to be gone. */
const FORMER = 'gone:';

/**
 * Keeps a fault of Telegram, or a channel that was deleted, from muting everybody: somebody who
 * leaves is told of by an event, so when reads alone find many members gone at once, on all
 * instances together, they are not believed. Known members then count as members, and of others
 * nothing is known.
 */
export function createMassDeparture(deps: MassDepartureDeps) {
  const { cache, read, now, sleep, onSuspected, onOver: onCleared } = deps;
  const presences = createPresenceBatches(() => now().getTime());

  function census(channelId: number, gone: readonly number[], there: readonly number[]) {
    const keys = [cacheKeys.gone(channelId), cacheKeys.there(channelId)] as const;
    return cache.countSeen(keys, [gone.map(String), there.map(String)], WITHIN_MS);
  }

  async function isSuspected(channelId: number): Promise<boolean> {
    return (await cache.getMany([cacheKeys.suspected(channelId)]))[0] !== null;
  }

  /** Costs no more than remembering it, but for one count a second and channel. */
  async function recordPresence(channelId: number, userId: number, status: MembershipStatus) {
    const remembered = cache.set(cacheKeys.known(userId, channelId), status, KNOWN_SECONDS);
    const there = presences.add(channelId, userId);
    if (there === undefined) return remembered;
    const [counted, suspected] = await Promise.all([
      census(channelId, [], there),
      isSuspected(channelId),
      remembered,
    ]);
    presences.setUrgent(channelId, suspected);
    if (!suspected || counted.there < PRESENCES) return;
    const isFirst = await cache.claim(cacheKeys.suspicionCleared(channelId), CLEARED_SECONDS);
    await reset(channelId);
    if (isFirst) onCleared(channelId);
  }

  /** A known member is not there any more, or the channel cannot be read. */
  async function recordAbsence(channelId: number, userId: number): Promise<void> {
    const there = presences.take(channelId).filter((id) => id !== userId);
    const { gone, there: present } = await census(channelId, [userId], there);
    if (gone.length < ABSENCES || gone.length <= present) {
      await sleep(HELD_MS);
      return;
    }
    await suspect(channelId);
    const isFirst = await cache.claim(cacheKeys.suspicionTold(channelId), WITHIN_MS / 1000);
    if (isFirst) onSuspected(channelId, gone.map(Number));
  }

  /** From here on those count who are found there in a row. */
  async function suspect(channelId: number): Promise<void> {
    presences.take(channelId);
    presences.setUrgent(channelId, true);
    await Promise.all([
      cache.set(cacheKeys.suspected(channelId), '1', SUSPECTED_SECONDS),
      cache.delete([cacheKeys.there(channelId)]),
    ]);
  }

  /** Believes the channel's answers, from now on. */
  async function reset(channelId: number): Promise<void> {
    presences.setUrgent(channelId, false);
    const { suspected, suspicionTold, gone, there } = cacheKeys;
    const keys = [suspected, suspicionTold, gone, there].map((key) => key(channelId));
    await cache.delete(keys);
  }

  return {
    isSuspected,
    reset,

    /** What Telegram says of the person, as far as it is to be believed. */
    async read(channelId: number, userId: number): Promise<MembershipStatus> {
      const status = await read(channelId, userId);
      if (status === 'member' || status === 'admin') {
        await recordPresence(channelId, userId, status);
        return status;
      }
      if (status === 'unknown') return status;
      const keys = [cacheKeys.known(userId, channelId), cacheKeys.suspected(channelId)];
      const [known = null, suspected = null] = await cache.getMany(keys);
      if (asStatus(known) !== undefined) {
        await (suspected === null ? recordAbsence(channelId, userId) : suspect(channelId));
      }
      if (status === 'refused') return 'unknown';
      if (await isSuspected(channelId)) return formerStatus(known);
      const was = asStatus(known);
      if (was === undefined) return status;
      await cache.set(cacheKeys.known(userId, channelId), `${FORMER}${was}`, FORMER_SECONDS);
      return status;
    },

    /**
     * What is to be made of an absence that was believed a moment ago, and acted on: another
     * instance may have begun to suspect the channel meanwhile, and not have seen the act.
     */
    async recheckAbsence(channelId: number, userId: number): Promise<MembershipStatus> {
      const keys = [cacheKeys.known(userId, channelId), cacheKeys.suspected(channelId)];
      const [known = null, suspected = null] = await cache.getMany(keys);
      return suspected === null ? 'absent' : formerStatus(known);
    },

    /** An event said so: it is believed. */
    async recordEvent(channelId: number, userId: number, status: MembershipStatus): Promise<void> {
      const key = cacheKeys.known(userId, channelId);
      if (isAbsent(status)) await cache.delete([key]);
      else await cache.set(key, status, KNOWN_SECONDS);
    },
  };
}

function asStatus(value: string | null): MembershipStatus | undefined {
  return value === 'member' || value === 'admin' ? value : undefined;
}

/** What somebody was before the channel was suspected. */
function formerStatus(known: string | null): MembershipStatus {
  return asStatus(known?.startsWith(FORMER) ? known.slice(FORMER.length) : known) ?? 'unknown';
}
