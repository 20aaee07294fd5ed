import { MAX_CHANNELS } from '../../../core/model/channel.ts';
import type { Suspension } from '../../actions/suspension/suspension.ts';
import { channelTitle } from '../../ui/names.ts';
import { lines, rich } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import { howMany } from '../modes/modes-of.ts';
import { SETUP } from '../onboarding/setup-view.ts';
import type { Outcome, Screen, View, Visit } from '../screen.ts';
import { idArgument } from './channel-argument.ts';
import type { ChannelState, ReadChannelState } from './channel-state.ts';
import { mendButton } from './mending.ts';

export interface ChannelListDeps {
  readonly readState: ReadChannelState;
  readonly suspension: Pick<Suspension, 'confirmChannelRights'>;
}

/** The channels that a group requires, in their order, each with how it stands there. */
export function channelListScreen({ readState, suspension }: ChannelListDeps): Screen {
  const statesOf = ({ ctx, group, texts }: Visit) =>
    Promise.all(group.channels.map((one) => readState(ctx.api, ctx.me.id, one, texts)));

  return {
    name: 'channels',

    show: async (visit): Promise<View> => view(visit, await statesOf(visit)),

    actions: {
      /** An update of Telegram about the bot's rights may have been lost. */
      check: async (visit): Promise<Outcome> => {
        const states = await statesOf(visit);
        const seen = visit.group.channels.filter(
          ({ isUnseen }, index) => isUnseen && states[index]?.mark === '✅',
        );
        await suspension.confirmChannelRights(seen.map(({ id }) => id));
        return { toast: states.map(({ mark }) => mark).join(' '), view: view(visit, states) };
      },
    },
  };
}

function view(visit: Visit, states: readonly ChannelState[]): View {
  const { ctx, group, texts } = visit;
  const { channels, enabled } = group;
  const { open, act } = buttonsFor(group.id);
  const numbers = { count: channels.length, most: MAX_CHANNELS };
  const rows = channels.map((channel, index) => {
    const label = `${index + 1}. ${states[index]?.mark ?? ''} ${channelTitle(channel)}`;
    return [open(label, 'channel', idArgument(channel.id))];
  });
  const mends = channels.flatMap((channel, index) => {
    const mend = states[index]?.mend;
    const label = texts.plain('make-admin', { chat: channelTitle(channel) });
    return mend === undefined ? [] : [[mendButton(mend, ctx.me.username, label)]];
  });
  const isFine = states.every(({ mark }) => mark === '✅');
  const isIdle = !enabled && channels.length > 0;
  const isFull = channels.length >= MAX_CHANNELS;
  return {
    text: lines([
      texts.rich('screen-title', { title: texts.plain('section-channels') }),
      texts.rich('about-channels'),
      ...(channels.length === 0
        ? [texts.rich('home-no-channels')]
        : [texts.rich('channels-count', numbers)]),
      ...howMany(group, texts),
      ...(isIdle ? [texts.rich('channels-off')] : []),
      ...(channels.length === 0 ? [] : ['']),
      ...states.map(({ line }, index) => rich`${String(index + 1)}. ${line}`),
    ]),
    keyboard: [
      ...rows,
      ...mends,
      ...(isFine ? [] : [[act(texts.plain('check-again'), 'channels', 'check')]]),
      ...(isFull ? [] : [[open(texts.plain('add-channel'), 'add')]]),
      ...(isIdle ? [[open(texts.plain('section-on'), SETUP)]] : []),
      [open(texts.plain('back'), 'home')],
    ],
  };
}
