import type { Api } from 'grammy';
import type { Effect } from '../../core/enforcement/effect.ts';
import type { Enforcer } from '../../core/enforcement/enforcement.ts';
import type { GroupMember } from '../../core/model/membership-status.ts';
import { allPermissions } from '../../core/model/permissions.ts';
import type { PriorRestriction } from '../../core/model/restriction.ts';
import { effectOf } from '../api/errors.ts';

/**
 * Telegram takes an end less than 30 s ahead for "for ever" (restrictChatMember, banChatMember), and
 * the last of several tries may come a minute after the first.
 */
const SHORTEST_RESTRICTION_MS = 120_000;

export interface EnforcerDeps {
  readonly api: Api;
  readonly inspect: (groupId: number, userId: number) => Promise<GroupMember>;
  /** Has a message deleted as soon as Telegram is there again. */
  readonly deleteLater: (groupId: number, messageId: number) => Promise<void>;
  readonly now: () => Date;
}

/** Mutes, lifts and deletes through the Bot API. */
export function createEnforcer({ api, inspect, deleteLater, now }: EnforcerDeps): Enforcer {
  function restrict(groupId: number, userId: number, { permissions, until }: PriorRestriction) {
    return effectOf(
      api.restrictChatMember(groupId, userId, permissions, {
        use_independent_chat_permissions: true,
        ...(until === null ? {} : { until_date: Math.floor(until.getTime() / 1000) }),
      }),
    );
  }

  async function deleteMessage(groupId: number, messageId: number): Promise<Effect> {
    const deletion = api.deleteMessage(groupId, messageId);
    const effect = await effectOf(deletion, ['message to delete not found']);
    if (effect === 'failed') await deleteLater(groupId, messageId);
    return effect;
  }

  return {
    inspect,

    mute: (groupId, userId, until) =>
      restrict(groupId, userId, { permissions: allPermissions(false), until }),

    restore(groupId, userId, prior) {
      const ended = prior === null || (prior.until !== null && prior.until <= now());
      if (ended)
        return restrict(groupId, userId, { permissions: allPermissions(true), until: null });
      const soonest = new Date(now().getTime() + SHORTEST_RESTRICTION_MS);
      const until = prior.until !== null && prior.until < soonest ? soonest : prior.until;
      return restrict(groupId, userId, { permissions: prior.permissions, until });
    },

    /** A ban that ends by itself, should the bot be gone before it takes it back. */
    async remove(groupId, userId) {
      const until_date = Math.floor((now().getTime() + SHORTEST_RESTRICTION_MS) / 1000);
      const effect = await effectOf(api.banChatMember(groupId, userId, { until_date }));
      // It may have been carried out although its answer was lost.
      if (effect !== 'refused') {
        await effectOf(api.unbanChatMember(groupId, userId, { only_if_banned: true }));
      }
      return effect;
    },

    deleteMessage,

    /** Closing takes can_manage_topics, deleting can_delete_messages (Bot API). */
    async endTopic(groupId, messageId, { id, mayBeDeleted }) {
      await effectOf(api.closeForumTopic(groupId, id));
      const effect = await deleteMessage(groupId, messageId);
      if (effect !== 'refused' || !mayBeDeleted) return effect;
      // "Service messages about … forum topic creation can't be deleted" (deleteMessage).
      return effectOf(api.deleteForumTopic(groupId, id));
    },
  };
}
