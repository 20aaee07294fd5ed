import type { ChatHandle } from '../../simulator/dsl/chat-handle.ts';
import type { ChatRecord } from '../../simulator/world/chats.ts';
import { isInChat, memberStateOf } from '../../simulator/world/member-state.ts';
import { RIGHTS } from '../../simulator/world/permissions.ts';
import type { Key } from '../../simulator/world/reply-keyboards.ts';
import type { ChatView, KeyboardView, KeyView, PersonView, Standing } from '../protocol.ts';
import { viewMessage } from './message-view.ts';
import type { Roster } from './roster.ts';

const MOST_MESSAGES = 120;

export function viewPeople({ people }: Roster): PersonView[] {
  return [...people.values()].map(({ id, name, user, privateChat }) => ({
    id,
    name,
    username: user.username,
    language: user.language_code ?? 'en',
    hasBlockedBot: privateChat.record.side?.hasBlocked ?? false,
  }));
}

export function viewChats(roster: Roster): ChatView[] {
  return [...roster.chats.values()].map((chat) => {
    const { record } = chat;
    const messages = [...record.messages.values(), ...record.ephemeral.values()]
      .filter(({ isDeleted }) => !isDeleted)
      .sort((one, other) => serialOf(one) - serialOf(other))
      .slice(-MOST_MESSAGES);
    return {
      id: chat.id,
      kind: record.kind === 'supergroup' ? 'group' : record.kind,
      title: record.title,
      username: record.username,
      needsApproval: record.approveToJoin,
      standings: record.kind === 'private' ? [] : standingsIn(roster, chat),
      messages: messages.map((message) => viewMessage(roster, message)),
      keyboards: keyboardsIn(record),
    };
  });
}

type Numbered = { readonly api: { message_id: number; ephemeral_message_id?: number } };

const serialOf = ({ api }: Numbered) => api.ephemeral_message_id ?? api.message_id;

function standingsIn({ people, telegram }: Roster, chat: ChatHandle): Standing[] {
  const { record } = chat;
  return [...people.keys(), telegram.bot.id].map((id) => {
    const state = memberStateOf(telegram.clock, record, id);
    return {
      id,
      status: state.status,
      isIn: isInChat(state),
      canWrite: chat.canSpeak({ id }),
      hasAskedToJoin: record.joinRequests.has(id),
      until: 'until' in state && state.until > 0 ? state.until : 0,
      by: 'by' in state ? state.by : undefined,
      rights: state.status === 'administrator' ? RIGHTS.filter((right) => state.rights[right]) : [],
    };
  });
}

function keyboardsIn(record: ChatRecord): KeyboardView[] {
  return [...record.replyKeyboards].flatMap(([who, keyboard]) =>
    keyboard.message.isDeleted || keyboard.isHidden
      ? []
      : {
          who,
          keys: keyboard.keys.map((row) => row.map(viewKey)),
          placeholder: keyboard.placeholder,
        },
  );
}

function viewKey({ text, request_chat: chat, request_users: users }: Key): KeyView {
  const most = users?.max_quantity ?? 1;
  if (chat !== undefined) return { text, asks: chat.chat_is_channel ? 'channel' : 'group', most };
  return { text, asks: users === undefined ? 'nothing' : 'people', most };
}
