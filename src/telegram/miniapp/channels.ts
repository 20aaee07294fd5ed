import { MAX_CHANNELS } from '../../core/model/channel.ts';
import { requireNamed } from '../control/channels/add-channel.ts';
import { idArgument } from '../control/channels/channel-argument.ts';
import { mendButton, mendOf } from '../control/channels/mending.ts';
import { howMany } from '../control/modes/modes-of.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { tooMany } from '../features/protect/already-protected.ts';
import { parseChannels } from '../features/protect/channel-arguments.ts';
import type { Fault } from '../features/protect/preflight.ts';
import { channelName, channelTitle } from '../ui/names.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

/** Why a change was not made. */
type Faults = readonly Fault[];

/** The channels that a group requires, and all that can be done with them. */
export function channelHandlers(
  { readState, changes }: Rooms,
  { press, again }: Desk,
): Handlers<
  | 'channels'
  | 'check-channels'
  | 'add-channel'
  | 'remove-channel'
  | 'move-channel'
  | 'renew-link'
  | 'believe-departure'
> {
  async function view(visit: Visit, outcome: Outcome = {}, faults?: Faults) {
    const { ctx, group, texts } = visit;
    const isOnly = group.channels.length === 1;
    const channels = group.channels.map(async (channel) => {
      const { mark, line, mend, isSuspected } = await readState(ctx.api, ctx.me.id, channel, texts);
      const label = texts.plain('make-admin', { chat: channelTitle(channel) });
      const named = { channel: channelName(channel) };
      return {
        ...{ id: channel.id, title: channelTitle(channel), mark, line },
        ...(mend !== undefined && {
          mend: dialogOf(mendButton(mend, visit.ctx.me.username, label)),
        }),
        isPrivate: channel.username === null,
        isSuspected: isSuspected === true,
        removeQuestion: texts.plain(isOnly ? 'last-channel' : 'remove-question', named),
      };
    });
    const { length: count } = group.channels;
    const isOff = !group.enabled && count > 0;
    return {
      ...saidOf(outcome),
      channels: await Promise.all(channels),
      notes: [
        count === 0
          ? texts.plain('home-no-channels')
          : texts.plain('channels-count', { count, most: MAX_CHANNELS }),
        ...howMany(group, texts),
        ...(isOff ? [texts.plain('channels-off')] : []),
      ],
      ...(faults !== undefined && { faults: faults.map((fault) => shown(visit, fault)) }),
      isFull: count >= MAX_CHANNELS,
    };
  }

  /** Does what a button of a channel does in chat; what it shows in place of a toast is a fault. */
  async function pressed(visit: Visit, name: string, action: string, channelId: number) {
    const { view: instead, ...outcome } = await press(visit, name, action, idArgument(channelId));
    const text = instead?.text.text;
    return view(await again(visit), outcome, text === undefined ? undefined : [{ text }]);
  }

  return {
    channels: (visit) => view(visit),
    async 'check-channels'(visit) {
      const { toast } = await press(visit, 'channels', 'check');
      return view(await again(visit), toast === undefined ? {} : { toast });
    },
    async 'add-channel'(visit, { name, instead }) {
      const { texts } = visit;
      const named = parseChannels(name);
      const isOne = instead === undefined || named?.length === 1;
      if (named === undefined || named.length === 0) {
        return view(visit, {}, [{ text: texts.plain('page-names-no-channel') }]);
      }
      if (named === 'invite-link') {
        return view(visit, {}, [{ text: texts.plain('page-invite-link') }]);
      }
      if (!isOne) return view(visit, {}, [{ text: texts.plain('names-one-channel') }]);
      if (named.length > MAX_CHANNELS) return view(visit, {}, [{ text: tooMany(texts) }]);
      const done = await requireNamed(changes, visit, named, instead);
      const now = await again(visit);
      return 'faults' in done ? view(now, {}, done.faults) : view(now, done);
    },
    'remove-channel': (visit, { channel }) => pressed(visit, 'drop', 'yes', channel),
    'move-channel': (visit, { channel, direction }) =>
      pressed(visit, 'channel', direction, channel),
    'renew-link': (visit, { channel }) => pressed(visit, 'channel', 'link', channel),
    'believe-departure': (visit, { channel }) => pressed(visit, 'channel', 'left', channel),
  };
}

function shown({ ctx, group, texts }: Visit, { text, mend }: Fault) {
  if (mend === undefined) return { text };
  return { text, mend: dialogOf(mendOf(mend, group, ctx.me.username, texts)) };
}

/** The dialog of Telegram that a button opens, for the page. */
const dialogOf = ({ text: label, url }: ReturnType<typeof mendButton>) => ({ label, url });
