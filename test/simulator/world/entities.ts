import type { MessageEntity } from '@grammyjs/types';

const FINDERS = [
  { type: 'bot_command', pattern: /(?<![\w/@])\/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?(?![\w@])/g },
  { type: 'mention', pattern: /(?<![\w/@])@[A-Za-z]\w{2,31}/g },
  { type: 'url', pattern: /https?:\/\/\S+/g },
  { type: 'hashtag', pattern: /(?<!\w)#[\p{L}\d_]+/gu },
] as const;

/** The entities that Telegram finds in what people type; `[]` is left out on the wire. */
export function findEntities(text: string): MessageEntity[] {
  return FINDERS.flatMap(({ type, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      type,
      offset: match.index,
      length: match[0].length,
    })),
  ).sort((one, other) => one.offset - other.offset);
}
