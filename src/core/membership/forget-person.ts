import type { LiftResult } from '../enforcement/lift-regardless.ts';
import type { CachedGroups } from '../model/groups.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Cache } from '../shared/cache.ts';
import { keysOfPerson } from '../shared/cache-keys.ts';
import type { Activity } from './activity.ts';

/** How many records name a person, by their kind. */
export interface KnownOfPerson {
  readonly mutes: number;
  readonly seenIn: number;
  readonly requests: number;
  readonly lists: number;
  readonly notices: number;
  readonly owner: number;
  /** Changes that they made to groups. */
  readonly changes: number;
  /** When they joined, what they were asked, set-ups, dry runs, changes that concern them. */
  readonly other: number;
}

export interface ForgetPersonDeps {
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
  /** Lifts a restriction whatever the group requires, and deletes its row. */
  readonly lift: (restriction: Restriction) => Promise<LiftResult>;
  readonly activity: Pick<Activity, 'forget'>;
  readonly erasure: {
    /** The groups that name the person. */
    groupsNaming(userId: number): Promise<readonly number[]>;
    user(userId: number): Promise<unknown>;
  };
  readonly groups: Pick<CachedGroups, 'changed'>;
  readonly cache: Pick<Cache, 'delete' | 'ping'>;
  /** Pages of the ids of all groups and all channels, after an id. */
  readonly chats: {
    groupIds(after: number, limit: number): Promise<number[]>;
    channelIds(after: number, limit: number): Promise<number[]>;
  };
}

export type ForgetPerson = ReturnType<typeof createForgetPerson>;

const PAGE = 200;

/**
 * Lifts the mutes of a person and erases all that is known of them. Erases nothing while a mute
 * cannot be lifted: without its row nobody would lift it.
 */
export function createForgetPerson(deps: ForgetPersonDeps) {
  const { ledger, lift, activity, erasure, groups, cache, chats } = deps;

  async function forgetCached(
    userId: number,
    page: (after: number, limit: number) => Promise<number[]>,
    keysOf: (userId: number, chatId: number) => string[],
  ): Promise<void> {
    let ids = await page(Number.MIN_SAFE_INTEGER, PAGE);
    while (ids.length > 0) {
      await cache.delete(ids.flatMap((id) => keysOf(userId, id)));
      ids = await page(ids.at(-1) ?? 0, PAGE);
    }
  }

  /** A cache that is away forgets by itself: keeping so many keys to delete would push out others. */
  async function isUp(): Promise<boolean> {
    return cache.ping().then(
      () => true,
      () => false,
    );
  }

  return async (userId: number): Promise<'erased' | 'kept'> => {
    const results = await Promise.all((await ledger.ofUser(userId)).map(lift));
    if (results.includes('kept')) return 'kept';
    await activity.forget(userId);
    const naming = await erasure.groupsNaming(userId);
    try {
      await erasure.user(userId);
    } finally {
      groups.changed(naming);
    }
    if (await isUp()) {
      await forgetCached(userId, chats.groupIds, keysOfPerson.inGroup);
      await forgetCached(userId, chats.channelIds, keysOfPerson.inChannel);
    }
    await cache.delete(keysOfPerson.alone(userId));
    return 'erased';
  };
}
