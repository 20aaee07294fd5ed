import type { Api, GrammyError } from 'grammy';
import type { ChatMemberAdministrator, ChatMemberOwner, Message } from 'grammy/types';
import { isLimited, isRefusal, refusedWith } from '../api/errors.ts';

/** A right that somebody needs for what the bot does at their wish. */
type Right = 'can_restrict_members' | 'can_invite_users';

/** What changing a group's protection takes: it decides who may write. */
export const RIGHT_TO_CHANGE = 'can_restrict_members' satisfies Right;

/**
 * Whether a person administers a chat. A `limited-admin` lacks the right in question; `away` is the
 * bot, which is not in the chat and cannot see; `unknown` is no answer of Telegram.
 */
export type AdminAnswer = 'admin' | 'limited-admin' | 'not-admin' | 'away' | 'unknown';

/** `unclear`: some of the anonymous admins have the right, and others lack it. */
export type AnonymousAnswer = AdminAnswer | 'unclear';

/** The same, and whether the group sees what they do as done by itself: nobody reads who it was. */
export interface AdminLook {
  readonly answer: AdminAnswer;
  readonly isAnonymous: boolean;
}

type ChatAdmin = ChatMemberOwner | ChatMemberAdministrator;

const has = (member: ChatAdmin, right: Right | undefined): boolean =>
  member.status === 'creator' || right === undefined || member[right];

/**
 * Whether the person administers the chat, and has the right there. Telegram sometimes refuses
 * people that it knows (PARTICIPANT_ID_INVALID), or has a fault: then it is asked once more.
 */
export async function administers(
  api: Api,
  chatId: number,
  userId: number,
  right?: Right,
): Promise<AdminAnswer> {
  return (await lookAt(api, chatId, userId, right)).answer;
}

/** The same with whether they are anonymous there, which Telegram answers with it. */
export async function lookAt(
  api: Api,
  chatId: number,
  userId: number,
  right?: Right,
): Promise<AdminLook> {
  const ask = () => api.getChatMember(chatId, userId);
  try {
    const member = await ask()
      .catch((error) => (isLimited(error) ? Promise.reject(error) : ask()))
      .catch((error) => (isHidden(error) ? listed(api, chatId, userId) : Promise.reject(error)));
    if (member?.status !== 'creator' && member?.status !== 'administrator') {
      return withoutName('not-admin');
    }
    const answer = has(member, right) ? 'admin' : 'limited-admin';
    return { answer, isAnonymous: member.is_anonymous };
  } catch (error) {
    if (!isRefusal(error)) return withoutName('unknown');
    return withoutName(isAway(error) ? 'away' : 'not-admin');
  }
}

/** Where members are hidden, a bot without rights reads the list of admins only. */
async function listed(api: Api, chatId: number, userId: number): Promise<ChatAdmin | undefined> {
  const admins = await api.getChatAdministrators(chatId);
  return admins.find(({ user }) => user.id === userId);
}

const isHidden = (error: unknown): boolean => refusedWith(error, 'CHAT_ADMIN_REQUIRED');

/** In doubt they stay anonymous. */
export const withoutName = (answer: AdminAnswer): AdminLook => ({ answer, isAnonymous: true });

/** "Forbidden: bot was kicked from the supergroup chat" and the like, or a chat that it never met. */
const isAway = (error: GrammyError): boolean =>
  error.error_code === 403 || refusedWith(error, 'chat not found');

/** Whether the anonymous admin who wrote the message has the right, by those whom it may be. */
export async function administersAnonymously(
  api: Api,
  { chat, author_signature: title }: Message,
  right: Right,
): Promise<AnonymousAnswer> {
  try {
    const admins = await api.getChatAdministrators(chat.id);
    const answers = candidates(admins, title).map((member) => has(member, right));
    if (!answers.includes(false)) return 'admin';
    return answers.includes(true) ? 'unclear' : 'limited-admin';
  } catch {
    return 'unknown';
  }
}

/**
 * The signature is the custom title of an anonymous admin (Message.author_signature). Where what
 * Telegram says of the admins does not fit, it may be any of them.
 */
function candidates(admins: readonly ChatAdmin[], title: string | undefined): readonly ChatAdmin[] {
  const anonymous = admins.filter((member) => member.is_anonymous);
  const titled = anonymous.filter((member) => member.custom_title === title);
  return [titled, anonymous, admins].find((found) => found.length > 0) ?? [];
}
