import { Composer, type Context } from 'grammy';
import { LRUCache } from 'lru-cache';
import { isServiceMessage } from '../middleware/sender.ts';
import { textsFor } from '../texts/reader.ts';
import type { Answers } from '../ui/answers.ts';

/** Albums remembered as answered: each photo of an album is a message, but one answer is enough. */
const REMEMBERED = 100;

export interface PrivateMessagesDeps {
  readonly answers: Answers;
}

/** Answers private messages that no other feature handles with a hint at the commands. */
export function privateMessages({ answers }: PrivateMessagesDeps) {
  const composer = new Composer<Context>();
  const albums = new LRUCache<string, true>({ max: REMEMBERED });
  composer.chatType('private').on('message', (ctx, next) => {
    const { message, from } = ctx;
    if (isServiceMessage(message) || from.is_bot) return next();
    const { media_group_id: album } = message;
    if (album !== undefined && albums.has(album)) return undefined;
    if (album !== undefined) albums.set(album, true);
    return answers.reply(ctx, textsFor(ctx).plain('not-understood'));
  });
  return composer;
}
