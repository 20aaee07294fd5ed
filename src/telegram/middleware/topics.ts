import type { Message } from 'grammy/types';
import { isEnforcedIn, type Settings } from '../../core/model/settings.ts';
import { topicOf } from '../ui/send.ts';

/** The id of General, whose messages carry none. */
export const GENERAL = 1;

/** The topic of a message, General as well; undefined outside forums. */
export function placeInForum(message: Message): number | undefined {
  const isInForum = message.chat.is_forum === true || message.is_topic_message === true;
  return isInForum ? (topicOf(message) ?? GENERAL) : undefined;
}

/** Whether messages are checked where this one stands. */
export function isCheckedThere(
  settings: Pick<Settings, 'topicsMode' | 'topics'>,
  message: Message,
): boolean {
  if (settings.topicsMode === 'all') return true;
  const place = placeInForum(message);
  return place === undefined || isEnforcedIn(settings, place);
}
