import type { Cache } from '../shared/cache.ts';
import { cacheKeys } from '../shared/cache-keys.ts';
import type { Lifetime } from './lifetime.ts';

export interface AdminCacheDeps {
  readonly cache: Pick<Cache, 'set' | 'delete'>;
  readonly lifetime: Lifetime;
}

export type AdminCache = ReturnType<typeof createAdminCache>;

/** Who is known to be an admin of a group; `Membership` reads it together with the channels. */
export function createAdminCache({ cache, lifetime }: AdminCacheDeps) {
  return {
    async record(groupId: number, userId: number, isAdmin: boolean): Promise<void> {
      const key = cacheKeys.admin(groupId, userId);
      if (isAdmin) await cache.set(key, 'admin', lifetime('admin'));
      else await cache.delete([key]);
    },
  };
}
