import type { Context } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { Answers } from './answers.ts';
import { join, type RichText } from './rich-text.ts';

type Content = RichText | string;

interface Shown {
  readonly content: Content;
  /** Whether to keep the message for good: for the final result. */
  readonly keep: boolean;
  readonly keyboard?: InlineKeyboardMarkup | undefined;
}

export interface ProgressDeps {
  readonly answers: Answers;
}

let count = 0;

/** Minimum time between two steps shown separately, since edits count against Telegram's limits. */
const SHOW_AFTER_MS = 700;

/**
 * One message that shows the progress of a task and finally its result. It is edited in the
 * background as fast as Telegram allows; the task never waits for it.
 */
export function createProgress(ctx: Context, title: string, { answers }: ProgressDeps) {
  let message: Message | undefined;
  /** The newest content that is not shown yet. */
  let next: Shown | undefined;
  let isShowing = false;
  let shownAt = performance.now();
  const passed: string[] = [];
  count += 1;
  const kind = `progress:${count}`;
  answers.forgetCommand(ctx);

  async function show({ content, keep, keyboard }: Shown): Promise<void> {
    const { rewrite } = answers;
    // Somebody may have deleted it meanwhile.
    const isThere =
      message !== undefined &&
      (await rewrite(message.chat.id, message.message_id, content, keyboard));
    if (!isThere) message = await answers.post(ctx, content, keyboard && { keyboard });
    if (keep && message !== undefined) await answers.keep(message.chat.id, message.message_id);
  }

  /** Shows the newest content until there is none; ignores failures of superseded content. */
  async function showAll(): Promise<void> {
    for (let current = next; current !== undefined; current = next) {
      next = undefined;
      try {
        await show(current);
      } catch (error) {
        if (next === undefined) throw error;
      }
    }
  }

  function update(shown: Shown): void {
    next = shown;
    shownAt = performance.now();
    if (isShowing) return;
    isShowing = true;
    const ended = () => {
      isShowing = false;
    };
    answers.queue(ctx, kind, { run: () => showAll().finally(ended), dropped: ended });
  }

  update({ content: title, keep: false });

  return {
    add(line: string): void {
      passed.push(line);
      if (performance.now() - shownAt < SHOW_AFTER_MS) return;
      update({ content: join([title, ...passed], '\n'), keep: false });
    },

    end(
      result: Content,
      { keep = false, keyboard }: Partial<Pick<Shown, 'keep' | 'keyboard'>> = {},
    ): void {
      const content = join([...passed, ...(passed.length > 0 ? [''] : []), result], '\n');
      update({ content, keep, keyboard });
    },
  };
}
