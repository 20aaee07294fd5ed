import { channelName } from '../../ui/names.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Outcome, Screen, View, Visit } from '../screen.ts';
import { channelOf, idArgument, idOfArgument } from './channel-argument.ts';
import type { ChannelChanges } from './channel-changes.ts';

export interface RemoveChannelDeps {
  readonly changes: Pick<ChannelChanges, 'remove'>;
}

const NAME = 'drop';

/** Asks before a channel is removed; the last one can be replaced, or protection switched off. */
export function removeChannelScreen({ changes }: RemoveChannelDeps): Screen {
  return {
    name: NAME,
    show,
    actions: {
      yes: async (visit): Promise<Outcome> => {
        const { texts } = visit;
        const found = channelOf(visit)?.channel;
        if (found === undefined) return { toast: texts.plain('channel-gone'), isAlert: true };
        const channel = channelName(found);
        const isRemoved = await changes.remove(visit, idOfArgument(visit.args[0]));
        // Another admin was faster with the others.
        if (!isRemoved) return { toast: texts.plain('last-channel', { channel }), isAlert: true };
        return {
          toast: texts.plain('channel-removed', { channel }),
          next: { screen: 'channels' },
        };
      },
    },
  };
}

function show(visit: Visit): View {
  const { group, texts } = visit;
  const { open, act } = buttonsFor(group.id);
  const found = channelOf(visit);
  const toList = open(texts.plain('back'), 'channels');
  if (found === undefined) return { text: texts.rich('channel-gone'), keyboard: [[toList]] };
  const argument = idArgument(found.channel.id);
  const channel = channelName(found.channel);
  const title = texts.rich('screen-title', { title: texts.plain('remove-channel') });
  if (group.channels.length > 1) {
    return {
      text: lines([title, texts.rich('remove-question', { channel })]),
      keyboard: [
        [
          act(texts.plain('yes'), NAME, 'yes', argument),
          open(texts.plain('no'), 'channel', argument),
        ],
      ],
    };
  }
  return {
    text: lines([title, texts.rich('last-channel', { channel })]),
    keyboard: [
      [open(texts.plain('replace-channel'), 'add', argument)],
      ...(group.enabled ? [[open(texts.plain('section-off'), 'off')]] : []),
      [open(texts.plain('back'), 'channel', argument)],
    ],
  };
}
