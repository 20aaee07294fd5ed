import type * as adminOverride from '../../src/core/enforcement/admin-override.ts';
import type { ReconcileDeps } from '../../src/core/enforcement/enforcement.ts';
import type * as reconciling from '../../src/core/enforcement/reconcile.ts';
import type * as requestHandling from '../../src/core/leniency/approvals.ts';
import type * as counting from '../../src/core/leniency/channel-requests.ts';
import type * as joining from '../../src/core/leniency/joins.ts';
import type * as keyedLock from '../../src/core/lib/keyed-lock.ts';
import type * as memberships from '../../src/core/membership/membership.ts';
import { isMute } from '../../src/core/model/permissions.ts';
import type { Trigger } from '../../src/core/model/trigger.ts';
import type * as noticing from '../../src/core/notices/notices.ts';
import type * as welcoming from '../../src/core/notices/welcome.ts';
import type * as removal from '../../src/core/policy/removal.ts';
import type * as sufficiency from '../../src/core/policy/sufficiency.ts';
import type * as warnings from '../../src/core/policy/warnings.ts';
import type * as requesting from '../../src/storage/repositories/channel-requests.ts';
import type * as chatMembers from '../../src/telegram/actions/chat-members.ts';
import type * as sequenceKey from '../../src/telegram/intake/sequence-key.ts';
import type * as placing from '../../src/telegram/middleware/topics.ts';

/**
 * A mechanism of the bot that is broken on purpose: a broken part takes the place of the real one.
 */
export interface Mutant {
  readonly name: string;
  /** The module that exports the part, from the root of the repository. */
  readonly module: string;
  /** What it exports then, made from what it really exports. */
  readonly broken: (real: object) => object;
}

/** The broken part has the type of the real one; only the module is looked up by its name. */
function mutant<M extends object>(
  name: string,
  module: string,
  broken: (real: M) => Partial<M>,
): Mutant {
  return { name, module, broken: (real) => ({ ...real, ...broken(real as M) }) };
}

/** `reconcile` with something broken that it works with. */
const reconcileWith = (name: string, broken: (deps: ReconcileDeps) => Partial<ReconcileDeps>) =>
  mutant<typeof reconciling>(name, 'src/core/enforcement/reconcile.ts', ({ createReconcile }) => ({
    createReconcile: (deps) => createReconcile({ ...deps, ...broken(deps) }),
  }));

const ignoring = (name: string, kind: Trigger['kind']) =>
  mutant<typeof reconciling>(name, 'src/core/enforcement/reconcile.ts', ({ createReconcile }) => ({
    createReconcile: (deps) => {
      const reconcile = createReconcile(deps);
      return (groupId, person, trigger) =>
        reconcile(groupId, person, trigger.kind === kind ? { kind: 'none' } : trigger);
    },
  }));

/**
 * The model has to catch each of them; otherwise it proves nothing. The locks of `reconcile` and of
 * the notices are not among them: two instances do without either, since the ledger takes a change
 * only of a row as it was read, and the updates of a person wait for each other.
 */
