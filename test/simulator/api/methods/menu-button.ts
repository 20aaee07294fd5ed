import { z } from 'zod';
import { menuButtonIn } from '../../world/bot-profile.ts';
import type { World } from '../../world/world.ts';
import { reachChat } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import { requirePage } from '../keyboard.ts';
import type { MethodsNamed } from './methods.ts';

const BUTTON = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('commands') }),
  z.strictObject({ type: z.literal('default') }),
  z.strictObject({
    type: z.literal('web_app'),
    text: z.string().min(1),
    web_app: z.strictObject({ url: z.string() }),
  }),
]);

export function createMenuButtonMethods(
  world: World,
): MethodsNamed<'setChatMenuButton' | 'getChatMenuButton'> {
  /** The private chat, or 0 for all. */
  function chatId(args: Arguments): number {
    if (!args.has('chat_id')) return 0;
    const chat = reachChat(world, args, 'read');
    if (chat.kind !== 'private') throw badRequest('the chat is not a private chat');
    return chat.id;
  }

  return {
    setChatMenuButton(args) {
      const button = args.json('menu_button', BUTTON) ?? { type: 'default' };
      if (button.type === 'web_app') requirePage(button.web_app.url, 'menu button');
      world.profile.menuButtons.set(chatId(args), button);
      return true;
    },
    getChatMenuButton: (args) => menuButtonIn(world.profile, chatId(args)),
  };
}
