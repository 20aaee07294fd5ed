import type { Context, MiddlewareFn, NextFunction } from 'grammy';
import type { Message } from 'grammy/types';
import type { Enforcer } from '../../core/enforcement/enforcement.ts';
import type { Reconcile } from '../../core/enforcement/reconcile.ts';
import { withinTime } from '../../core/lib/with-timeout.ts';
import type { Activity } from '../../core/membership/activity.ts';
import type { Group } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Person } from '../../core/model/membership-status.ts';
import { isChecked } from '../../core/model/settings.ts';
import type { FoundAuthors } from '../middleware/fast-path.ts';
import { isCommandFor } from '../middleware/is-addressed-to-bot.ts';
import { isEphemeral, type Sender, senderOf, topicChangeOf } from '../middleware/sender.ts';
import { isCheckedThere, placeInForum } from '../middleware/topics.ts';
import { topicOf } from '../ui/send.ts';

/** The link that adds the bot to a group makes the app of an admin say this there. */
const SAID_BY_APP = /^\/start\b/;

export interface MessagesDeps {
  readonly groups: Groups;
  readonly reconcile: Reconcile;
  readonly enforcer: Enforcer;
  readonly activity: Activity;
  /** What the fast path found of authors who did not pass. */
  readonly found: Pick<FoundAuthors, 'get'>;
}

/** How long a command waits for the check of its author before it is handled anyway. */
const COMMAND_PATIENCE_MS = 1_000;

/** Checks every message and edit in a protected group; passes those that may stay to `next`. */
export function messages(deps: MessagesDeps): MiddlewareFn<Context> {
  const { groups, reconcile, enforcer, activity, found } = deps;

  async function mayStay(
    group: Group,
    message: Message,
    sender: Sender,
    edited: boolean,
  ): Promise<boolean> {
    const { settings } = group;
    // Whoever caused it, and in whose name.
    if (isJoinOrLeave(message)) return group.suspended || !settings.deleteServiceMessages;
    if (sender.kind !== 'service' && !isCheckedThere(settings, message)) return true;
    switch (sender.kind) {
      case 'exempt':
      case 'service':
        return true;
      case 'channel': {
        if (!isChecked(settings, edited)) return true;
        const required = group.channels.some(({ id }) => id === sender.channelId);
        return group.suspended || required || settings.channelSenders === 'allow';
      }
      default:
        if (!isChecked(settings, edited)) return true;
        return judge(group, sender.person, message);
    }
  }

  /** `reconcile` also deletes the message of a person who may not speak. */
  async function judge(group: Group, person: Person, message: Message): Promise<boolean> {
    activity.mark(group.id, person.id);
    const topic = topicChangeOf(message);
    const trigger = {
      kind: 'message' as const,
      messageId: message.message_id,
      date: new Date((message.edit_date ?? message.date) * 1000),
      isInAlbum: message.media_group_id !== undefined,
      // A topic that is about to be closed is no place for the notice.
      threadId: topic === undefined ? topicOf(message) : undefined,
      topicId: placeInForum(message),
      topic,
    };
    const { messageDeleted } = await reconcile(group.id, person, trigger, found.get(message));
    // Only now: what fails is handled again.
    activity.wrote(group.id, person.id);
    return !messageDeleted;
  }

  /** What nobody can be muted for. */
  async function remove(groupId: number, message: Message): Promise<void> {
    const topic = topicChangeOf(message);
    await (topic === undefined
      ? enforcer.deleteMessage(groupId, message.message_id)
      : enforcer.endTopic(groupId, message.message_id, { id: topic.id, mayBeDeleted: false }));
  }

  /**
   * Handles a command even while the check of its author is slow, so that `/status` answers during
   * an outage of Telegram. The update stays in work until both have ended.
   */
  async function continueWhenSlow(judging: Promise<boolean>, next: NextFunction): Promise<boolean> {
    const judged = await withinTime<boolean | 'late'>(judging, COMMAND_PATIENCE_MS, 'late');
    if (judged === true) await next();
    else if (judged === 'late') await Promise.all([judging, next()]);
    return judging;
  }

  return async ({ update, me }, next) => {
    const message = update.message ?? update.edited_message;
    if (message?.chat.type !== 'supergroup') return next();
    // What nobody in the group sees is no offence, and a member may ask what they miss.
    if (isEphemeral(message)) return next();
    const group = await groups.find(message.chat.id);
    if (group === undefined) return next();
    if (!group.enabled) {
      const sender = senderOf(message);
      const isPart =
        isCheckedThere(group.settings, message) && !SAID_BY_APP.test(message.text ?? '');
      if (sender.kind === 'person' && isPart) activity.mark(group.id, sender.person.id);
      return next();
    }
    if (group.title !== message.chat.title) await groups.rename(group.id, message.chat.title);
    const sender = senderOf(message);
    const isEdited = update.edited_message !== undefined;
    const judging = mayStay(group, message, sender, isEdited);
    const isCommand = !isEdited && isCommandFor(me, message);
    const stays = isCommand ? await continueWhenSlow(judging, next) : await judging;
    if (stays) return isCommand ? undefined : next();
    if (sender.kind !== 'person' && !group.settings.dryRun) await remove(group.id, message);
  };
}

const JOINS_AND_LEAVES = ['new_chat_members', 'left_chat_member', 'community_chat_joined'] as const;

/** A line of Telegram's; nobody can write one. */
function isJoinOrLeave(message: Message): boolean {
  const isLine = message.text === undefined && message.caption === undefined;
  return isLine && JOINS_AND_LEAVES.some((field) => message[field] !== undefined);
}
