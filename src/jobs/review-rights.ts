export interface ReviewRightsDeps {
  /** A page of the chats where the bot lacks a right, by ascending id, after the given id. */
  readonly page: (afterId: number, limit: number) => Promise<readonly number[]>;
  /** Asks Telegram what the bot may do there, and acts upon it. */
  readonly review: (chatId: number) => Promise<void>;
  readonly now: () => Date;
}

const BATCH = 5;
/** Each chat is asked about once in this time: most lack their right for days. */
const ROUND_MS = 300_000;
const BEGINNING = Number.MIN_SAFE_INTEGER;

/**
 * Asks again about chats where the bot lacks a right. Telegram tells of a right that is given back,
 * but forgets that after a day without the bot, and nothing else happens in a suspended group that
 * would make the bot ask. Goes from one chat to the next, a few in each run; the next round begins
 * some minutes after this one.
 */
export function createReviewRights({ page, review, now }: ReviewRightsDeps) {
  let after = BEGINNING;
  let nextRoundAt = 0;

  return async (): Promise<void> => {
    if (after === BEGINNING) {
      if (now().getTime() < nextRoundAt) return;
      nextRoundAt = now().getTime() + ROUND_MS;
    }
    const chatIds = await page(after, BATCH);
    after = chatIds.length < BATCH ? BEGINNING : (chatIds.at(-1) ?? BEGINNING);
    for (const chatId of chatIds) await review(chatId);
  };
}
