import type { BotCommand, MenuButton } from '@grammyjs/types';

/** How the bot presents itself, as far as it can change that; by language code, '' for all others. */
export interface BotProfile {
  readonly names: Map<string, string>;
  /** What stands in an empty chat with it. */
  readonly descriptions: Map<string, string>;
  /** What stands on its page. */
  readonly shortDescriptions: Map<string, string>;
  /** Its commands by `all_private_chats`, `all_group_chats de`, `chat -100123`, … */
  readonly menus: Map<string, readonly BotCommand[]>;
  /** The menu button by private chat; the one of all others by 0. */
  readonly menuButtons: Map<number, MenuButton>;
}

export function createBotProfile(name: string): BotProfile {
  return {
    names: new Map([['', name]]),
    descriptions: new Map(),
    shortDescriptions: new Map(),
    menus: new Map(),
    menuButtons: new Map(),
  };
}

/** What people of that language are shown. */
export function inLanguage(texts: ReadonlyMap<string, string>, code = ''): string {
  return texts.get(code) ?? texts.get('') ?? '';
}

export function menuButtonIn({ menuButtons }: BotProfile, chatId: number): MenuButton {
  return menuButtons.get(chatId) ?? menuButtons.get(0) ?? { type: 'default' };
}
