import type { ChatHandle } from '../../simulator/dsl/chat-handle.ts';
import type { Effect } from '../protocol.ts';
import type { Roster } from '../sandbox/roster.ts';
import type { Follow, Join } from './acts.ts';

/** Follows a link as the app does: to the bot, into a chat, or out of Telegram. */
export async function follow(roster: Roster, { who: id, url, chat }: Follow): Promise<Effect> {
  const who = roster.person(id);
  const link = URL.canParse(url) ? new URL(url) : undefined;
  const [, name = '', ...rest] = link?.pathname.split('/') ?? [];
  const isTelegram =
    link !== undefined && ['t.me', 'telegram.me', 'telegram.dog'].includes(link.hostname);
  if (!isTelegram) return { toast: `Leads out of Telegram: ${url}` };
  if (name.toLowerCase() === roster.telegram.bot.username.toLowerCase()) {
    const asks = (['startgroup', 'startchannel'] as const).find((one) =>
      link.searchParams.has(one),
    );
    if (asks !== undefined && chat === undefined) {
      return { choose: asks === 'startgroup' ? 'group' : 'channel' };
    }
    await who.follows(url, chat === undefined ? {} : { chat: roster.chat(chat) });
    return { open: chat ?? who.id };
  }
  const found = chatBehind(roster, url, name, rest);
  if (found === undefined) return { toast: 'This link leads to no chat that there is here.' };
  return { open: found.id, ...(name.startsWith('+') && { via: url }) };
}

function chatBehind(
  { chats }: Roster,
  url: string,
  name: string,
  [first = '']: readonly string[],
): ChatHandle | undefined {
  return [...chats.values()].find(({ record: { kind, id, username, inviteLinks } }) => {
    if (kind === 'private') return false;
    if (name.startsWith('+')) return inviteLinks.some(({ invite_link }) => invite_link === url);
    if (name === 'c') return String(id) === `-100${first}`;
    return username?.toLowerCase() === name.toLowerCase();
  });
}

/** Joins, or asks to join where that takes an approval. */
export function join(roster: Roster, { who: id, chat: chatId, via }: Join): Effect {
  const who = roster.person(id);
  const chat = roster.chat(chatId);
  const how = via === undefined ? {} : { via };
  const link = chat.record.inviteLinks.find(({ invite_link }) => invite_link === via);
  if (link?.creates_join_request ?? chat.record.approveToJoin) {
    who.asksToJoin(chat, how);
    return { toast: 'You asked to join. An admin, or the bot, lets you in.' };
  }
  who.joins(chat, how);
  return {};
}
