import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Effect } from '../../core/enforcement/effect.ts';
import type { Enforcer } from '../../core/enforcement/enforcement.ts';
import type { Reason } from '../../core/enforcement/judging/reason.ts';
import type { Background } from '../../core/lib/background.ts';
import { withinTime } from '../../core/lib/with-timeout.ts';
import { type GroupMember, rightsDiffer } from '../../core/model/membership-status.ts';
import { allPermissions, PERMISSIONS, type Permissions } from '../../core/model/permissions.ts';
import type { PriorRestriction } from '../../core/model/restriction.ts';
import { effectOf } from '../api/errors.ts';
import { groupMember } from './chat-members.ts';
import { createLooks, type Inspect } from './looks.ts';

/**
 * Telegram takes an end less than 30 s ahead for "for ever" (restrictChatMember, banChatMember), and
 * the last of several tries may come a minute after the first.
 */
const SHORTEST_RESTRICTION_MS = 120_000;

/** Whoever is muted may join and want to be lifted within a second, whatever deletions take. */
const PATIENCE_MS = 300;

/** What was seen before counts for nothing. */
const LOOK_ANEW = { knownAt: Number.NEGATIVE_INFINITY };

export interface EnforcerDeps {
  readonly api: Api;
  readonly inspect: Inspect;
  /** Has a message deleted as soon as Telegram is there again. */
  readonly deleteLater: (groupId: number, messageId: number) => Promise<void>;
  /** It is gone, or cannot be deleted: nobody has to do it later. */
  readonly deletedAfterAll: (groupId: number, messageId: number) => Promise<void>;
  readonly background: Pick<Background, 'run'>;
  /** Telegram refused to delete something: the bot may have lost the right. */
  readonly onDeletionRefused: (groupId: number) => void;
  readonly now: () => Date;
}

/** Mutes, lifts and deletes through the Bot API. */
export function createEnforcer(deps: EnforcerDeps): Enforcer {
  const { api, inspect, deleteLater, deletedAfterAll, background, onDeletionRefused, now } = deps;
  const { look, ifUnchanged } = createLooks(inspect);

  function restrict(
    chat_id: number,
    user_id: number,
    { permissions, until }: PriorRestriction,
    reason?: Reason,
  ) {
    const until_date = until === null ? undefined : Math.floor(until.getTime() / 1000);
    const payload = {
      ...{ chat_id, user_id, permissions, use_independent_chat_permissions: true },
      ...(until_date !== undefined && { until_date }),
    };
    const wanted = resultOf(permissions, until_date);
    const isWanted = (member: ChatMember) => !rightsDiffer(wanted, groupMember(member));
    return effectOf(api.raw.restrictChatMember(ifUnchanged(payload, isWanted, reason)));
  }

  async function deleteMessage(groupId: number, messageId: number): Promise<Effect> {
    const effect = await tryToDelete(groupId, messageId);
    if (effect === 'failed') await deleteLater(groupId, messageId);
    return effect;
  }

  const tryToDelete = (groupId: number, messageId: number): Promise<Effect> =>
    effectOf(api.deleteMessage(groupId, messageId), ['message to delete not found']);

  /** What follows does not wait for a slow one: it is recorded as due, and goes on meanwhile. */
  async function deleteSoon(groupId: number, messageId: number): Promise<Effect> {
    const deletion = tryToDelete(groupId, messageId);
    const effect = await withinTime<Effect>(deletion, PATIENCE_MS, 'failed');
    if (effect !== 'failed') return told(groupId, effect);
    await deleteLater(groupId, messageId);
    background.run(async () => {
      if (told(groupId, await deletion) !== 'failed') await deletedAfterAll(groupId, messageId);
    });
    return 'failed';
  }

  function told(groupId: number, effect: Effect): Effect {
    if (effect === 'refused') onDeletionRefused(groupId);
    return effect;
  }

  return {
    inspect: look,

    mute: (groupId, userId, until, reason) =>
      restrict(groupId, userId, { permissions: allPermissions(false), until }, reason),

    restore(groupId, userId, prior) {
      const ended = prior === null || (prior.until !== null && prior.until <= now());
      if (ended)
        return restrict(groupId, userId, { permissions: allPermissions(true), until: null });
      const soonest = new Date(now().getTime() + SHORTEST_RESTRICTION_MS);
      const until = prior.until !== null && prior.until < soonest ? soonest : prior.until;
      return restrict(groupId, userId, { permissions: prior.permissions, until });
    },

    /** A ban that ends by itself, should the bot be gone before it takes it back. */
    async remove(chat_id, user_id, reason) {
      const until_date = Math.floor((now().getTime() + SHORTEST_RESTRICTION_MS) / 1000);
      const isOurs = (member: ChatMember) =>
        member.status === 'kicked' && member.until_date === until_date;
      const ban = ifUnchanged({ chat_id, user_id, until_date }, isOurs, reason);
      const effect = await effectOf(api.raw.banChatMember(ban));
      // It may have been carried out although its answer was lost.
      const isGone = reason?.hasGone() === true;
      if (effect !== 'refused' || isGone) {
        const end = { chat_id, user_id, only_if_banned: true };
        const looked = isGone ? LOOK_ANEW : undefined;
        await effectOf(api.raw.unbanChatMember(ifUnchanged(end, isOurs, looked)));
      }
      return effect;
    },

    deleteMessage: deleteSoon,

    /** Closing takes can_manage_topics, deleting can_delete_messages (Bot API). */
    async endTopic(groupId, messageId, { id, mayBeDeleted }) {
      await effectOf(api.closeForumTopic(groupId, id));
      const effect = await deleteMessage(groupId, messageId);
      if (effect !== 'refused' || !mayBeDeleted) return told(groupId, effect);
      // "Service messages about … forum topic creation can't be deleted" (deleteMessage).
      return told(groupId, await effectOf(api.deleteForumTopic(groupId, id)));
    },
  };
}

/** What a person is once these permissions are theirs. */
function resultOf(permissions: Permissions, until_date: number | undefined): GroupMember {
  if (PERMISSIONS.every((name) => permissions[name])) return { kind: 'free', inGroup: true };
  const until = until_date === undefined ? null : new Date(until_date * 1000);
  return { kind: 'restricted', inGroup: true, permissions, until };
}
