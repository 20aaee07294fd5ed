import type { ChatAdministratorRights, Message } from 'grammy/types';
import { MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Groups } from '../../../core/model/groups.ts';
import {
  type ChannelReference,
  channelOfPost,
  describe,
  type NamedChannels,
  parseChannels,
} from '../../features/protect/channel-arguments.ts';
import type { Fault } from '../../features/protect/preflight.ts';
import { tooMany } from '../../features/protect/protect-group.ts';
import { channelName } from '../../ui/names.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { LONGEST_TOAST } from '../../ui/press.ts';
import { shortened } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Outcome, Question, Screen, View, Visit } from '../screen.ts';
import { channelOf, idArgument, idOfArgument } from './channel-argument.ts';
import type { ChannelChanges } from './channel-changes.ts';
import { faultsView } from './faults-view.ts';

export interface AddChannelDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly changes: Pick<ChannelChanges, 'add' | 'replace'>;
  /** Shown once nothing is asked any more. */
  readonly list: Screen;
}

const NAME = 'add';
/** What answerCallbackQuery shows. */

/**
 * All that the bot needs in a chat that is required: to see its members takes being an admin, and
 * to let people into a private one takes an invite link. The chooser needs the same rights
 * (Bot API, KeyboardButtonRequestChat).
 */
const RIGHTS: ChatAdministratorRights = {
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

const pickerOf = (isChannel: boolean) => ({
  chat_is_channel: isChannel,
  user_administrator_rights: RIGHTS,
  bot_administrator_rights: RIGHTS,
});

/**
 * Adds channels, several in a row, or puts one in the place of another, which the arguments then
 * name: chosen from Telegram's list, or named as for `/protect`.
 */
export function addChannelScreen({ groups, changes, list }: AddChannelDeps): Screen {
  /** Tries the change; a fault is shown with what mends it. */
  async function attempt(
    visit: Visit,
    references: readonly ChannelReference[],
    oldId: number | undefined,
  ): Promise<{ readonly toast: string; readonly faults?: View }> {
    const result = await requireNamed(changes, visit, references, oldId);
    if ('toast' in result) return result;
    const faults = faultsOf(visit, result.faults, references, oldId);
    return { toast: shortened(faults.text.text, LONGEST_TOAST), faults };
  }

  return {
    name: NAME,
    show: (visit) => list.show(visit),
    asks: ask,

    actions: {
      /** The button under a fault. */
      try: async (visit): Promise<Outcome> => {
        const [argument = '', old] = visit.args;
        const named = parseChannels(argument.startsWith('-') ? argument : `@${argument}`);
        if (named === undefined || named === 'invite-link') return {};
        const oldId = old === undefined ? undefined : idOfArgument(old);
        const { toast, faults } = await attempt(visit, named, oldId);
        if (faults !== undefined) return { toast, isAlert: true, view: faults, asksAgain: true };
        // The keys are still there for the next one.
        return { toast, next: { screen: 'channels' }, asksAgain: oldId === undefined };
      },
    },

    async takes(visit, message): Promise<Outcome> {
      const { texts, group, args } = visit;
      const oldId = args[0] === undefined ? undefined : idOfArgument(args[0]);
      if (oldId === undefined && message.text === texts.plain('done')) return { hidesPicker: true };
      const named = namedIn(message);
      const objection = objectionTo(visit, named, oldId);
      if (objection !== undefined || named === undefined || named === 'invite-link') {
        return { asksAgain: true, toast: objection ?? '' };
      }
      const { toast, faults } = await attempt(visit, named, oldId);
      if (faults !== undefined) return { asksAgain: true, view: faults };
      const { channels = [] } = (await groups.find(group.id)) ?? {};
      const isOver = oldId !== undefined || channels.length >= MAX_CHANNELS;
      if (isOver) return { toast, hidesPicker: true };
      return { asksAgain: true, toast: texts.sentences(toast, texts.plain('add-another')) };
    },
  };
}

/** Adds the channels, or puts one in the place of another: what to say of it, or its faults. */
export async function requireNamed(
  changes: AddChannelDeps['changes'],
  visit: Visit,
  references: readonly ChannelReference[],
  oldId: number | undefined,
): Promise<{ readonly toast: string } | { readonly faults: readonly Fault[] }> {
  const { texts, group } = visit;
  const [first] = references;
  const isReplacement = oldId !== undefined && first !== undefined;
  const result = await (isReplacement
    ? changes.replace(visit, oldId, first)
    : changes.add(visit, references));
  if (!result.ok) return result;
  const names = channelsIn(result.channels);
  const old = group.channels.find(({ id }) => id === oldId);
  const toast =
    old === undefined
      ? texts.plain('channels-added', { channels: names })
      : texts.plain('channel-replaced', { channel: names, old: channelName(old) });
  return { toast };
}

function ask(visit: Visit): Question {
  const { texts, args } = visit;
  const replaced = channelOf(visit)?.channel;
  const question = {
    picker: [
      { label: texts.plain('pick-channel'), chat: pickerOf(true) },
      { label: texts.plain('pick-group'), chat: pickerOf(false) },
    ],
  };
  if (replaced === undefined) {
    return { ...question, prompt: texts.rich('add-prompt'), until: texts.plain('done') };
  }
  const prompt = texts.rich('replace-prompt', { channel: channelName(replaced) });
  return { ...question, prompt, args };
}

/** The channels that a message names: by a choice, as a post of them, or in words. */
function namedIn(message: Message): NamedChannels {
  const { chat_shared: shared, text = '' } = message;
  if (shared !== undefined) return [{ id: shared.chat_id }];
  const post = channelOfPost(message);
  return post.length > 0 ? post : parseChannels(text);
}

/** Why what was named is no answer. */
function objectionTo(
  { texts }: Visit,
  named: NamedChannels,
  oldId: number | undefined,
): string | undefined {
  if (named === 'invite-link') return texts.plain('invite-link-here');
  if (named === undefined || named.length === 0) return texts.plain('names-no-channel');
  if (oldId !== undefined && named.length > 1) return texts.plain('names-one-channel');
  return named.length > MAX_CHANNELS ? tooMany(texts) : undefined;
}

function faultsOf(
  visit: Visit,
  faults: readonly Fault[],
  references: readonly ChannelReference[],
  oldId: number | undefined,
): View {
  const { group, texts } = visit;
  const { act } = buttonsFor(group.id);
  const [reference, ...others] = references;
  const old = oldId === undefined ? [] : [idArgument(oldId)];
  const again =
    reference === undefined || others.length > 0
      ? undefined
      : act(texts.plain('check-again'), NAME, 'try', describe(reference).replace('@', ''), ...old);
  return faultsView(visit, faults, { back: { screen: 'channels' }, again });
}
