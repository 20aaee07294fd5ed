import { userOf, type World } from '../../world/world.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

const LONGEST_ANSWER = 200;
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

export function createCallbackMethods(world: World): MethodsNamed<'answerCallbackQuery'> {
  return {
    answerCallbackQuery(args) {
      const press = world.callbacks.open(args.text('callback_query_id') ?? '');
      if (press === undefined) throw badRequest(TOO_OLD);
      const text = args.text('text') ?? '';
      if (text.length > LONGEST_ANSWER) throw badRequest('MESSAGE_TOO_LONG');
      const url = args.text('url');
      if (url !== undefined && !opensBot(url, world.bot.username)) throw badRequest('URL_INVALID');
      press.answer = { text, alert: args.flag('show_alert'), url };
      world.events.emit({
        type: 'answered',
        chat: press.chat,
        user: userOf(world, press.userId),
        label: press.label,
        ...press.answer,
      });
      return true;
    },
  };
}

/** Without a game, the only link that a press may open is one that starts the bot itself. */
function opensBot(url: string, username: string): boolean {
  const [, name] =
    /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)\?start=[\w-]{1,64}$/i.exec(url) ?? [];
  return name?.toLowerCase() === username.toLowerCase();
}
