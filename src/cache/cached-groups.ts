import type { Group } from '../core/model/group.ts';
import type { CachedGroups, Groups } from '../core/model/groups.ts';
import { type Broadcast, createLocalBroadcast } from '../core/shared/broadcast.ts';
import { growingLru } from './growing-lru.ts';

export interface CachedGroupsOptions {
  /** How many groups are cached; the least recently used are evicted. */
  readonly max?: number;
  /** Seconds after which a group is read again: bounds how long a missed change goes unseen. */
  readonly ttlSeconds?: number;
  /** Tells other instances which groups have changed. */
  readonly broadcast?: Broadcast;
}

const TOPIC = 'groups';

/** Caches "not protected" too, so that messages in such groups cost no I/O. */
const NOT_PROTECTED = Symbol('not protected');

type Known = Group | typeof NOT_PROTECTED;

/** Caches groups in this process; the next `find` sees a change made through this cache. */
export function cachedGroups(store: Groups, options: CachedGroupsOptions = {}): CachedGroups {
  const { max = 50_000, ttlSeconds = 10, broadcast = createLocalBroadcast() } = options;
  const groups = growingLru<number, Known>(max, ttlSeconds * 1000);
  const reads = new Map<number, Promise<Known>>();

  /** Concurrent calls share one read; its result is not cached if the group changed meanwhile. */
  function read(groupId: number): Promise<Known> {
    const running = reads.get(groupId);
    if (running !== undefined) return running;
    const isCurrent = () => reads.get(groupId) === reading;
    const reading: Promise<Known> = store
      .find(groupId)
      .then((group) => {
        const known = group ?? NOT_PROTECTED;
        if (isCurrent()) groups.set(groupId, known);
        return known;
      })
      .finally(() => {
        if (isCurrent()) reads.delete(groupId);
      });
    reads.set(groupId, reading);
    return reading;
  }

  function forget(groupId: number): void {
    groups.delete(groupId);
    reads.delete(groupId);
  }

  function changed(groupIds: readonly number[]): void {
    groupIds.forEach(forget);
    if (groupIds.length > 0) broadcast.send(TOPIC, groupIds.join(' '));
  }

  broadcast.on(TOPIC, (message) => message.split(' ').map(Number).forEach(forget));
  broadcast.onGap(() => {
    groups.clear();
    reads.clear();
  });

  async function changingChannel<T>(channelId: number, change: Promise<T>): Promise<T> {
    try {
      return await change;
    } finally {
      changed(await store.requiring(channelId));
    }
  }

  /** Invalidates after the change, and also reads that were running during it. */
  async function changing<T>(groupIds: readonly number[], change: Promise<T>): Promise<T> {
    try {
      return await change;
    } finally {
      changed(groupIds);
    }
  }

  return {
    cached(groupId) {
      const known = groups.get(groupId);
      return known === NOT_PROTECTED ? null : known;
    },
    async find(groupId) {
      const known = groups.get(groupId) ?? (await read(groupId));
      return known === NOT_PROTECTED ? undefined : known;
    },
    changed,
    requiring: (channelId) => store.requiring(channelId),
    protect: (request) => changing([request.group.id], store.protect(request)),
    introduce: (group) => changing([group.id], store.introduce(group)),
    addChannels: (id, channels, by) => changing([id], store.addChannels(id, channels, by)),
    removeChannel: (id, channelId, by) => changing([id], store.removeChannel(id, channelId, by)),
    replaceChannel: (id, oldId, channel, by) =>
      changing([id], store.replaceChannel(id, oldId, channel, by)),
    moveChannel: (id, channelId, direction, by) =>
      changing([id], store.moveChannel(id, channelId, direction, by)),
    setEnabled: (id, enabled, by) => changing([id], store.setEnabled(id, enabled, by)),
    setCanEnforce: (id, can) => changing([id], store.setCanEnforce(id, can)),
    setCanSee: (id, can) => changingChannel(id, store.setCanSee(id, can)),
    rename: (id, title) => changing([id], store.rename(id, title)),
    async renameOwner(owner) {
      const owned = await store.renameOwner(owner);
      changed(owned);
      return owned;
    },
    updateChannel: (channel) => changingChannel(channel.id, store.updateChannel(channel)),
    updateSettings: (id, patch, by) => changing([id], store.updateSettings(id, patch, by)),
    setEntry: (id, entry, value, by) => changing([id], store.setEntry(id, entry, value, by)),
    applyAll: (id, whole, by) => changing([id], store.applyAll(id, whole, by)),
    setAllowed: (id, userId, allowed, by) =>
      changing([id], store.setAllowed(id, userId, allowed, by)),
    migrate: (oldId, newId) => changing([oldId, newId], store.migrate(oldId, newId)),
  };
}
