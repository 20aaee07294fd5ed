import type { Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { Answers } from './answers.ts';
import { join, type RichText } from './rich-text.ts';

type Content = RichText | string;

interface Shown {
  readonly content: Content;
  /** Whether it is the end, and stays. */
  readonly keep: boolean;
}

export interface ProgressDeps {
  readonly answers: Answers;
}

let count = 0;

/** A step is shown by itself only when the steps take this long: edits count against the limits. */
const SHOW_AFTER_MS = 700;

/**
 * One message that tells how far something has come, and in the end its result. It follows as fast
 * as Telegram takes it, and what it tells of waits for nothing.
 */
export function createProgress(ctx: Context, title: string, { answers }: ProgressDeps) {
  let message: Message | undefined;
  let wanted: Shown | undefined;
  let isShowing = false;
  let shownAt = performance.now();
  const passed: string[] = [];
  count += 1;
  const kind = `progress:${count}`;
  answers.forgetCommand(ctx);

  async function show({ content, keep }: Shown): Promise<void> {
    if (message === undefined) message = await answers.post(ctx, content);
    else await answers.rewrite(message.chat.id, message.message_id, content);
    if (keep && message !== undefined) await answers.keep(message.chat.id, message.message_id);
  }

  /** Shows what is wanted until nothing newer is; only what is last has to get through. */
  async function follow(): Promise<void> {
    for (let next = wanted; next !== undefined; next = wanted) {
      wanted = undefined;
      try {
        await show(next);
      } catch (error) {
        if (wanted === undefined) throw error;
      }
    }
  }

  function want(content: Content, keep = false): void {
    wanted = { content, keep };
    shownAt = performance.now();
    if (isShowing) return;
    isShowing = true;
    const ended = () => {
      isShowing = false;
    };
    answers.inTurn(ctx, kind, { run: () => follow().finally(ended), dropped: ended });
  }

  want(title);

  return {
    add(line: string): void {
      passed.push(line);
      if (performance.now() - shownAt >= SHOW_AFTER_MS) want(join([title, ...passed], '\n'));
    },

    end(result: Content, { keep = false } = {}): void {
      want(join([...passed, ...(passed.length > 0 ? [''] : []), result], '\n'), keep);
    },
  };
}
