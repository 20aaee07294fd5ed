import type { Context } from 'grammy';
import type { Chat, InlineKeyboardButton, User } from 'grammy/types';
import { idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import { textsFor } from '../../texts/reader.ts';
import type { Answers } from '../../ui/answers.ts';
import { addToGroupLink } from '../../ui/keyboards.ts';
import { channelTitle, groupTitle } from '../../ui/names.ts';
import type { Access } from '../access.ts';
import { buttonsFor } from '../buttons.ts';
import { ADD_CHANNEL } from '../channels/add-channel.ts';
import {
  hasKeys,
  type OpenQuestion,
  type QuestionStore,
  type UnlessAnswered,
} from '../questions.ts';
import { NEW_GROUP } from './onboarding.ts';
import { LINE_STAYS_SECONDS } from './setup-line.ts';
import type { SetupNews } from './setup-news.ts';
import type { SetupStore } from './setup-steps.ts';
import { SETUP } from './setup-view.ts';

export interface BroughtDeps {
  readonly access: Access;
  readonly answers: Answers;
  readonly groups: Pick<Groups, 'requiring'>;
  readonly news: SetupNews;
  readonly questions: Pick<QuestionStore, 'of'>;
  readonly setups: Pick<SetupStore, 'of' | 'change'>;
  readonly unlessAnswered: UnlessAnswered;
}

const MOST_GROUPS = 8;

export type Brought = ReturnType<typeof createBrought>;

/** Somebody has brought the bot into a group or a channel, or has changed what it may do there. */
export function createBrought(deps: BroughtDeps) {
  const { access, answers, groups, news, questions, setups, unlessAnswered } = deps;

  /** A member has brought the bot, and somebody else gives it its rights: it is for them to go on. */
  async function isBegunInVain(groupId: number, userId: number): Promise<boolean> {
    const begun = await setups.of(groupId);
    if (begun === undefined || begun.userId === userId) return false;
    return (await access.refusal(groupId, begun.userId)) === 'admins-only';
  }

  const isRequired = async (chatId: number) => (await groups.requiring(chatId)).length > 0;

  /** Whoever has chosen the group to be required there goes on with that. */
  async function beginByHand(ctx: Context, chat: Chat.SupergroupChat, from: User): Promise<void> {
    if (!(await isRequired(chat.id))) await news.begin(ctx, chat, from);
  }

  /**
   * The bot is an admin of a channel now, and no set-up waits for that: asks what it is for. `about`
   * is the group for which the person was asked for a channel.
   */
  async function askForGroup(
    ctx: Context,
    channel: Chat.ChannelChat,
    about: number | undefined,
  ): Promise<void> {
    const { from, me } = ctx;
    if (from === undefined || (await isRequired(channel.id))) return;
    const texts = textsFor(ctx);
    const found = await access.groupsOf(from.id);
    const all = typeof found === 'string' ? [] : found.groups;
    if (all.some((group) => isUsedIn(group, channel.id))) return;
    const open = all.filter(({ id, enabled }) => !enabled || id === about).slice(0, MOST_GROUPS);
    const rows = open.map((group) => [useIn(group, channel)]);
    const add = [{ text: texts.plain('add-to-group-button'), url: addToGroupLink(me.username) }];
    const key = open.length > 0 ? 'channel-added' : 'channel-added-no-group';
    const text = texts.rich(key, { channel: channelTitle(channel) });
    const keyboard = { inline_keyboard: [...rows, add] };
    answers.tell(from.id, `channel:${channel.id}`, text, { keyboard });
  }

  return {
    /** The bot's state in a group has changed; `isAdded` when it was not there before. */
    async inGroup(ctx: Context, isAdded: boolean): Promise<void> {
      const { chat, from } = ctx;
      if (chat === undefined || from === undefined) return;
      if (chat.type === 'group' && isAdded) {
        const text = textsFor(ctx).plain('basic-group');
        const staysFor = LINE_STAYS_SECONDS;
        const otherwise = () => answers.notify({ chatId: chat.id }, 'added', text, { staysFor });
        return answers.tell(from.id, `setup:${chat.id}`, text, { otherwise });
      }
      if (chat.type !== 'supergroup') return;
      if (await isBegunInVain(chat.id, from.id)) {
        await news.begin(ctx, chat, from);
        return;
      }
      const asked = await questions.of(from.id);
      const isWaitedFor = await news.goOn(ctx, chat.id, isAdded);
      if (isAdded && !isWaitedFor)
        await unlessAnswered(asked, isElsewhere, () => beginByHand(ctx, chat, from));
    },

    /** What was begun there waits for the bot to come back. */
    async outOfGroup(groupId: number): Promise<void> {
      const begun = await setups.of(groupId);
      if (begun !== undefined) await setups.change(begun, { waitsFor: groupId });
    },

    /** The bot is an admin of a channel, with other rights than before; `isNew` if it was none. */
    async inChannel(ctx: Context, isNew: boolean): Promise<void> {
      const { chat, from } = ctx;
      if (chat?.type !== 'channel' || from === undefined || from.is_bot) return;
      const asked = await questions.of(from.id);
      if ((await news.goOn(ctx, chat.id)) || !isNew || (await isRequired(chat.id))) return;
      const isForAnother = asked !== undefined && hasKeys(asked) && isElsewhere(asked);
      if (!isForAnother && (await news.takeChannel(ctx, chat.id, from))) return;
      const about = asked?.screen === ADD_CHANNEL ? asked.groupId : undefined;
      await unlessAnswered(asked, isElsewhere, () => askForGroup(ctx, chat, about));
    },
  };
}

const isUsedIn = ({ channels, settings }: Group, channelId: number): boolean =>
  settings.logChat === channelId || idsOf(channels).includes(channelId);

/** The button that requires the channel in a group, or proposes it where protection is off. */
function useIn(group: Group, channel: Chat.ChannelChat): InlineKeyboardButton {
  const { act } = buttonsFor(group.id);
  const [screen, action] = group.enabled ? [ADD_CHANNEL, 'try'] : [SETUP, 'with'];
  return act(groupTitle(group), screen, action, String(channel.id));
}

/** Chats are chosen there for a group that is set up: to be required, or to read what happens. */
const isElsewhere = ({ screen }: OpenQuestion): boolean =>
  screen !== NEW_GROUP.screen && screen !== SETUP;
