import type { Api } from 'grammy';
import type { Deletions } from '../../core/notices/notice.ts';
import { isRefusal } from '../api/errors.ts';
import type { PendingTask } from './pending.ts';
import type { RichText } from './rich-text.ts';
import { edit, type Keyboard, type Place, send } from './send.ts';

export interface UnaskedDeps {
  readonly api: Api;
  readonly deletions: Pick<Deletions, 'schedule' | 'keep'>;
  readonly pending: { put(chatId: number, kind: string, task: PendingTask): void };
  /** Wraps work so that errors of Telegram or the network do not count as bugs. */
  readonly losing: (chatId: number, work: () => Promise<unknown>) => () => Promise<void>;
  readonly now: () => Date;
}

interface NotifyOptions {
  readonly keyboard?: Keyboard;
  /** Seconds until it is deleted; for good without them. */
  readonly staysFor?: number;
  /** Called after it was sent. */
  readonly onSent?: (messageId: number) => Promise<void>;
}

interface TellOptions {
  readonly keyboard?: Keyboard | undefined;
  readonly otherwise?: (() => Promise<void> | void) | undefined;
  /** The message that is edited instead, if it is still there. */
  readonly instead?: (() => Promise<number | undefined>) | undefined;
  /** Called after it was sent. */
  readonly onSent?: (messageId: number) => Promise<void>;
}

/** Sends what answers no command, in the background. */
export function createUnasked({ api, deletions, pending, losing, now }: UnaskedDeps) {
  return {
    /** Queues a message that answers no command. Replaces a waiting one of the same kind. */
    notify(
      place: Place,
      kind: string,
      content: RichText | string,
      { keyboard, staysFor, onSent }: NotifyOptions = {},
    ) {
      const { chatId } = place;
      const sending = async () => {
        const { message_id: id } = await send(api, place, content, { keyboard });
        if (staysFor !== undefined) {
          await deletions.schedule(chatId, id, new Date(now().getTime() + staysFor * 1000));
        } else if (chatId < 0) await deletions.keep(chatId, id);
        await onSent?.(id);
      };
      pending.put(chatId, kind, { run: losing(chatId, sending) });
    },

    /**
     * Queues a message to a person in private who did not ask for it; does the other thing if they
     * have never started the bot, or blocked it.
     */
    tell(
      userId: number,
      kind: string,
      content: RichText | string,
      { keyboard, otherwise, instead, onSent }: TellOptions = {},
    ): void {
      const inline = keyboard !== undefined && 'inline_keyboard' in keyboard ? keyboard : undefined;
      const sending = async () => {
        const stands = await instead?.();
        if (stands !== undefined && (await edit(api, userId, stands, content, inline))) return;
        try {
          const sent = await send(api, { chatId: userId }, content, { keyboard });
          await onSent?.(sent.message_id);
        } catch (error) {
          if (otherwise === undefined || !isRefusal(error)) throw error;
          await otherwise();
        }
      };
      pending.put(userId, kind, { run: losing(userId, sending) });
    },
  };
}
