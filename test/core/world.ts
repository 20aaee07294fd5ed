import { expect } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import type { Effect } from '../../src/core/enforcement/effect.ts';
import type { ReconcileDeps, TopicEnd } from '../../src/core/enforcement/enforcement.ts';
import { createReconcile } from '../../src/core/enforcement/reconcile.ts';
import { createCountRequests } from '../../src/core/leniency/channel-requests.ts';
import { createJoins } from '../../src/core/leniency/joins.ts';
import { createBackground } from '../../src/core/lib/background.ts';
import { createKeyedLock } from '../../src/core/lib/keyed-lock.ts';
import { createAdminCache } from '../../src/core/membership/admin-cache.ts';
import { createLifetime } from '../../src/core/membership/lifetime.ts';
import { createMembership } from '../../src/core/membership/membership.ts';
import { createRecentlyLifted } from '../../src/core/membership/recently-lifted.ts';
import type { Channel } from '../../src/core/model/channel.ts';
import type { Group } from '../../src/core/model/group.ts';
import type { GroupMember, MembershipStatus } from '../../src/core/model/membership-status.ts';
import type { MessageRef } from '../../src/core/model/message-ref.ts';
import { allPermissions, type Permissions } from '../../src/core/model/permissions.ts';
import type { PriorRestriction } from '../../src/core/model/restriction.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import type { Notice } from '../../src/core/notices/notice.ts';
import { createNotices } from '../../src/core/notices/notices.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { memoryLog } from '../support/memory-log.ts';

export const news: Channel = { id: -1001, title: 'News', username: 'news', inviteLink: null };
export const talk: Channel = { id: -1002, title: 'Talk', username: 'talk', inviteLink: null };
export const GROUP = -1_000_000_001;
export const bob = { id: 42, firstName: 'Bob' };

const FREE: GroupMember = { kind: 'free', inGroup: true };
const GONE: GroupMember = { kind: 'free', inGroup: false };

