import { Composer, type Context } from 'grammy';
import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admission } from '../../../core/policy/admission.ts';
import type { Dismiss } from '../../actions/departure.ts';
import { ownRights } from '../../actions/rights.ts';
import type { Suspension } from '../../actions/suspension/suspension.ts';
import type { Brought } from '../../control/onboarding/brought.ts';

export interface OwnMembershipDeps {
  readonly groups: Groups;
  readonly suspension: Suspension;
  readonly brought: Brought;
  readonly admission: Pick<Admission, 'refusal'>;
  readonly dismiss: Dismiss;
  readonly leftGroups: {
    mark(groupId: number): Promise<void>;
    unmark(groupId: number): Promise<void>;
  };
  /** Lifts all restrictions of a group that is no longer protected. */
  readonly liftAll: (groupId: number) => Promise<void>;
  readonly log: Log;
}

/** Handles that the bot itself is added or removed, or that its rights change. */
export function ownMembership(deps: OwnMembershipDeps) {
  const { groups, suspension, brought, admission, dismiss, leftGroups, liftAll, log } = deps;
  const composer = new Composer<Context>();

  composer.chatType(['group', 'supergroup']).on('my_chat_member', async (ctx) => {
    const { chat, old_chat_member, new_chat_member } = ctx.myChatMember;
    const wasIn = isIn(old_chat_member.status);
    const isInNow = isIn(new_chat_member.status);
    if (isInNow) await leftGroups.unmark(chat.id);
    else if (wasIn && !(await isBack(ctx))) await removedFrom(chat.id);
    await suspension.onGroupRightsChanged(chat.id, new_chat_member);
    // Another group may require this one.
    if ((await groups.requiring(chat.id)).length > 0) {
      await suspension.onChannelRightsChanged(chat.id, new_chat_member);
    }
    // Lifts the mutes that the bot could not lift when it was removed.
    const group = await groups.find(chat.id);
    if (isInNow && group !== undefined && !group.enabled) await liftAll(chat.id);
    if (isInNow && (await isRefused(ctx, chat.id, !wasIn))) return;
    if (isInNow) await brought.inGroup(ctx, !wasIn);
  });

  async function removedFrom(groupId: number): Promise<void> {
    if (await groups.setEnabled(groupId, false)) {
      log.info({ group_id: groupId }, 'removed from a protected group');
    }
    await leftGroups.mark(groupId);
    await brought.outOfGroup(groupId);
  }

  /** Whoever changes the bot's rights later has not brought it there. */
  async function isRefused({ from }: Context, chatId: number, isAdded: boolean): Promise<boolean> {
    const refusal = await admission.refusal(chatId, isAdded ? from?.id : undefined);
    if (refusal === undefined) return false;
    // Anybody may bring the bot back to a group of an owner for whom it works.
    const leaves = refusal.isOfGroup || refusal.reason === 'blocked-person';
    if (leaves) await dismiss(chatId, refusal.reason);
    return leaves;
  }

  composer.chatType('channel').on('my_chat_member', async (ctx) => {
    const { old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    await suspension.onChannelRightsChanged(ctx.chat.id, after);
    const isRight = after.status === 'administrator';
    if (isRight) await brought.inChannel(ctx, before.status !== 'administrator');
  });

  return composer;
}

/** Whether the bot is an admin now: the update about its removal may be old or repeated. */
async function isBack({ api, chatId, me }: Context): Promise<boolean> {
  return chatId !== undefined && (await ownRights(api, chatId, me.id)).kind === 'admin';
}

function isIn(status: string): boolean {
  return status !== 'left' && status !== 'kicked';
}
