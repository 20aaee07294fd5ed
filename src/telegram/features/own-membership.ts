import { Composer, type Context } from 'grammy';
import type { Groups } from '../../core/groups.ts';
import type { Log } from '../../core/log.ts';
import type { Answers } from '../answers.ts';
import { ADDED_TO_GROUP } from '../texts.ts';

export interface OwnMembershipDeps {
  readonly groups: Groups;
  readonly answers: Answers;
  readonly log: Log;
}

/** The bot itself is added to a group, or removed from it. */
export function ownMembership({ groups, answers, log }: OwnMembershipDeps) {
  const composer = new Composer<Context>();

  composer.chatType(['group', 'supergroup']).on('my_chat_member', async (ctx) => {
    const { chat, old_chat_member, new_chat_member } = ctx.myChatMember;
    const wasIn = isIn(old_chat_member.status);
    const isInNow = isIn(new_chat_member.status);
    if (wasIn && !isInNow && (await groups.setEnabled(chat.id, false))) {
      log.info({ group_id: chat.id }, 'removed from a protected group');
    }
    if (!wasIn && isInNow) await answers.say(ctx, ADDED_TO_GROUP);
  });

  return composer;
}

function isIn(status: string): boolean {
  return status !== 'left' && status !== 'kicked';
}
