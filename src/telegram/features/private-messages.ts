import { Composer, type Context } from 'grammy';
import { LRUCache } from 'lru-cache';
import { isServiceMessage } from '../middleware/sender.ts';
import type { Answers } from '../ui/answers.ts';
import { NOT_UNDERSTOOD } from '../ui/texts.ts';

/** Of so many albums it is remembered that they were answered; each photo is a message. */
const REMEMBERED = 100;

export interface PrivateMessagesDeps {
  readonly answers: Answers;
}

/** What somebody writes to the bot in private that nothing else answers: it says what it knows. */
export function privateMessages({ answers }: PrivateMessagesDeps) {
  const composer = new Composer<Context>();
  const albums = new LRUCache<string, true>({ max: REMEMBERED });
  composer.chatType('private').on('message', (ctx, next) => {
    const { message, from } = ctx;
    if (isServiceMessage(message) || from.is_bot) return next();
    const { media_group_id: album } = message;
    if (album !== undefined && albums.has(album)) return undefined;
    if (album !== undefined) albums.set(album, true);
    return answers.say(ctx, NOT_UNDERSTOOD);
  });
  return composer;
}
