import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** Formatting of a part of a text; offset and length count UTF-16 units (Bot API, MessageEntity). */
const entity = z.object({
  type: z.string(),
  offset: count,
  length: count,
  url: z.exactOptional(z.string()),
  language: z.exactOptional(z.string()),
  custom_emoji_id: z.exactOptional(z.string()),
  /** Of a `date_time`: a moment that is shown in the reader's own zone. */
  unix_time: z.exactOptional(z.number()),
});

export const richText = z.object({ text: z.string(), entities: z.readonly(z.array(entity)) });

export type FormattedText = z.infer<typeof richText>;
export type Entity = z.infer<typeof entity>;
