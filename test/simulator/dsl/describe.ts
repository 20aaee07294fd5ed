import type { User } from '@grammyjs/types';
import type { TelegramEvent } from '../world/events.ts';
import { isInChat } from '../world/member-state.ts';
import type { MessageRecord } from '../world/messages.ts';

/** The event as a line of a readable chat, or undefined for what nobody in the chat would see. */
export function describeEvent(event: TelegramEvent): string | undefined {
  switch (event.type) {
    case 'said':
      return isService(event.message)
        ? undefined
        : `${sender(event.message)}: ${body(event.message)}`;
    case 'edited':
      return `${sender(event.message)} (edited): ${body(event.message)}`;
    case 'deleted':
      return `✗ ${name(event.by)} deleted what ${sender(event.message)} wrote: ${body(event.message)}`;
    case 'state':
      return `· ${describeStanding(event)}`;
    case 'asked-to-join':
      return `· ${name(event.user)} asks to join`;
    case 'pressed':
      return `☝ ${name(event.user)} presses [${event.label}]`;
    case 'answered':
      return event.text ? `  → ${name(event.user)} reads: “${event.text}”` : undefined;
    default:
      return undefined;
  }
}

function describeStanding(event: TelegramEvent & { type: 'state' }): string {
  const { before, after } = event;
  const who = name(event.user);
  const by = name(event.by);
  const isOwnDoing = event.user.id === event.by.id;
  if (after.status === 'kicked') return `${by} banned ${who}`;
  if (before.status === 'kicked') return `${by} unbanned ${who}`;
  if (after.status === 'administrator') return `${by} made ${who} an administrator`;
  if (isInChat(after) && !isInChat(before)) {
    return isOwnDoing ? `${who} joined` : `${by} let ${who} in`;
  }
  if (isInChat(before) && !isInChat(after)) {
    return isOwnDoing ? `${who} left` : `${by} removed ${who}`;
  }
  if (before.status === 'administrator') return `${who} is no administrator any more`;
  if (after.status !== 'restricted') return `${by} unmuted ${who}`;
  return `${by} ${after.permissions.can_send_messages ? 'restricted' : 'muted'} ${who}`;
}

function name(user: User): string {
  return user.first_name;
}

function sender({ api, receiverId }: MessageRecord): string {
  const chat = api.sender_chat?.title;
  const from = chat ?? api.from?.first_name ?? 'somebody';
  return receiverId === undefined ? from : `${from} (only to ${api.receiver_user?.first_name})`;
}

function body({ api }: MessageRecord): string {
  const text = [carried(api), api.text ?? api.caption ?? shared(api)].filter(Boolean).join(' ');
  const rows = api.reply_markup?.inline_keyboard ?? [];
  const keyboard = rows.map((row) => row.map((button) => `[${button.text}]`).join(' '));
  return [text || '(no text)', ...keyboard].join('\n    ');
}

function carried({ photo, document }: MessageRecord['api']): string | undefined {
  if (photo !== undefined) return '🖼';
  return document && `📄 ${document.file_name ?? ''}`;
}

/** What somebody picked for the bot from a list of their app. */
function shared({ chat_shared: chat, users_shared: people }: MessageRecord['api']) {
  if (chat !== undefined) return `(shares the chat ${chat.title ?? chat.chat_id})`;
  return (
    people && `(shares ${people.users.map((one) => one.first_name ?? one.user_id).join(', ')})`
  );
}

function isService({ api }: MessageRecord): boolean {
  return api.new_chat_members !== undefined || api.left_chat_member !== undefined;
}