/** The one door over a real database and cache, before a Telegram that is plain data. */
export async function openWorld(channels: readonly Channel[] = [news]) {
  let clock = Date.now();
  const now = () => new Date(clock);
  const database = await openDatabase('sqlite::memory:', { now });
  await database.migrate();
  const owner = { id: 1, username: 'anna' };
  await database.groups.protect({ group: { id: GROUP, title: 'Cats' }, owner, channels });

  const telegram = {
    /** Standing by channel and person. */
    channels: new Map<string, MembershipStatus>(),
    /** State by group and person. */
    members: new Map<string, GroupMember>(),
    notices: new Map<number, Notice>(),
    deleted: [] as number[],
    topics: [] as TopicEnd[],
    calls: [] as string[],
    /** What is made of an absence that was believed before; undefined stays so. */
    onSecondThoughts: undefined as MembershipStatus | undefined,
    /** Called before each call; what it returns instead of undefined is the answer. */
    before: async (_call: string, _userId?: number): Promise<Effect | 'unknown' | undefined> =>
      undefined,
  };
  let lastMessageId = 1000;

  async function called(call: string, userId?: number): Promise<Effect | 'unknown' | undefined> {
    telegram.calls.push(call);
    return telegram.before(call, userId);
  }

  function restrict(groupId: number, userId: number, permissions: Permissions, until: Date | null) {
    const everything = Object.values(permissions).every(Boolean);
    const state: GroupMember = { kind: 'restricted', inGroup: true, permissions, until };
    telegram.members.set(`${groupId}:${userId}`, everything ? FREE : state);
  }

  async function effect(call: string, act: () => void): Promise<Effect> {
    const instead = await called(call);
    if (instead === undefined || instead === 'done') act();
    return instead === undefined || instead === 'unknown' ? 'done' : instead;
  }

  const enforcer = {
    async inspect(groupId: number, userId: number): Promise<GroupMember> {
      if ((await called('inspect', userId)) === 'unknown') return { kind: 'unknown' };
      return telegram.members.get(`${groupId}:${userId}`) ?? FREE;
    },
    mute: (groupId: number, userId: number, until: Date | null) =>
      effect('mute', () => restrict(groupId, userId, allPermissions(false), until)),
    restore: (groupId: number, userId: number, prior: PriorRestriction | null) =>
      effect('restore', () =>
        restrict(groupId, userId, prior?.permissions ?? allPermissions(true), prior?.until ?? null),
      ),
    remove: (groupId: number, userId: number) =>
      effect('remove person', () => telegram.members.set(`${groupId}:${userId}`, GONE)),
    deleteMessage: (_groupId: number, messageId: number) =>
      effect('delete', () => telegram.deleted.push(messageId)),
    endTopic: (_groupId: number, messageId: number, topic: TopicEnd) =>
      effect('end topic', () => {
        telegram.deleted.push(messageId);
        telegram.topics.push(topic);
      }),
  };

  const board = {
    async post(notice: Notice): Promise<MessageRef | 'refused' | 'failed'> {
      const instead = await called('post');
      if (instead === 'refused' || instead === 'failed') return instead;
      lastMessageId += 1;
      telegram.notices.set(lastMessageId, notice);
      if (instead !== undefined) return 'failed';
      const [person] = notice.people;
      if (!notice.privately || person === undefined) return lastMessageId;
      return { ephemeralId: lastMessageId, receiverId: person.id };
    },
    async edit(message: MessageRef, notice: Notice): Promise<boolean> {
      await called('edit');
      const messageId = idOf(message);
      const isThere = telegram.notices.has(messageId);
      if (isThere) telegram.notices.set(messageId, notice);
      return isThere;
    },
    async isThis(messageId: number, _notice: Notice) {
      await called('isThis');
      return telegram.notices.has(messageId) ? ('yes' as const) : ('no' as const);
    },
    delete: (_groupId: number, message: MessageRef) =>
      effect('remove', () => telegram.notices.delete(idOf(message))),
  };

  const errors: unknown[] = [];
  const background = createBackground((error) => errors.push(error));
  const cache = createMemoryCache({ now: () => now().getTime() });
  const lock = createKeyedLock();
  const lifetime = createLifetime({ positiveTtl: 600, negativeTtl: 60, jitterPercent: 15 });
  const adminCache = createAdminCache({ cache, lifetime });
  const recentlyLifted = createRecentlyLifted(cache);
  const membership = createMembership({
    cache,
    async read(channelId, userId) {
      if ((await called('read')) !== undefined) return 'unknown';
      return telegram.channels.get(`${channelId}:${userId}`) ?? 'absent';
    },
    recheckAbsence: async () => telegram.onSecondThoughts ?? 'absent',
    lifetime,
  });
  const { restrictions: ledger, deletions, groups } = database;
  const notices = createNotices({
    ...{ board, groups, membership, ledger, deletions, cache, lock, background, now },
  });
  const log = memoryLog();
  const joins = createJoins({ store: database.joins });
  const countRequests = createCountRequests(database.channelRequests);
  const deps = {
    ...{ groups, membership, adminCache, recentlyLifted, joins, countRequests },
    ...{ ledger, enforcer, notices, lock, log, now },
    approveAsked: async <C>(): Promise<C[]> => [],
  };
  const reconcile = createReconcile(deps);

  return {
    database,
    enforcer,
    telegram,
    membership,
    adminCache,
    cache,
    reconcile,
    log,
    errors,
    notices,
    background,
    now,
    /** Another instance of the bot on the same database. */
    anotherInstance: (more: Partial<ReconcileDeps> = {}) =>
      createReconcile({ ...deps, lock: createKeyedLock(), ...more }),
    /** The same instance, with who listens to it. */
    reconcileWith: (more: Partial<ReconcileDeps>) => createReconcile({ ...deps, ...more }),
    /** The same while the group is cached as this object. */
    reconcileWhile: (group: Group) =>
      createReconcile({ ...deps, groups: { ...groups, find: async () => group } }),
    advance: (seconds: number) => {
      clock += seconds * 1000;
    },
    joins: (channel: Channel) => telegram.channels.set(`${channel.id}:${bob.id}`, 'member'),
    leaves: (channel: Channel) => telegram.channels.set(`${channel.id}:${bob.id}`, 'absent'),
    state: (): GroupMember => telegram.members.get(`${GROUP}:${bob.id}`) ?? FREE,
    isMuted: () => telegram.members.get(`${GROUP}:${bob.id}`)?.kind === 'restricted',
    row: () => ledger.find(GROUP, bob.id),
    message: (messageId: number): Trigger => ({ kind: 'message', messageId, date: now() }),
    close: () => database.close(),
    /** Ends a test: what was begun has come to an end, and without an error. */
    async finish(): Promise<void> {
      await background.drain();
      expect(errors).toEqual([]);
      await database.close();
    },
  };
}

const idOf = (message: MessageRef): number =>
  typeof message === 'number' ? message : message.ephemeralId;

export type World = Awaited<ReturnType<typeof openWorld>>;
