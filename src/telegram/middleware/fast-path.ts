import type { Message, Update } from 'grammy/types';
import type { IsAllowedFromCache } from '../../core/enforcement/allowed-from-cache.ts';
import type { MaybePromise } from '../../core/lib/maybe-promise.ts';
import type { Activity } from '../../core/membership/activity.ts';
import type { CachedGroups } from '../../core/model/groups.ts';
import { isChecked } from '../../core/model/settings.ts';
import { isAddressedToBot } from './is-addressed-to-bot.ts';
import { senderOf } from './sender.ts';

export interface FastPathDeps {
  readonly groups: Pick<CachedGroups, 'cached'>;
  readonly isAllowedFromCache: IsAllowedFromCache;
  readonly activity: Pick<Activity, 'mark'>;
  /** Who the bot is. */
  readonly me: () => Parameters<typeof isAddressedToBot>[1];
}

export type FastPath = ReturnType<typeof createFastPath>;

/**
 * The author is already known to be allowed, or nothing is required: then nothing has to be done,
 * and grammY is skipped. That is so for nearly every update. Answers `false` for all others.
 */
export function createFastPath({ groups, isAllowedFromCache, activity, me }: FastPathDeps) {
  function isAllowed(message: Message, isEdited: boolean): MaybePromise<boolean> {
    if (message.chat.type !== 'supergroup' || isAddressedToBot(message, me())) return false;
    const group = groups.cached(message.chat.id);
    if (group === undefined) return false;
    if (group === null || !group.enabled) return true;
    const sender = senderOf(message);
    if (sender.kind !== 'person' || group.title !== message.chat.title) return false;
    if (!isChecked(group.settings, isEdited)) return true;
    activity.mark(group.id, sender.person.id);
    return isAllowedFromCache(group, sender.person.id);
  }

  return ({ message, edited_message }: Update): MaybePromise<boolean> => {
    const spoken = message ?? edited_message;
    return spoken !== undefined && isAllowed(spoken, message === undefined);
  };
}
