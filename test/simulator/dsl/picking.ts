import type { SharedUser, User } from '@grammyjs/types';
import { type ChatRecord, isGroup } from '../world/chats.ts';
import { hasRight, isAdmin, isInChat, memberStateOf } from '../world/member-state.ts';
import { addMessage } from '../world/messages.ts';
import { present } from '../world/present.ts';
import {
  type ChatRequest,
  type Key,
  replyKeyboardOf,
  type UsersRequest,
} from '../world/reply-keyboards.ts';
import { Refused } from '../world/speech.ts';
import { chatOf, userOf } from '../world/world.ts';
import { givenRights, makeBotAdmin } from './bot-adding.ts';
import { say } from './saying.ts';
import { type ShownMessage, showMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';
import { matches } from './waiting.ts';

export interface PickingOptions {
  /** When the bot hears of its new standing: before the service message or after it. */
  readonly membershipUpdate?: 'before' | 'after';
}

/** Presses a key that asks for nothing: it is said. */
export function tapKey(
  simulation: Simulation,
  user: User,
  label: string | RegExp,
  chat: ChatRecord,
): ShownMessage {
  const key = findKey(chat, user.id, label);
  if (key.request_chat !== undefined || key.request_users !== undefined) {
    throw new Error(`[${key.text}] asks to pick something`);
  }
  const sender = { from: user };
  const said = say(simulation, { chat, authorId: user.id, sender, text: key.text });
  useUp(chat, user.id);
  return said;
}

/** Presses the key that asks for a chat, and chooses this one in the list that opens. */
export function pickChat(
  simulation: Simulation,
  user: User,
  label: string | RegExp,
  { picked, membershipUpdate = 'before' }: PickingOptions & { readonly picked: ChatRecord },
): ShownMessage {
  const room = chatOf(simulation.world, user.id);
  const key = findKey(room, user.id, label);
  const { request_chat: asked } = key;
  if (asked === undefined) throw new Error(`[${key.text}] asks for no chat`);
  const reason = whyNotListed(simulation, picked, user.id, asked);
  if (reason !== undefined)
    throw new Refused(`[${key.text}] does not offer ${picked.title}: ${reason}`);
  if (room.side?.hasBlocked === true) throw new Refused('the bot is blocked');

  const forBot = asked.bot_administrator_rights;
  const promote = () => {
    if (forBot !== undefined) makeBotAdmin(simulation, picked, user.id, givenRights(forBot));
  };
  const share = () =>
    addMessage(simulation.world, {
      chat: room,
      authorId: user.id,
      content: {
        from: user,
        chat_shared: {
          request_id: asked.request_id,
          chat_id: picked.id,
          ...(asked.request_title === true && { title: picked.title }),
          ...present('username', asked.request_username === true ? picked.username : undefined),
        },
      },
    });
  if (membershipUpdate === 'before') promote();
  const record = share();
  if (membershipUpdate === 'after') promote();
  useUp(room, user.id);
  return showMessage(simulation, record);
}

/** Presses the key that asks for people, and chooses these. */
export function pickUsers(
  simulation: Simulation,
  user: User,
  label: string | RegExp,
  pickedIds: readonly number[],
): ShownMessage {
  const { world } = simulation;
  const room = chatOf(world, user.id);
  const key = findKey(room, user.id, label);
  const { request_users: asked } = key;
  if (asked === undefined) throw new Error(`[${key.text}] asks for no people`);
  const most = asked.max_quantity ?? 1;
  if (pickedIds.length === 0 || pickedIds.length > most) {
    throw new Refused(`[${key.text}] takes 1 to ${most} people, not ${pickedIds.length}`);
  }
  const users = pickedIds.map((id) => userOf(world, id));
  const unfit = users.find((one) => !isListed(one, asked));
  if (unfit !== undefined) throw new Refused(`[${key.text}] does not offer ${unfit.first_name}`);
  const record = addMessage(world, {
    chat: room,
    authorId: user.id,
    content: {
      from: user,
      users_shared: {
        request_id: asked.request_id,
        users: users.map((one) => shared(one, asked)),
      },
    },
  });
  useUp(room, user.id);
  return showMessage(simulation, record);
}

function findKey(chat: ChatRecord, userId: number, label: string | RegExp): Key {
  const keys = replyKeyboardOf(chat, userId)?.keys.flat() ?? [];
  const exact = keys.find(({ text }) => text === label);
  const key = exact ?? keys.find(({ text }) => matches(text, label));
  if (key !== undefined) return key;
  const names = keys.map(({ text }) => `[${text}]`).join(' ');
  throw new Error(`No key ${label} in the reply keyboard, only ${names || 'none'}`);
}

/** One-time keyboards go out of sight once they are used. */
function useUp(chat: ChatRecord, userId: number): void {
  const keyboard = replyKeyboardOf(chat, userId);
  if (keyboard?.isOneTime === true) keyboard.isHidden = true;
}

/** Why the app's list would not have the chat in it, by the criteria of the button. */
function whyNotListed(
  { world }: Simulation,
  chat: ChatRecord,
  userId: number,
  asked: ChatRequest,
): string | undefined {
  const state = memberStateOf(world.clock, chat, userId);
  const isChannel = chat.kind === 'channel';
  if (!isChannel && !isGroup(chat)) return 'neither group nor channel';
  if (!isInChat(state)) return 'not in it';
  if (isChannel !== asked.chat_is_channel) return isChannel ? 'a channel' : 'no channel';
  if (asked.chat_is_forum !== undefined && !isChannel && chat.isForum !== asked.chat_is_forum) {
    return chat.isForum ? 'a forum' : 'no forum';
  }
  const hasName = chat.username !== undefined;
  if (asked.chat_has_username !== undefined && hasName !== asked.chat_has_username) {
    return hasName ? 'it is public' : 'it is private';
  }
  if (asked.chat_is_created === true && state.status !== 'creator') return 'not its owner';
  const needed = givenRights(asked.user_administrator_rights);
  if (asked.user_administrator_rights !== undefined && !isAdmin(state)) {
    return 'no administrator of it';
  }
  const lacking = needed.find((right) => !hasRight(state, right));
  if (lacking !== undefined) return `no right ${lacking}`;
  const bot = memberStateOf(world.clock, chat, world.bot.id);
  if (asked.bot_administrator_rights === undefined) {
    return asked.bot_is_member === true && !isInChat(bot) ? 'the bot is not in it' : undefined;
  }
  return undefined;
}

function isListed(user: User, asked: UsersRequest): boolean {
  const isPremium = user.is_premium === true;
  return (
    (asked.user_is_bot === undefined || asked.user_is_bot === user.is_bot) &&
    (asked.user_is_premium === undefined || asked.user_is_premium === isPremium)
  );
}

function shared(user: User, asked: UsersRequest): SharedUser {
  return {
    user_id: user.id,
    ...(asked.request_name === true && {
      first_name: user.first_name,
      ...present('last_name', user.last_name),
    }),
    ...present('username', asked.request_username === true ? user.username : undefined),
  };
}
