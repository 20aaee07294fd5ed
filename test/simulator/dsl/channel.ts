import { type ChatRecord, toChat } from '../world/chats.ts';
import { addMessage } from '../world/messages.ts';
import { TELEGRAM } from '../world/special-senders.ts';
import { chatOf } from '../world/world.ts';
import { type ChatHandle, createChatHandle } from './chat-handle.ts';
import type { Person } from './person.ts';
import { type ShownMessage, showMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';

export interface Channel extends ChatHandle {
  /** Publishes a post; Telegram forwards it into the linked group, if there is one. */
  posts(text: string): ShownMessage;
}

export function createChannel(
  simulation: Simulation,
  record: ChatRecord,
  creator: Person,
): Channel {
  const { world } = simulation;
  return Object.assign(createChatHandle(simulation, record), {
    posts(text: string) {
      const chat = toChat(record);
      const content = { sender_chat: chat, text };
      const post = addMessage(world, { chat: record, authorId: creator.id, content });
      if (record.linkedChatId !== undefined && chat.type === 'channel') {
        const { date, message_id } = post.api;
        addMessage(world, {
          chat: chatOf(world, record.linkedChatId),
          authorId: TELEGRAM.id,
          content: {
            ...content,
            from: TELEGRAM,
            is_automatic_forward: true,
            forward_origin: { type: 'channel', date, chat, message_id },
          },
        });
      }
      return showMessage(simulation, post);
    },
  });
}
