import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';

const START: BotCommand = { command: 'start', description: 'What I do and how to set me up' };
const HELP: BotCommand = { command: 'help', description: 'Commands and troubleshooting' };
const STATUS: BotCommand = { command: 'status', description: 'Show the protection of this group' };
const PROTECT: BotCommand = {
  command: 'protect',
  description: 'Require members to join a channel',
};
const UNPROTECT: BotCommand = { command: 'unprotect', description: 'Switch the protection off' };
const SETTINGS: BotCommand = { command: 'settings', description: 'Change texts, times and checks' };

/** Shows everyone the commands that they can use where they are. */
export async function registerCommandMenus(api: Api): Promise<void> {
  await api.setMyCommands([START, HELP], { scope: { type: 'all_private_chats' } });
  await api.setMyCommands([STATUS, HELP], { scope: { type: 'all_group_chats' } });
  await api.setMyCommands([PROTECT, STATUS, UNPROTECT, SETTINGS, HELP], {
    scope: { type: 'all_chat_administrators' },
  });
}
