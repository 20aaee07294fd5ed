import type { InlineKeyboardButton, Message } from '@grammyjs/types';
import { isShownTo, type MessageRecord } from '../../simulator/world/messages.ts';
import type { ButtonView, MessageView } from '../protocol.ts';
import { keyOf, type Roster } from './roster.ts';

/** What the page has no picture for. */
const CARRIED: readonly (readonly [keyof Message, string])[] = [
  ['sticker', '🐾 Sticker'],
  ['voice', '🎤 Voice message'],
  ['video', '🎬 Video'],
  ['animation', 'GIF'],
  ['audio', '🎵 Music'],
  ['video_note', '⏺ Video message'],
  ['location', '📍 Location'],
  ['contact', '👤 Contact'],
  ['dice', '🎲'],
  ['poll', '📊 Poll'],
];

export function viewMessage(roster: Roster, record: MessageRecord): MessageView {
  const { api, receiverId } = record;
  const onlyFor =
    receiverId === undefined
      ? undefined
      : [...roster.people.keys()].filter((id) => isShownTo(record, id));
  const photo = api.photo?.at(-1)?.file_id;
  return {
    key: keyOf(api),
    from: senderOf(api),
    date: api.date,
    text: textOf(api),
    entities: api.entities ?? api.caption_entities ?? [],
    isEdited: api.edit_date !== undefined,
    service: serviceLine(roster, api),
    quote: api.reply_to_message && {
      name: senderOf(api.reply_to_message).name,
      text: api.reply_to_message.text ?? api.reply_to_message.caption ?? '…',
    },
    buttons: (api.reply_markup?.inline_keyboard ?? []).map((row) => row.map(viewButton)),
    photo: photo && fileUrl(photo),
    document: api.document && {
      url: fileUrl(api.document.file_id),
      name: api.document.file_name ?? 'file',
    },
    carries: CARRIED.find(([field]) => api[field] !== undefined)?.[1],
    onlyFor,
    asksReply: record.asksReply,
  };
}

/** Apps hide what a link to the bot hands over. */
function textOf({ text, caption, chat }: Message): string {
  if (chat.type === 'private' && text?.startsWith('/start ')) return '/start';
  return text ?? caption ?? '';
}

const fileUrl = (id: string) => `/file/${encodeURIComponent(id)}`;

function senderOf({ from, sender_chat: chat, chat: { id } }: Message): MessageView['from'] {
  if (chat !== undefined) return { id: chat.id, name: chat.title ?? 'a chat', isBot: false };
  return { id: from?.id ?? id, name: from?.first_name ?? '', isBot: from?.is_bot ?? false };
}

function viewButton(button: InlineKeyboardButton): ButtonView {
  if ('url' in button) return { text: button.text, kind: 'url', url: button.url };
  if ('web_app' in button) return { text: button.text, kind: 'app', url: button.web_app.url };
  return { text: button.text, kind: 'callback', url: undefined };
}

function serviceLine({ people, chats }: Roster, api: Message): string | undefined {
  const who = api.from?.first_name ?? 'Somebody';
  const [joined] = api.new_chat_members ?? [];
  if (joined !== undefined) {
    const isOwn = joined.id === api.from?.id;
    return isOwn ? `${who} joined the group` : `${who} added ${joined.first_name}`;
  }
  const left = api.left_chat_member;
  if (left !== undefined) {
    return left.id === api.from?.id ? `${who} left the group` : `${who} removed ${left.first_name}`;
  }
  if (api.chat_shared !== undefined) {
    const { title, chat_id } = api.chat_shared;
    return `${who} chose ${title ?? chats.get(chat_id)?.title ?? chat_id}`;
  }
  const shared = api.users_shared?.users.map(
    (one) => one.first_name ?? people.get(one.user_id)?.name ?? one.user_id,
  );
  if (shared !== undefined) return `${who} chose ${shared.join(', ')}`;
  return undefined;
}
