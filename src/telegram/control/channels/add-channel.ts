import { MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Groups } from '../../../core/model/groups.ts';
import {
  type ChannelReference,
  describe,
  parseChannels,
} from '../../features/protect/channel-arguments.ts';
import type { Fault } from '../../features/protect/preflight.ts';
import { isWord } from '../../texts/reader.ts';
import { channelName } from '../../ui/names.ts';
import { channelsIn } from '../../ui/notice-text.ts';
import { buttonsFor } from '../buttons.ts';
import { CHANNEL_REQUEST, REQUIRED_GROUP_REQUEST } from '../chat-requests.ts';
import type { Outcome, Question, Screen, View, Visit } from '../screen.ts';
import { channelOf, idArgument, idOfArgument } from './channel-argument.ts';
import type { ChannelChanges } from './channel-changes.ts';
import { faultsView } from './faults-view.ts';
import { namedIn, objectionTo } from './named-in.ts';

export interface AddChannelDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly changes: Pick<ChannelChanges, 'add' | 'replace'>;
  /** Shown once nothing is asked any more. */
  readonly list: Screen;
}

/** The screen's name. */
export const ADD_CHANNEL = 'add';

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
    return { toast: faults.text.text, faults };
  }

  return {
    name: ADD_CHANNEL,
    show: (visit) => list.show(visit),
    asks: ask,
    isOver: ({ args: [old], group, texts }) => {
      const isGone =
        old !== undefined && !group.channels.some(({ id }) => id === idOfArgument(old));
      return isGone ? { toast: texts.plain('channel-gone'), isAlert: true } : undefined;
    },

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
      if (oldId === undefined && isWord('done', message.text)) return {};
      const named = namedIn(message);
      const objection = objectionTo(named, texts, oldId !== undefined);
      if (objection !== undefined || named === undefined || named === 'invite-link') {
        return { asksAgain: true, toast: objection ?? '' };
      }
      const { toast, faults } = await attempt(visit, named, oldId);
      if (faults !== undefined) return { asksAgain: true, view: faults };
      const { channels = [] } = (await groups.find(group.id)) ?? {};
      const isOver = oldId !== undefined || channels.length >= MAX_CHANNELS;
      if (isOver) return { toast };
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
  const done =
    old === undefined
      ? texts.plain('channels-added', { channels: names })
      : texts.plain('channel-replaced', { channel: names, old: channelName(old) });
  return { toast: group.enabled ? done : texts.sentences(done, texts.plain('channels-off')) };
}

function ask(visit: Visit): Question {
  const { texts, args } = visit;
  const replaced = channelOf(visit)?.channel;
  const question = {
    picker: [
      { label: texts.plain('pick-channel'), chat: CHANNEL_REQUEST },
      { label: texts.plain('pick-group'), chat: REQUIRED_GROUP_REQUEST },
    ],
  };
  if (replaced === undefined) {
    return { ...question, prompt: texts.rich('add-prompt'), until: texts.plain('done') };
  }
  const prompt = texts.rich('replace-prompt', { channel: channelName(replaced) });
  return { ...question, prompt, args };
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
      : act(
          texts.plain('check-again'),
          ADD_CHANNEL,
          'try',
          describe(reference).replace('@', ''),
          ...old,
        );
  return faultsView(visit, faults, { back: { screen: 'channels' }, again });
}
