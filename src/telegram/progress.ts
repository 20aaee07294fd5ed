import type { Context } from 'grammy';
import type { Answers } from './answers.ts';
import { join, type RichText } from './rich-text.ts';

/** A step is shown by itself only when the steps take this long: edits count against the limits. */
const SHOW_AFTER_MS = 700;

/** One message that tells how far something has come, and in the end its result. */
export async function createProgress(ctx: Context, answers: Answers, title: string) {
  const message = await answers.say(ctx, title);
  const passed: string[] = [];
  let shownAt = Date.now();

  async function show(content: RichText | string): Promise<void> {
    if (message === undefined) return;
    shownAt = Date.now();
    await answers.revise(ctx, message.message_id, content);
  }

  return {
    async add(line: string): Promise<void> {
      passed.push(line);
      if (Date.now() - shownAt >= SHOW_AFTER_MS) await show(join([title, ...passed], '\n'));
    },

    async end(result: RichText | string, { keep = false } = {}): Promise<void> {
      await show(join([...passed, ...(passed.length > 0 ? [''] : []), result], '\n'));
      if (keep && message !== undefined) await answers.keep(message.chat.id, message.message_id);
    },
  };
}
