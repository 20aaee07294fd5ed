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
   * The channel is under suspicion. Called once, on one instance, with the people who were found
   * absent on any instance.
   */
  readonly onSuspected: (channelId: number, userIds: readonly number[]) => void;
  /** The suspicion is over. Called on one instance. */
  readonly onOver: (channelId: number) => void;
}

export type MassDeparture = ReturnType<typeof createMassDeparture>;

/** Absences within the window that raise a suspicion, if they outnumber the presences. */
const ABSENCES = 3;
const WITHIN_MS = 60_000;
/** An absence is held back for this time, to wait for others like it. */
const HELD_MS = 1_500;
/** How long a membership is kept to detect that the person is gone. */
const KNOWN_SECONDS = 3_600;
/** How long a former membership is kept after the absence was accepted. */
const FORMER_SECONDS = 600;
/** A suspicion without new absences ends after this time. */
const SUSPECTED_SECONDS = 3_600;
/** Presences in a row that end a suspicion earlier. */
const PRESENCES = 2;
/** Within this time only one instance announces the end. */
const OVER_SECONDS = 5;

/** Prefix of a former status, after the absence was accepted. */
const FORMER = 'gone:';

/**
 * Keeps a fault of Telegram, or a deleted channel, from muting everybody. Telegram sends an event
 * for everybody who leaves, so when reads alone find many members gone at once (over all
 * instances), the channel is under suspicion: known members then count as members, and others as
 * unknown.
 */
export function createMassDeparture(deps: MassDepartureDeps) {
  const { cache, read, now, sleep, onSuspected, onOver } = deps;
  const presences = createPresenceBatches(() => now().getTime());

  function census(channelId: number, gone: readonly number[], there: readonly number[]) {
    const keys = [cacheKeys.gone(channelId), cacheKeys.there(channelId)] as const;
    return cache.countSeen(keys, [gone.map(String), there.map(String)], WITHIN_MS);
  }

  async function isSuspected(channelId: number): Promise<boolean> {
    return (await cache.getMany([cacheKeys.suspected(channelId)]))[0] !== null;
  }

  /** Costs one write, and one count a second and channel. */
  async function recordPresence(channelId: number, userId: number, status: MembershipStatus) {
    // Not waited for: whatever is asked of the key later is asked after it was written.
    void cache.set(cacheKeys.known(userId, channelId), status, KNOWN_SECONDS);
    const there = presences.add(channelId, userId);
    if (there === undefined) return;
    const [counted, suspected] = await Promise.all([
      census(channelId, [], there),
      isSuspected(channelId),
    ]);
    presences.setUrgent(channelId, suspected);
    if (!suspected || counted.there < PRESENCES) return;
    const isFirst = await cache.claim(cacheKeys.suspicionOver(channelId), OVER_SECONDS);
    await reset(channelId);
    if (isFirst) onOver(channelId);
  }

  /** A known member is absent, or the channel cannot be read. */
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

  /** Puts the channel under suspicion; presences are counted from zero. */
  async function suspect(channelId: number): Promise<void> {
    presences.take(channelId);
    presences.setUrgent(channelId, true);
    await Promise.all([
      cache.set(cacheKeys.suspected(channelId), '1', SUSPECTED_SECONDS),
      cache.delete([cacheKeys.there(channelId)]),
    ]);
  }

  /** Ends the suspicion: the channel's answers are accepted from now on. */
  async function reset(channelId: number): Promise<void> {
    presences.setUrgent(channelId, false);
    const { suspected, suspicionTold, gone, there } = cacheKeys;
    const keys = [suspected, suspicionTold, gone, there].map((key) => key(channelId));
    await cache.delete(keys);
  }

  return {
    isSuspected,
    reset,

    /** What Telegram says of the person, unless the channel is under suspicion. */
    async read(channelId: number, userId: number): Promise<MembershipStatus> {
      const status = await read(channelId, userId);
      if (status === 'member' || status === 'admin') {
        await recordPresence(channelId, userId, status);
        return status;
      }
      if (status === 'unknown') return status;
      const keys = [cacheKeys.known(userId, channelId), cacheKeys.suspected(channelId)];
      const [known = null, suspected = null] = await cache.getMany(keys);
      const was = asStatus(known);
      if (was !== undefined) {
        await (suspected === null ? recordAbsence(channelId, userId) : suspect(channelId));
      }
      if (status === 'refused') return 'unknown';
      // Time has passed only if that was waited for.
      const isDoubtful = was === undefined ? suspected !== null : await isSuspected(channelId);
      if (isDoubtful) return formerStatus(known);
      if (was === undefined) return status;
      await cache.set(cacheKeys.known(userId, channelId), `${FORMER}${was}`, FORMER_SECONDS);
      return status;
    },

    /**
     * The status that a recently accepted absence stands for now: another instance may have put
     * the channel under suspicion meanwhile without seeing what this one did.
     */
    async recheckAbsence(channelId: number, userId: number): Promise<MembershipStatus> {
      const keys = [cacheKeys.known(userId, channelId), cacheKeys.suspected(channelId)];
      const [known = null, suspected = null] = await cache.getMany(keys);
      return suspected === null ? 'absent' : formerStatus(known);
    },

    /** Records what an event of Telegram said: events are always accepted. */
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

/** The status before the channel came under suspicion. */
function formerStatus(known: string | null): MembershipStatus {
  return asStatus(known?.startsWith(FORMER) ? known.slice(FORMER.length) : known) ?? 'unknown';
}