export const MUTANTS: readonly Mutant[] = [
  reconcileWith(
    'the ledger is not compared with what Telegram says before lifting',
    ({ enforcer, ledger }) => ({
      enforcer: {
        ...enforcer,
        async inspect(groupId, userId) {
          const member = await enforcer.inspect(groupId, userId);
          const row = await ledger.find(groupId, userId);
          if (row === undefined || member.kind !== 'restricted') return member;
          return isMute(member.permissions) ? { ...member, until: row.until } : member;
        },
      },
    }),
  ),
  mutant<typeof memberships>(
    'a read overwrites what an event has written',
    'src/core/membership/membership.ts',
    ({ createMembership }) => ({
      createMembership: (deps) =>
        createMembership({
          ...deps,
          cache: {
            ...deps.cache,
            async setIfAbsent(key, value, ttlSeconds) {
              await deps.cache.set(key, value, ttlSeconds);
              return value;
            },
          },
        }),
    }),
  ),
  mutant<typeof keyedLock>(
    'nothing serializes any work',
    'src/core/lib/keyed-lock.ts',
    ({ createKeyedLock }) => ({
      createKeyedLock: () => ({ ...createKeyedLock(), run: (_key, work) => work(false) }),
    }),
  ),
  mutant<typeof sequenceKey>(
    'updates about the same person are handled side by side',
    'src/telegram/intake/sequence-key.ts',
    () => ({ sequenceKeyOf: () => undefined }),
  ),
  reconcileWith('the mute comes before its intent is recorded', ({ enforcer, ledger }) => ({
    enforcer: {
      ...enforcer,
      async mute(groupId, userId, until, reason) {
        const row = await ledger.find(groupId, userId);
        if (row !== undefined) await ledger.close(row);
        const effect = await enforcer.mute(groupId, userId, until, reason);
        if (row !== undefined) await ledger.open(row);
        return effect;
      },
    },
  })),
  reconcileWith('the row is closed before the mute is lifted', ({ enforcer, ledger }) => ({
    enforcer: {
      ...enforcer,
      async restore(groupId, userId, prior) {
        const row = await ledger.find(groupId, userId);
        if (row !== undefined) await ledger.close(row);
        return enforcer.restore(groupId, userId, prior);
      },
    },
  })),
  mutant<typeof chatMembers>(
    'what is unknown counts as absent',
    'src/telegram/actions/chat-members.ts',
    ({ createChatMembers }) => ({
      createChatMembers: (...args) => {
        const members = createChatMembers(...args);
        return {
          ...members,
          async inChannel(channelId, userId) {
            const status = await members.inChannel(channelId, userId);
            return status === 'unknown' || status === 'refused' ? 'absent' : status;
          },
        };
      },
    }),
  ),
  mutant<typeof memberships>(
    'a cached absence is not confirmed before it mutes',
    'src/core/membership/membership.ts',
    ({ createMembership }) => ({
      createMembership: (deps) => ({
        ...createMembership(deps),
        confirm: async (_userId, found) => [...found],
      }),
    }),
  ),
  reconcileWith('what a human had restricted before is not given back', ({ ledger }) => ({
    ledger: {
      ...ledger,
      open: (row) => ledger.open({ ...row, prior: null }),
      replace: (row, expected) => ledger.replace({ ...row, prior: null }, expected),
    },
  })),
  mutant<typeof adminOverride>(
    'news of an admin’s change that is older than our mute gives that up',
    'src/core/enforcement/admin-override.ts',
    ({ createAdminOverride }) => ({
      createAdminOverride: (deps) =>
        createAdminOverride({
          ...deps,
          enforcer: { inspect: async () => ({ kind: 'free', inGroup: true }) },
        }),
    }),
  ),
  mutant<typeof noticing>(
    'two notices of one person do not know of each other',
    'src/core/notices/notices.ts',
    ({ createNotices }) => ({
      createNotices: (deps) =>
        createNotices({
          ...deps,
          ledger: {
            ...deps.ledger,
            async setNotice(groupId, userId, change) {
              const row = await deps.ledger.find(groupId, userId);
              const shown = row?.notice ?? null;
              return deps.ledger.setNotice(groupId, userId, { ...change, shown });
            },
          },
        }),
    }),
  ),
  mutant<typeof memberships>(
    'a channel that the bot cannot see hides those that it sees',
    'src/core/membership/membership.ts',
    ({ createMembership }) => ({
      createMembership: (deps) => {
        const membership = createMembership(deps);
        return {
          ...membership,
          async lookup(groupId, userId, channels) {
            const found = await membership.lookup(groupId, userId, channels);
            if (!channels.some(({ isUnseen }) => isUnseen)) return found;
            const hidden = found.channels.map((one) => ({ ...one, status: 'unknown' as const }));
            return { ...found, channels: hidden };
          },
        };
      },
    }),
  ),
  reconcileWith('who is told and not muted is not recorded', ({ ledger }) => ({
    ledger: {
      ...ledger,
      open: async (row, state) => (state === 'told' ? true : ledger.open(row)),
    },
  })),
  mutant<typeof warnings>(
    'who only loses messages is muted',
    'src/core/policy/warnings.ts',
    ({ isSpared }) => ({
      isSpared: (situation) => situation.settings.onOffence === 'warn' && isSpared(situation),
    }),
  ),
  mutant<typeof warnings>(
    'the last warning is left out',
    'src/core/policy/warnings.ts',
    ({ isSpared }) => ({
      isSpared: (situation) => {
        const { settings, restriction } = situation;
        const isLast = (restriction?.warnings ?? 0) + 1 === settings.warnings;
        return isSpared(situation) && !(settings.onOffence === 'warn' && isLast);
      },
    }),
  ),
  mutant<typeof joining>(
    'nobody has time after joining the group',
    'src/core/leniency/joins.ts',
    ({ joinedIfItMatters }) => ({
      joinedIfItMatters: async (joins, group, userId) =>
        group.settings.onlyJoinedAfter === null
          ? undefined
          : joinedIfItMatters(joins, group, userId),
    }),
  ),
  mutant<typeof joining>(
    'the rules for newcomers are for those who were there before, too',
    'src/core/leniency/joins.ts',
    ({ joinedIfItMatters }) => ({
      joinedIfItMatters: async (joins, group, userId) =>
        group.settings.onlyJoinedAfter === null
          ? joinedIfItMatters(joins, group, userId)
          : undefined,
    }),
  ),
  mutant<typeof sufficiency>(
    'all channels are needed where some are enough',
    'src/core/policy/sufficiency.ts',
    ({ sufficiencyOf }) => ({ sufficiencyOf: (channels) => sufficiencyOf(channels, null) }),
  ),
  mutant<typeof counting>('no request counts', 'src/core/leniency/channel-requests.ts', () => ({
    createCountRequests: () => async (_group, _userId, channels) => channels,
  })),
  mutant<typeof counting>(
    'requests count in every group',
    'src/core/leniency/channel-requests.ts',
    ({ createCountRequests }) => ({
      createCountRequests: (store) => {
        const count = createCountRequests(store);
        return ({ settings }, ...of) =>
          count({ settings: { ...settings, requestsCount: true } }, ...of);
      },
    }),
  ),
  mutant<typeof requesting>(
    'an answer ends no request',
    'src/storage/repositories/channel-requests.ts',
    ({ createChannelRequests }) => ({
      createChannelRequests: (dialect) => ({
        ...createChannelRequests(dialect),
        close: async () => false,
      }),
    }),
  ),
  mutant<typeof requestHandling>(
    'requests of people who are in no group are approved',
    'src/core/leniency/approvals.ts',
    ({ createApprovals }) => ({
      createApprovals: (deps) =>
        createApprovals({ ...deps, inGroup: async () => ({ kind: 'free', inGroup: true }) }),
    }),
  ),
  mutant<typeof requestHandling>(
    'no request is approved',
    'src/core/leniency/approvals.ts',
    ({ createApprovals }) => ({
      createApprovals: (deps) => createApprovals({ ...deps, approve: async () => 'gone' }),
    }),
  ),
  mutant<typeof removal>('nobody is removed', 'src/core/policy/removal.ts', () => ({
    removalDue: () => undefined,
  })),
  mutant<typeof removal>(
    'people are removed before their time',
    'src/core/policy/removal.ts',
    ({ removalTimes }) => ({
      removalTimes: (settings, now) => removalTimes(settings, new Date(now.getTime() - 1_800_000)),
    }),
  ),
  mutant<typeof placing>(
    'messages are checked in every topic',
    'src/telegram/middleware/topics.ts',
    () => ({ isCheckedThere: () => true }),
  ),
  mutant<typeof welcoming>(
    'people are welcomed each time',
    'src/core/notices/welcome.ts',
    ({ createWelcome }) => ({
      createWelcome: (deps) =>
        createWelcome({ ...deps, cache: { ...deps.cache, claim: async () => true } }),
    }),
  ),
  mutant<typeof welcoming>(
    'people are welcomed who are not verified',
    'src/core/notices/welcome.ts',
    ({ createWelcome }) => ({
      createWelcome: (deps) => {
        const welcome = createWelcome(deps);
        return (groupId, person, trigger, outcome) =>
          welcome(groupId, person, trigger, { ...outcome, verdict: 'verified' });
      },
    }),
  ),
  ignoring('joining the group is ignored', 'joined'),
  ignoring('leaving a channel is ignored', 'left-channel'),
];
