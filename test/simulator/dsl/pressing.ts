import type { CallbackAnswer } from '../world/callbacks.ts';
import type { ChatRecord } from '../world/chats.ts';
import { toChat } from '../world/chats.ts';
import { Refused } from '../world/speech.ts';
import { userOf } from '../world/world.ts';
import type { ShownMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';
import { matches, type Patience } from './waiting.ts';

export interface PressOptions extends Patience {
  /** As under an old message that the bot can no longer read; works with deleted ones, too. */
  readonly inaccessible?: boolean;
}

/** Presses the button whose text matches; resolves with the bot's answer to the press. */
export function pressButton(
  simulation: Simulation,
  userId: number,
  message: ShownMessage,
  { label, ...options }: PressOptions & { readonly label: string | RegExp },
): Promise<CallbackAnswer> {
  const buttons = message.buttons.flat();
  const button = buttons.find(({ text }) => matches(text, label));
  if (button === undefined) {
    const names = buttons.map(({ text }) => `[${text}]`).join(' ');
    throw new Error(`No button ${label} under “${message.text}”, only ${names || 'none'}`);
  }
  if (button.callbackData === undefined) {
    throw new Error(`[${button.text}] leads to ${button.url}: nothing for the bot to answer`);
  }
  return sendPress(simulation, userId, message, {
    ...options,
    data: button.callbackData,
    label: button.text,
  });
}

/** A press with any data at all, as a forged client may send it. */
export async function sendPress(
  simulation: Simulation,
  userId: number,
  message: ShownMessage,
  press: PressOptions & { readonly data: string; readonly label: string },
): Promise<CallbackAnswer> {
  const { world } = simulation;
  const { chat } = message.record;
  const { data, label, inaccessible = false, timeoutMs } = press;
  if (message.isDeleted && !inaccessible) throw new Refused('the message was deleted');
  const id = String(world.ids.serial() + 4_000_000_000_000_000);
  const pending = { id, userId, chat, label, pressedAt: world.clock.now() };
  const callback = { ...pending, answer: undefined as CallbackAnswer | undefined };
  world.callbacks.add(callback);
  const user = userOf(world, userId);
  world.events.emit({ type: 'pressed', chat, user, label });
  world.updates.push('callback_query', {
    id,
    from: user,
    message: inaccessible ? inaccessibleMessage(chat, message.id) : message.api,
    chat_instance: String(chat.id),
    data,
  });
  return simulation.until(
    () => callback.answer,
    `the bot answers ${user.first_name}'s press [${label}]`,
    {
      ...(timeoutMs !== undefined && { timeoutMs }),
      chat,
    },
  );
}

function inaccessibleMessage(chat: ChatRecord, messageId: number): object {
  return { chat: toChat(chat), message_id: messageId, date: 0 };
}
