import { setTimeout as sleep } from 'node:timers/promises';
import { createAdminCache } from '../core/membership/admin-cache.ts';
import { createLifetime } from '../core/membership/lifetime.ts';
import { createMassDeparture } from '../core/membership/mass-departure.ts';
import { createMembership } from '../core/membership/membership.ts';
import { createRecentlyLifted } from '../core/membership/recently-lifted.ts';
import type { Context } from './context.ts';
import type { Events } from './events.ts';
import type { Connections, Telegram } from './telegram.ts';

/** Updates that Telegram sends side by side come within this time; a press is answered in a second. */
const SIDE_BY_SIDE_MS = 300;

export type Memberships = ReturnType<typeof openMemberships>;

/** Who is in which channel, as far as Telegram is to be believed. */
export function openMemberships(
  { config, metrics }: Context,
  { cache, clock }: Connections,
  { members }: Telegram,
  events: Events,
) {
  const lifetime = createLifetime(config.cache);
  const massDeparture = createMassDeparture({
    cache,
    sleep,
    now: clock.now,
    async read(channelId, userId) {
      const status = await members.inChannel(channelId, userId);
      if (status === 'refused') events.emit('channelReadRefused', channelId);
      return status;
    },
    onSuspected: (channelId, userIds) => void events.emit('massDeparture', channelId, userIds),
    onOver: (channelId) => void events.emit('massDepartureOver', channelId),
  });
  const membership = createMembership({
    cache,
    lifetime,
    read: massDeparture.read,
    onEvent: massDeparture.recordEvent,
    recheckAbsence: massDeparture.recheckAbsence,
    untilTold: () => sleep(SIDE_BY_SIDE_MS),
    onLookup(hits, misses) {
      metrics.cacheHits.inc(hits);
      metrics.cacheMisses.inc(misses);
    },
  });
  return {
    membership,
    massDeparture,
    adminCache: createAdminCache({ cache, lifetime }),
    recentlyLifted: createRecentlyLifted(cache),
  };
}
