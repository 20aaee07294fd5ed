import type { BotCommand, User } from '@grammyjs/types';
import type { BotProfile } from '../world/bot-profile.ts';
import type { ChatRecord } from '../world/chats.ts';
import { memberStateOf } from '../world/member-state.ts';
import { changeMemberState } from '../world/membership.ts';
import { type Right, type Rights, rightsFrom } from '../world/permissions.ts';
import { refusal } from '../world/speech.ts';
import type { ChatHandle } from './chat-handle.ts';
import type { Person } from './person.ts';
import type { Simulation } from './simulation.ts';
import type { Patience } from './waiting.ts';

export interface AddingOptions {
  readonly by: Person;
  /** Rights as administrator; without any, those the bot needs; 'none' for a plain member. */
  readonly rights?: Partial<Rights> | 'none';
}

interface By {
  readonly by: Person;
}

/** The bot under test, as the people around it see it. */
export interface BotHandle {
  readonly id: number;
  readonly username: string;
  readonly user: User;
  isAddedTo(chat: ChatHandle, options: AddingOptions): void;
  /** Removed and banned, as Telegram's apps do it. */
  isRemovedFrom(chat: ChatHandle, options: By): void;
  isPromotedIn(chat: ChatHandle, options: By & { readonly rights?: Partial<Rights> }): void;
  isDemotedIn(chat: ChatHandle, options: By): void;
  losesRight(chat: ChatHandle, right: Right, options: By): void;
  gainsRight(chat: ChatHandle, right: Right, options: By): void;
  /** Waits until the bot has muted the person there. */
  mutes(person: Person, chat: ChatHandle, patience?: Patience): Promise<void>;
  /** Waits until nothing restricts the person there. */
  unmutes(person: Person, chat: ChatHandle, patience?: Patience): Promise<void>;
  /** Waits until the bot asked for updates: what happens from then on reaches it. */
  isReceiving(patience?: Patience): Promise<void>;
  /** The menu that it set for a scope: 'default', 'all_private_chats', 'chat -100…' */
  commandsIn(scope: string): readonly BotCommand[];
  /** Its names, descriptions, commands and menu buttons, as it has set them. */
  readonly profile: BotProfile;
}

const NEEDED: Partial<Rights> = {
  can_delete_messages: true,
  can_restrict_members: true,
  can_invite_users: true,
};

export function createBotHandle(simulation: Simulation): BotHandle {
  const { world } = simulation;
  const { bot } = world;
  const state = (chat: ChatRecord) => memberStateOf(world.clock, chat, bot.id);

  function setRights(chat: ChatHandle, rights: Partial<Rights>, by: Person): void {
    const after = { status: 'administrator', rights: rightsFrom(rights), by: by.id } as const;
    changeMemberState(world, chat.record, bot.id, after, { by: by.id });
  }

  function changeRight(chat: ChatHandle, change: Partial<Rights>, by: Person): void {
    const now = state(chat.record);
    if (now.status !== 'administrator') throw new Error(`The bot is no admin of ${chat.title}`);
    setRights(chat, { ...now.rights, ...change }, by);
  }

  return {
    id: bot.id,
    username: bot.username,
    user: bot,
    isAddedTo(chat, { by, rights = NEEDED }) {
      if (rights !== 'none') return setRights(chat, rights, by);
      changeMemberState(world, chat.record, bot.id, { status: 'member' }, { by: by.id });
    },
    isRemovedFrom(chat, { by }) {
      const after = { status: 'kicked', until: 0, by: by.id } as const;
      changeMemberState(world, chat.record, bot.id, after, { by: by.id });
    },
    isPromotedIn: (chat, { by, rights = NEEDED }) => setRights(chat, rights, by),
    isDemotedIn: (chat, { by }) =>
      changeMemberState(world, chat.record, bot.id, { status: 'member' }, { by: by.id }),
    losesRight: (chat, right, { by }) => changeRight(chat, { [right]: false }, by),
    gainsRight: (chat, right, { by }) => changeRight(chat, { [right]: true }, by),
    async mutes(person, chat, patience) {
      const isMuted = () => {
        const now = memberStateOf(world.clock, chat.record, person.id);
        if (now.status !== 'restricted' || now.by !== bot.id) return false;
        return !now.permissions.can_send_messages;
      };
      const what = `the bot mutes ${person.name} in ${chat.title}`;
      await simulation.until(isMuted, what, { ...patience, chat: chat.record });
    },
    async unmutes(person, chat, patience) {
      const isFree = () => {
        const { status } = memberStateOf(world.clock, chat.record, person.id);
        return status !== 'restricted' && refusal(world, chat.record, person.id) === undefined;
      };
      const what = `the bot unmutes ${person.name} in ${chat.title}`;
      await simulation.until(isFree, what, { ...patience, chat: chat.record });
    },
    async isReceiving(patience) {
      const hasAsked = () => world.updates.isWanted();
      await simulation.until(hasAsked, 'the bot asks for updates', patience);
    },
    commandsIn: (scope) => world.profile.menus.get(scope) ?? [],
    profile: world.profile,
  };
}
