import type { BotCommand, MenuButton, User } from '@grammyjs/types';
import { menuButtonIn } from '../world/bot-profile.ts';
import type { CallbackAnswer } from '../world/callbacks.ts';
import { type ChatRecord, createChat, type PrivateSide, toChat } from '../world/chats.ts';
import { commandsSeen } from '../world/commands.ts';
import { isAdmin, memberStateOf } from '../world/member-state.ts';
import { removeMessage } from '../world/messages.ts';
import type { Rights } from '../world/permissions.ts';
import { present } from '../world/present.ts';
import { type ReplyKeyboard, replyKeyboardOf } from '../world/reply-keyboards.ts';
import { CHANNEL_BOT, GROUP_ANONYMOUS_BOT } from '../world/special-senders.ts';
import { Refused } from '../world/speech.ts';
import { createAdministering, type MuteOptions } from './administering.ts';
import { type ChatHandle, createChatHandle } from './chat-handle.ts';
import { followBotLink } from './following.ts';
import { askToJoin, type JoiningOptions, join, leave } from './joining.ts';
import { type PickingOptions, pickChat, pickUsers, tapKey } from './picking.ts';
import { type PressOptions, pressButton, sendPress } from './pressing.ts';
import { createPrivateDoings } from './private-side.ts';
import { type SayingOptions, say, sayUnchecked } from './saying.ts';
import type { ShownMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';

export interface UserOptions {
  /** Ids have up to 52 bits; without one, the next of this world's. */
  readonly id?: number;
  readonly username?: string;
  readonly lastName?: string;
  readonly languageCode?: string;
  readonly isBot?: boolean;
}

interface Someone {
  readonly id: number;
}

/** A human (or another bot) with Telegram's app. What the app would not allow throws `Refused`. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly user: User;
  /** The private chat with the bot. */
  readonly privateChat: ChatHandle;

  joins(chat: ChatHandle, options?: JoiningOptions): void;
  asksToJoin(chat: ChatHandle, options?: { readonly via?: string; readonly bio?: string }): void;
  leaves(chat: ChatHandle): void;

  says(chat: ChatHandle, text: string, options?: SayingOptions): Promise<ShownMessage>;
  /** As an administrator who remains anonymous. */
  saysAnonymously(chat: ChatHandle, text: string, options?: SayingOptions): Promise<ShownMessage>;
  /** As a channel of theirs; only a ban of the channel itself prevents it. */
  saysAsChannel(
    chat: ChatHandle,
    channel: ChatHandle,
    text: string,
    options?: SayingOptions,
  ): Promise<ShownMessage>;
  edits(message: ShownMessage, text: string): Promise<void>;
  deletes(message: ShownMessage): void;
  presses(
    message: ShownMessage,
    label: string | RegExp,
    options?: PressOptions,
  ): Promise<CallbackAnswer>;
  /** A press with forged data. */
  pressesData(message: ShownMessage, data: string, options?: PressOptions): Promise<CallbackAnswer>;

  /** The reply keyboard of the bot that they see in their private chat. */
  readonly replyKeyboard: ReplyKeyboard | undefined;
  replyKeyboardIn(chat: ChatHandle): ReplyKeyboard | undefined;
  /** The bot's commands that their app offers there. */
  commandsIn(chat: ChatHandle): readonly BotCommand[];
  /** What the button beside the input field of their private chat does. */
  readonly menuButton: MenuButton;
  /** Presses a key that says its text, in the private chat unless another is named. */
  taps(label: string | RegExp, chat?: ChatHandle): ShownMessage;
  /** Presses the key that asks for a chat and chooses this one: gives the service message. */
  picks(label: string | RegExp, chat: ChatHandle, options?: PickingOptions): ShownMessage;
  /** Presses the key that asks for people and chooses these. */
  picksUsers(label: string | RegExp, people: readonly Someone[]): ShownMessage;
  /**
   * Follows a link to the bot: `?start=…` opens the private chat, `?startgroup=…&admin=…` and
   * `?startchannel&admin=…` take the bot into the chosen chat. Gives what is said there by it.
   */
  follows(url: string, options?: { readonly chat?: ChatHandle }): Promise<ShownMessage | undefined>;

  /** Writes to the bot in private, starting or unblocking it if need be. */
  opensPrivateChat(text?: string): Promise<ShownMessage>;
  blocksBot(): void;
  unblocksBot(): void;
  deletesAccount(): void;

  /** Removes someone who may come back at once. */
  kicks(other: Someone, chat: ChatHandle): void;
  bans(other: Someone, chat: ChatHandle, options?: { readonly until?: number }): void;
  unbans(other: Someone, chat: ChatHandle): void;
  /** Refuses a request to join, of which nobody is told. */
  declines(other: Someone, chat: ChatHandle): void;
  mutes(other: Someone, chat: ChatHandle, options?: MuteOptions): void;
  unmutes(other: Someone, chat: ChatHandle): void;
  promotes(other: Someone, chat: ChatHandle, rights?: Partial<Rights>): void;
  demotes(other: Someone, chat: ChatHandle): void;
}

