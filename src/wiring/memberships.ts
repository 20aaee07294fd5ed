import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config/load.ts';
import type { Cache } from '../core/lib/cache.ts';
import { createMassDeparture, type MassDepartureDeps } from '../core/membership/mass-departure.ts';
import { createMembership } from '../core/membership/membership.ts';
import type { Metrics } from '../observe/metrics.ts';

export interface MembershipsDeps
  extends Pick<MassDepartureDeps, 'read' | 'now' | 'onSuspected' | 'onCleared'> {
  readonly config: Pick<Config, 'cache'>;
  readonly metrics: Pick<Metrics, 'cacheHits' | 'cacheMisses'>;
  readonly cache: Cache;
}

/** Who is in which channel, as far as Telegram is to be believed. */
export function openMemberships({ config, metrics, cache, ...deps }: MembershipsDeps) {
  const massDeparture = createMassDeparture({ cache, sleep, ...deps });
  const membership = createMembership({
    cache,
    read: massDeparture.read,
    onObserved: massDeparture.observed,
    confirmed: massDeparture.confirmed,
    options: config.cache,
    onLookup(hits, misses) {
      metrics.cacheHits.inc(hits);
      metrics.cacheMisses.inc(misses);
    },
  });
  return { membership, massDeparture };
}
