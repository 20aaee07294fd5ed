import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import { isRefusal, refusedWith } from '../api/errors.ts';

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

/** What Telegram answers about a chat that the bot does not administer, or has never met (400). */
const NOT_ADMIN = ['chat not found', 'member list is inaccessible', 'CHAT_ADMIN_REQUIRED'];

/** Whether a refusal says that the bot is no admin; 403 is a chat that it is not in. */
const isDefinite = (error: unknown): boolean =>
  isRefusal(error) &&
  (error.error_code === 403 || NOT_ADMIN.some((part) => refusedWith(error, part)));

/**
 * Reads the bot's own rights in a group or channel. Telegram sometimes refuses people that it knows
 * (PARTICIPANT_ID_INVALID), the bot among them: then it is asked once more.
 */
export async function ownRights(api: Api, chatId: number, botId: number): Promise<OwnRights> {
  const ask = () => api.getChatMember(chatId, botId);
  const askAgain = (error: unknown) =>
    isRefusal(error) && !isDefinite(error) ? ask() : Promise.reject(error);
  try {
    return rightsOf(await ask().catch(askAgain));
  } catch (error) {
    return { kind: isDefinite(error) ? 'not-admin' : 'unknown' };
  }
}

/** What a state of the bot in a chat allows it. */
export function rightsOf(member: ChatMember): OwnRights {
  if (member.status !== 'administrator') return { kind: 'not-admin' };
  const missing = GROUP_RIGHTS.filter(({ right }) => !member[right]);
  const { can_invite_users: mayInvite, can_manage_topics: mayManageTopics = false } = member;
  return { kind: 'admin', missing, mayInvite, mayManageTopics };
}