export function createPerson(
  simulation: Simulation,
  name: string,
  options: UserOptions = {},
): Person {
  const user: User = {
    id: options.id ?? simulation.world.ids.user(),
    is_bot: options.isBot ?? false,
    first_name: name,
    ...present('last_name', options.lastName),
    ...present('username', options.username),
    ...present('language_code', options.languageCode),
  };
  const side: PrivateSide = {
    user,
    hasStarted: false,
    hasBlocked: false,
    isDeactivated: false,
    openUntil: 0,
  };
  const record = createChat({
    id: user.id,
    kind: 'private',
    title: name,
    username: options.username,
    side,
  });
  simulation.world.users.set(user.id, user);
  simulation.world.chats.set(user.id, record);
  return {
    id: user.id,
    name,
    user,
    privateChat: createChatHandle(simulation, record),
    joins: (chat, how = {}) => join(simulation, chat.record, user.id, how),
    asksToJoin: (chat, how = {}) => askToJoin(simulation, chat.record, user.id, how),
    leaves: (chat) => leave(simulation, chat.record, user.id),
    ...speaking(simulation, user),
    get replyKeyboard() {
      return replyKeyboardOf(record, user.id);
    },
    replyKeyboardIn: (chat) => replyKeyboardOf(chat.record, user.id),
    commandsIn: (chat) => commandsSeen(simulation.world, chat.record, user.id),
    get menuButton() {
      return menuButtonIn(simulation.world.profile, user.id);
    },
    ...picking(simulation, user, record),
    ...privateTalk(simulation, side),
    ...moderating(simulation, user),
  };
}

function speaking(simulation: Simulation, user: User) {
  const { world } = simulation;
  return {
    async says(chat: ChatHandle, text: string, options: SayingOptions = {}) {
      const sender = { from: user };
      return say(simulation, { chat: chat.record, authorId: user.id, sender, text, ...options });
    },
    async saysAnonymously(chat: ChatHandle, text: string, options: SayingOptions = {}) {
      const { record } = chat;
      if (!isAdmin(memberStateOf(world.clock, record, user.id))) {
        throw new Refused(`no administrator of ${chat.title}`);
      }
      const sender = { from: GROUP_ANONYMOUS_BOT, sender_chat: toChat(record) };
      return say(simulation, { chat: record, authorId: user.id, sender, text, ...options });
    },
    async saysAsChannel(
      chat: ChatHandle,
      channel: ChatHandle,
      text: string,
      options: SayingOptions = {},
    ) {
      const { record } = chat;
      if (record.bannedSenderChats.has(channel.id)) {
        throw new Refused(`${channel.title} is banned in ${chat.title}`);
      }
      const sender = { from: CHANNEL_BOT, sender_chat: toChat(channel.record) };
      return sayUnchecked(simulation, {
        chat: record,
        authorId: user.id,
        sender,
        text,
        ...options,
      });
    },
    async edits(message: ShownMessage, text: string) {
      if (message.record.authorId !== user.id) throw new Refused('the message is not theirs');
      await message.edit(text);
    },
    deletes: (message: ShownMessage) => removeMessage(world, message.record, user),
    async presses(message: ShownMessage, label: string | RegExp, options: PressOptions = {}) {
      return pressButton(simulation, user.id, message, { ...options, label });
    },
    pressesData: (message: ShownMessage, data: string, options: PressOptions = {}) =>
      sendPress(simulation, user.id, message, { ...options, data, label: data }),
  };
}

function privateTalk(simulation: Simulation, side: PrivateSide) {
  const doings = createPrivateDoings(simulation, side);
  const sender = { from: side.user };

  async function opensPrivateChat(text = '/start') {
    doings.start();
    const chat = simulation.world.chats.get(side.user.id);
    if (chat === undefined) throw new Refused('the private chat is gone');
    return say(simulation, { chat, authorId: side.user.id, sender, text });
  }

  return {
    opensPrivateChat,
    async follows(url: string, { chat: chosen }: { readonly chat?: ChatHandle } = {}) {
      const { chat, text } = followBotLink(simulation, side.user.id, url, chosen?.record);
      if (text === undefined) return undefined;
      if (chat === 'private') return opensPrivateChat(text);
      return say(simulation, { chat, authorId: side.user.id, sender, text });
    },
    blocksBot: doings.block,
    unblocksBot: doings.unblock,
    deletesAccount: doings.deactivate,
  };
}

function picking(simulation: Simulation, user: User, room: ChatRecord) {
  return {
    taps: (label: string | RegExp, chat?: ChatHandle) =>
      tapKey(simulation, user, label, chat?.record ?? room),
    picks: (label: string | RegExp, { record }: ChatHandle, options: PickingOptions = {}) =>
      pickChat(simulation, user, label, { ...options, picked: record }),
    picksUsers: (label: string | RegExp, people: readonly Someone[]) =>
      pickUsers(
        simulation,
        user,
        label,
        people.map(({ id }) => id),
      ),
  };
}

function moderating(simulation: Simulation, user: User) {
  const admin = createAdministering(simulation, user.id);
  return {
    kicks(other: Someone, chat: ChatHandle) {
      admin.ban(chat.record, other.id);
      admin.unban(chat.record, other.id);
    },
    bans: (other: Someone, chat: ChatHandle, { until }: { readonly until?: number } = {}) =>
      admin.ban(chat.record, other.id, until),
    unbans: (other: Someone, chat: ChatHandle) => admin.unban(chat.record, other.id),
    declines: (other: Someone, chat: ChatHandle) => admin.decline(chat.record, other.id),
    mutes: (other: Someone, chat: ChatHandle, options?: MuteOptions) =>
      admin.mute(chat.record, other.id, options),
    unmutes: (other: Someone, chat: ChatHandle) => admin.unmute(chat.record, other.id),
    promotes: (other: Someone, chat: ChatHandle, rights?: Partial<Rights>) =>
      admin.promote(chat.record, other.id, rights),
    demotes: (other: Someone, chat: ChatHandle) => admin.demote(chat.record, other.id),
  };
}
