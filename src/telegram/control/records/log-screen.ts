import type { Api, Context } from 'grammy';
import type { ChatMember, Message } from 'grammy/types';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Admins } from '../../middleware/is-admin.ts';
import type { PlainKey, Texts } from '../../texts/texts.ts';
import { plainTitle } from '../../ui/names.ts';
import { lines, type RichText } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import { LOG_CHANNEL_REQUEST, LOG_GROUP_REQUEST } from '../chat-requests.ts';
import type { Outcome, Question, Screen, Visit } from '../screen.ts';

export interface LogScreenDeps {
  readonly groups: Pick<Groups, 'updateSettings'>;
  readonly admins: Pick<Admins, 'administers'>;
}

export const LOG = 'log';

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
    name: LOG,
    async show({ ctx, group, texts }) {
      const { act, open } = buttonsFor(group.id);
      const { logChat } = group.settings;
      const off = act(texts.plain('log-switch-off'), LOG, 'off');
      return {
        text: lines([
          texts.rich('screen-title', { title: texts.plain('section-log') }),
          texts.rich('about-log'),
          '',
          await readLogChat(ctx.api, group, texts),
        ]),
        keyboard: [
          [
            act(texts.plain('log-choose-channel'), LOG, 'channel'),
            act(texts.plain('log-choose-group'), LOG, 'group'),
          ],
          ...(logChat === null ? [] : [[off]]),
          [open(texts.plain('back'), 'history')],
        ],
      };
    },
    actions: {
      channel: ({ texts }) => ({ ask: question(texts, true) }),
      group: ({ texts }) => ({ ask: question(texts, false) }),
      off: async ({ group, by, texts }) => {
        await groups.updateSettings(group.id, { logChat: null }, by);
        return { toast: texts.plain('saved') };
      },
    },
    async takes(visit: Visit, { chat_shared: shared }: Message): Promise<Outcome> {
      const { group, by, texts } = visit;
      if (shared === undefined) return { asksAgain: true, toast: texts.plain('log-prompt') };
      const fault = await faultOf(visit, shared.chat_id);
      if (fault !== undefined) return { asksAgain: true, toast: texts.plain(fault) };
      await groups.updateSettings(group.id, { logChat: shared.chat_id }, by);
      return { toast: texts.plain('saved') };
    },
  };
}

function question(texts: Texts, isChannel: boolean): Question {
  const chat = isChannel ? LOG_CHANNEL_REQUEST : LOG_GROUP_REQUEST;
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

/** Which chat it is, or that there is none. */
export async function readLogChat(
  api: Api,
  { settings: { logChat } }: Pick<Group, 'settings'>,
  texts: Texts,
): Promise<RichText> {
  if (logChat === null) return texts.rich('log-is-off');
  return texts.rich('log-now', { chat: await titleOf(api, logChat) });
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
    LOG,
  );
