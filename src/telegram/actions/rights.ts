import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import { isRefusal } from '../api/errors.ts';

/** A right that protection needs in the group, with the text that names it as Telegram does. */
export const GROUP_RIGHTS = [
  { right: 'can_delete_messages', name: 'right-delete' },
  { right: 'can_restrict_members', name: 'right-ban' },
] as const;

type GroupRight = (typeof GROUP_RIGHTS)[number];

/** What the bot may do in a chat; `unknown` when Telegram does not say at the moment. */
export type OwnRights =
  | {
      readonly kind: 'admin';
      readonly missing: readonly GroupRight[];
      readonly mayInvite: boolean;
      /** In forums: to close topics. */
      readonly mayManageTopics: boolean;
    }
  | { readonly kind: 'not-admin' }
  | { readonly kind: 'unknown' };

/** Reads the bot's own rights in a group or channel. */
export async function ownRights(api: Api, chatId: number, botId: number): Promise<OwnRights> {
  try {
    return rightsOf(await api.getChatMember(chatId, botId));
  } catch (error) {
    return { kind: isRefusal(error) ? 'not-admin' : 'unknown' };
  }
}

/** What a state of the bot in a chat allows it. */
export function rightsOf(member: ChatMember): OwnRights {
  if (member.status !== 'administrator') return { kind: 'not-admin' };
  const missing = GROUP_RIGHTS.filter(({ right }) => !member[right]);
  const { can_invite_users: mayInvite, can_manage_topics: mayManageTopics = false } = member;
  return { kind: 'admin', missing, mayInvite, mayManageTopics };
}
