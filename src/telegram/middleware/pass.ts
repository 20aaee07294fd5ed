import type { Message, Update } from 'grammy/types';
import type { Pass } from '../../core/enforcement/pass.ts';
import type { Activity } from '../../core/membership/activity.ts';
import type { KnownGroups } from '../../core/model/groups.ts';
import { isLookedAt } from '../../core/model/settings.ts';
import { concernsBot } from './addressed.ts';
import { senderOf } from './sender.ts';

export interface PassingDeps {
  readonly groups: Pick<KnownGroups, 'known'>;
  readonly pass: Pass;
  readonly activity: Pick<Activity, 'mark'>;
}

/**
 * The short way for what nearly every update is: something that people write to each other, where
 * nothing is required or they may speak by all that is known. Nothing is done about it, so it need
 * not go past everybody who might do something. Answers `false` for all else.
 */
export function createPassing(
  { groups, pass, activity }: PassingDeps,
  me: () => Parameters<typeof concernsBot>[1],
) {
  function mayPass(message: Message, isEdited: boolean): boolean | Promise<boolean> {
    if (message.chat.type !== 'supergroup' || concernsBot(message, me())) return false;
    const group = groups.known(message.chat.id);
    if (group === undefined) return false;
    if (group === null || !group.enabled) return true;
    const sender = senderOf(message);
    if (sender.kind !== 'person' || group.title !== message.chat.title) return false;
    if (!isLookedAt(group.settings, isEdited)) return true;
    activity.mark(group.id, sender.person.id);
    return pass(group, sender.person.id);
  }

  return ({ message, edited_message }: Update): boolean | Promise<boolean> => {
    const spoken = message ?? edited_message;
    return spoken !== undefined && mayPass(spoken, message === undefined);
  };
}
