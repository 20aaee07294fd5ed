import type { Message, Update } from 'grammy/types';
import type { CheckAuthor, FoundAuthor } from '../../core/enforcement/check-author.ts';
import { chain, type MaybePromise } from '../../core/lib/maybe-promise.ts';
import type { Activity } from '../../core/membership/activity.ts';
import { lookupKeys } from '../../core/membership/lookup.ts';
import type { CachedGroups } from '../../core/model/groups.ts';
import { isChecked } from '../../core/model/settings.ts';
import { isAddressedToBot } from './is-addressed-to-bot.ts';
import { senderOf } from './sender.ts';
import { isCheckedThere } from './topics.ts';

export interface FastPathDeps {
  readonly groups: Pick<CachedGroups, 'cached'>;
  readonly checkAuthor: CheckAuthor;
  readonly readFirst: (keys: () => readonly string[], work: () => void) => MaybePromise<void>;
  /** Takes what was found of those who may not pass. */
  readonly found: FoundAuthors;
  readonly activity: Pick<Activity, 'mark' | 'wrote'>;
  /** Who the bot is. */
  readonly me: () => Parameters<typeof isAddressedToBot>[1];
}

/** What was found of the authors of messages that did not pass, until these are handled. */
export type FoundAuthors = WeakMap<Message, FoundAuthor>;

export type FastPath = ReturnType<typeof createFastPath>;

/**
 * The author turns out to be allowed, or nothing is required: then nothing has to be done, and
 * grammY is skipped. That is so for nearly every update. `passes` answers `false` for all others.
 */
export function createFastPath(deps: FastPathDeps) {
  const { groups, checkAuthor, readFirst, found, activity, me } = deps;

  function isAllowed(message: Message, isEdited: boolean): MaybePromise<boolean | FoundAuthor> {
    if (message.chat.type !== 'supergroup' || isAddressedToBot(message, me())) return false;
    const group = groups.cached(message.chat.id);
    if (group === undefined) return false;
    if (group === null) return true;
    const sender = senderOf(message);
    if (!group.enabled) {
      // Whoever protects the group later is told how many of these it will concern.
      const isPart = sender.kind === 'person' && isCheckedThere(group.settings, message);
      if (isPart) activity.mark(group.id, sender.person.id);
      return true;
    }
    if (sender.kind !== 'person' || group.title !== message.chat.title) return false;
    // Whoever writes only where nothing is checked takes no part in what is.
    if (!isCheckedThere(group.settings, message)) return true;
    if (!isChecked(group.settings, isEdited)) return true;
    const { id } = sender.person;
    return chain(checkAuthor(group, id), (answer) => {
      // What does not pass counts once it is handled: that may fail, and is tried again.
      if (answer === true) activity.wrote(group.id, id);
      return answer;
    });
  }

  /** What the checks of the authors read, so that it can be read at once. */
  function keysFor(updates: readonly Update[]): readonly string[] {
    const keys: string[] = [];
    for (const { message: written, edited_message } of updates) {
      const message = written ?? edited_message;
      const { chat, from, sender_chat } = message ?? {};
      // A malformed update may have anything for an id; the handlers report it.
      if (chat?.type !== 'supergroup' || typeof from?.id !== 'number') continue;
      if (sender_chat !== undefined) continue;
      const group = groups.cached(chat.id);
      if (!group?.enabled || (message && !isCheckedThere(group.settings, message))) continue;
      keys.push(...lookupKeys(group.id, from.id, group.channels));
    }
    return keys;
  }

  return {
    /** Does the work once what it reads of the authors of the updates is there, in one round trip. */
    readFirst: (updates: readonly Update[], work: () => void): MaybePromise<void> =>
      readFirst(() => keysFor(updates), work),

    passes(update: Update): MaybePromise<boolean> {
      const spoken = update.message ?? update.edited_message;
      if (spoken === undefined) return false;
      return chain(isAllowed(spoken, update.message === undefined), (answer) => {
        if (typeof answer === 'boolean') return answer;
        found.set(spoken, answer);
        return false;
      });
    },
  };
}
