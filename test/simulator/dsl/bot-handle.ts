import type { BotCommand, User } from '@grammyjs/types';
import type { BotProfile } from '../world/bot-profile.ts';
import type { ChatRecord } from '../world/chats.ts';
import { memberStateOf } from '../world/member-state.ts';
import { changeMemberState } from '../world/membership.ts';
import { type Right, type Rights, rightsFrom } from '../world/permissions.ts';
import { GROUP_ANONYMOUS_BOT } from '../world/special-senders.ts';
import { refusal } from '../world/speech.ts';
import type { ChatHandle } from './chat-handle.ts';
import type { Person } from './person.ts';
import type { Simulation } from './simulation.ts';
import type { Patience } from './waiting.ts';

interface By {
  readonly by: Person;
  /** The group, and the bot, see that the group did it. */
  readonly anonymously?: boolean;
}

export interface AddingOptions extends By {
  /** Rights as administrator; without any, those the bot needs; 'none' for a plain member. */
  readonly rights?: Partial<Rights> | 'none';
}

/** The bot under test, as the people around it see it. */
export interface BotHandle {
  readonly id: number;
  readonly username: string;
  readonly user: User;
  /** Resolves when the bot, if it asks for updates, has handled what it was told of this. */
  isAddedTo(chat: ChatHandle, options: AddingOptions): Promise<void>;
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

  const seenAs = ({ by, anonymously = false }: By) => ({
    by: anonymously ? GROUP_ANONYMOUS_BOT.id : by.id,
  });

  function setRights(chat: ChatHandle, rights: Partial<Rights>, by: By): void {
    const after = { status: 'administrator', rights: rightsFrom(rights), by: by.by.id } as const;
    changeMemberState(world, chat.record, bot.id, after, seenAs(by));
  }

  function changeRight(chat: ChatHandle, change: Partial<Rights>, by: By): void {
    const now = state(chat.record);
    if (now.status !== 'administrator') throw new Error(`The bot is no admin of ${chat.title}`);
    setRights(chat, { ...now.rights, ...change }, by);
  }

  /** All that it is told until now. */
  async function hasHeard(what: string): Promise<void> {
    const { updates } = world;
    if (!updates.isWanted()) return;
    const told = new Set(updates.pending());
    await simulation.until(() => !updates.pending().some((one) => told.has(one)), what);
  }

  return {
    id: bot.id,
    username: bot.username,
    user: bot,
    isAddedTo(chat, { rights = NEEDED, ...by }) {
      if (rights !== 'none') setRights(chat, rights, by);
      else changeMemberState(world, chat.record, bot.id, { status: 'member' }, seenAs(by));
      const told = hasHeard(`the bot hears that it is in ${chat.title}`);
      // Who does not wait for it does not want to know.
      told.catch(() => undefined);
      return told;
    },
    isRemovedFrom(chat, by) {
      const after = { status: 'kicked', until: 0, by: by.by.id } as const;
      changeMemberState(world, chat.record, bot.id, after, seenAs(by));
    },
    isPromotedIn: (chat, { rights = NEEDED, ...by }) => setRights(chat, rights, by),
    isDemotedIn: (chat, by) =>
      changeMemberState(world, chat.record, bot.id, { status: 'member' }, seenAs(by)),
    losesRight: (chat, right, by) => changeRight(chat, { [right]: false }, by),
    gainsRight: (chat, right, by) => changeRight(chat, { [right]: true }, by),
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
