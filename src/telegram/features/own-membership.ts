import { Composer, type Context } from 'grammy';
import type { Groups } from '../../core/groups.ts';
import type { Log } from '../../core/log.ts';
import type { Answers } from '../answers.ts';
import type { Suspension } from '../suspension.ts';
import { ADDED_TO_GROUP } from '../texts.ts';

export interface OwnMembershipDeps {
  readonly groups: Groups;
  readonly answers: Answers;
  readonly suspension: Suspension;
  readonly log: Log;
}

/** The bot itself is added or removed, or its rights change. */
export function ownMembership({ groups, answers, suspension, log }: OwnMembershipDeps) {
  const composer = new Composer<Context>();

  composer.chatType(['group', 'supergroup']).on('my_chat_member', async (ctx) => {
    const { chat, old_chat_member, new_chat_member } = ctx.myChatMember;
    const wasIn = isIn(old_chat_member.status);
    const isInNow = isIn(new_chat_member.status);
    if (wasIn && !isInNow && (await groups.setEnabled(chat.id, false))) {
      log.info({ group_id: chat.id }, 'removed from a protected group');
    }
    await suspension.inGroup(chat.id, new_chat_member);
    if (!wasIn && isInNow) await answers.say(ctx, ADDED_TO_GROUP);
  });

  composer
    .chatType('channel')
    .on('my_chat_member', (ctx) =>
      suspension.inChannel(ctx.chat.id, ctx.myChatMember.new_chat_member),
    );

  return composer;
}

function isIn(status: string): boolean {
  return status !== 'left' && status !== 'kicked';
}
