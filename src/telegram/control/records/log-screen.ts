import type { Api, Context } from 'grammy';
import type { ChatAdministratorRights, ChatMember, Message } from 'grammy/types';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import type { PlainKey, Texts } from '../../texts/texts.ts';
import { plainTitle } from '../../ui/names.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Outcome, Question, Screen, Visit } from '../screen.ts';

export interface LogScreenDeps {
  readonly groups: Pick<Groups, 'updateSettings'>;
  readonly admins: Pick<Admins, 'administers'>;
}

const NO_RIGHTS: ChatAdministratorRights = {
  ...{ is_anonymous: false, can_manage_chat: false, can_delete_messages: false },
  ...{ can_manage_video_chats: false, can_restrict_members: false, can_promote_members: false },
  ...{ can_change_info: false, can_invite_users: false, can_post_stories: false },
  ...{ can_edit_stories: false, can_delete_stories: false, can_send_welcome_messages: false },
};

/** Telegram offers to make the bot an admin of the channel with the right to post. */
const POSTING = { ...NO_RIGHTS, can_manage_chat: true, can_post_messages: true };

/** Where the admins read what happens in their group. */
export function logScreen({ groups, admins }: LogScreenDeps): Screen {
  /** Why the chat cannot be the log chat; undefined when it can. */
  async function faultOf(
    { ctx, user, group }: Visit,
    chatId: number,
  ): Promise<PlainKey | undefined> {
    const isRead = chatId === group.id || group.channels.some(({ id }) => id === chatId);
    if (isRead) return 'log-members-read';
    const answer = await admins.administers(chatId, user.id);
    if (answer === 'unknown') return 'cannot-tell-admin';
    if (answer === 'not-admin') return 'log-not-admin';
    return (await mayWrite(ctx, chatId)) ? undefined : 'log-cannot-write';
  }

  return {
    name: 'log',
    async show({ ctx, group, texts }) {
      const { act, open } = buttonsFor(group.id);
      const { logChat } = group.settings;
      const off = act(texts.plain('log-switch-off'), 'log', 'off');
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-log') }),
          texts.rich('about-log'),
          '',
          logChat === null
            ? texts.rich('log-is-off')
            : texts.rich('log-now', { chat: await titleOf(ctx.api, logChat) }),
        ]),
        keyboard: [
          [
            act(texts.plain('log-choose-channel'), 'log', 'channel'),
            act(texts.plain('log-choose-group'), 'log', 'group'),
          ],
          ...(logChat === null ? [] : [[off]]),
          [open(texts.plain('back'), 'history')],
        ],
      };
    },
    actions: {
      channel: ({ texts }) => ({ ask: question(texts, true) }),
      group: ({ texts }) => ({ ask: question(texts, false) }),
      off: async ({ group, user, texts }) => {
        await groups.updateSettings(group.id, { logChat: null }, user.id);
        return { toast: texts.plain('saved') };
      },
    },
    async takes(visit: Visit, { chat_shared: shared }: Message): Promise<Outcome> {
      const { group, user, texts } = visit;
      if (shared === undefined) return { asksAgain: true, toast: texts.plain('log-prompt') };
      const fault = await faultOf(visit, shared.chat_id);
      if (fault !== undefined) return { asksAgain: true, toast: texts.plain(fault) };
      await groups.updateSettings(group.id, { logChat: shared.chat_id }, user.id);
      return { toast: texts.plain('saved') };
    },
  };
}

function question(texts: Texts, isChannel: boolean): Question {
  const chat = isChannel
    ? {
        chat_is_channel: true,
        user_administrator_rights: POSTING,
        bot_administrator_rights: POSTING,
      }
    : { chat_is_channel: false, user_administrator_rights: NO_RIGHTS, bot_is_member: true };
  const label = texts.plain(isChannel ? 'log-choose-channel' : 'log-choose-group');
  return { prompt: texts.rich('log-prompt'), picker: { label, chat } };
}

async function mayWrite({ api, me }: Context, chatId: number): Promise<boolean> {
  try {
    return canWrite(await api.getChatMember(chatId, me.id), (await api.getChat(chatId)).type);
  } catch {
    return false;
  }
}

function canWrite(member: ChatMember, type: string): boolean {
  if (type === 'channel') return member.status === 'administrator' && !!member.can_post_messages;
  if (member.status === 'restricted') return member.is_member && member.can_send_messages;
  return member.status === 'administrator' || member.status === 'member';
}

/** As Telegram gives it now; nothing of it is stored. */
async function titleOf(api: Api, chatId: number): Promise<string> {
  try {
    return plainTitle((await api.getChat(chatId)).title ?? '', '📣');
  } catch {
    return String(chatId);
  }
}

/** On the screen of the history, which it continues. */
export const logButton = ({ id, settings }: Group, texts: Texts) =>
  buttonsFor(id).open(
    texts.plain('settings-line', {
      label: texts.plain('section-log'),
      value: texts.plain(settings.logChat === null ? 'value-off' : 'value-on'),
    }),
    'log',
  );
