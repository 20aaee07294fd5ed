import type { MassDeparture } from '../../../core/membership/mass-departure.ts';
import type { RequiredChannel } from '../../../core/model/channel.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { CheckTarget } from '../../../core/model/restriction.ts';
import type { InviteLinks } from '../../actions/invite-links.ts';
import type { Suspension } from '../../actions/suspension/suspension.ts';
import { channelTitle } from '../../ui/names.ts';
import { lines } from '../../ui/rich-text.ts';
import { buttonsFor } from '../buttons.ts';
import type { Action, Outcome, Screen, View, Visit } from '../screen.ts';
import { channelOf, idArgument } from './channel-argument.ts';
import type { ChannelChanges } from './channel-changes.ts';
import type { ChannelState, ReadChannelState } from './channel-state.ts';
import { faultsView } from './faults-view.ts';
import { mendButton } from './mending.ts';

export interface OneChannelDeps {
  readonly groups: Pick<Groups, 'moveChannel' | 'updateChannel'>;
  readonly changes: Pick<ChannelChanges, 'check'>;
  readonly inviteLinks: Pick<InviteLinks, 'replace'>;
  readonly massDeparture: Pick<MassDeparture, 'reset'>;
  readonly suspension: Pick<Suspension, 'confirmChannelRights'>;
  readonly recheck: (of: CheckTarget) => Promise<void>;
  readonly readState: ReadChannelState;
}

const NAME = 'channel';

/** One of the channels that a group requires: its state, its place, and what can be done with it. */
export function oneChannelScreen(deps: OneChannelDeps): Screen {
  const { groups, changes, inviteLinks, massDeparture, suspension, recheck, readState } = deps;

  /** An action with the channel, which another admin may have removed meanwhile. */
  const withChannel =
    (act: (visit: Visit, channel: RequiredChannel) => Promise<Outcome>): Action =>
    async (visit) => {
      const found = channelOf(visit);
      return found === undefined ? {} : act(visit, found.channel);
    };

  /** The same for what only an admin of the channel may do. */
  const asChannelAdmin = (act: (visit: Visit, channel: RequiredChannel) => Promise<Outcome>) =>
    withChannel(async (visit, channel) => {
      const checked = await changes.check(visit, [{ id: channel.id }]);
      const back = { screen: NAME, args: visit.args };
      if (!checked.ok) return { view: faultsView(visit, checked.faults, { back }) };
      return act(visit, { ...channel, ...checked.channels[0], inviteLink: channel.inviteLink });
    });

  const move = (direction: 'up' | 'down') =>
    withChannel(async ({ group, by, texts }, { id }) => {
      const hasMoved = await groups.moveChannel(group.id, id, direction, by);
      return hasMoved ? { toast: texts.plain('saved') } : {};
    });

  return {
    name: NAME,

    async show(visit) {
      const { ctx, texts } = visit;
      const found = channelOf(visit);
      if (found === undefined) return goneView(visit);
      const state = await readState(ctx.api, ctx.me.id, found.channel, texts);
      return view(visit, found, state);
    },

    actions: {
      up: move('up'),
      down: move('down'),

      check: withChannel(async ({ ctx, texts }, channel) => {
        const { mark } = await readState(ctx.api, ctx.me.id, channel, texts);
        if (channel.isUnseen && mark === '✅') await suspension.confirmChannelRights([channel.id]);
        return { toast: mark };
      }),

      link: asChannelAdmin(async ({ texts }, channel) => {
        // Where it has become public, its name is the link.
        const isPublic = channel.username !== null;
        if (isPublic) await groups.updateChannel(channel);
        else if (!(await inviteLinks.replace(channel))) {
          return { toast: texts.plain('no-answer'), isAlert: true };
        }
        // Notices in the chat lead by the one before.
        await recheck({ channelId: channel.id });
        return { toast: texts.plain(isPublic ? 'saved' : 'link-renewed') };
      }),

      left: asChannelAdmin(async ({ texts }, { id }) => {
        await massDeparture.reset(id);
        await recheck({ channelId: id });
        return { toast: texts.plain('departure-believed') };
      }),
    },
  };
}

function goneView({ group, texts }: Visit): View {
  const { open } = buttonsFor(group.id);
  return {
    text: texts.rich('channel-gone'),
    keyboard: [[open(texts.plain('back'), 'channels')]],
  };
}

function view(
  { ctx, group, texts }: Visit,
  { channel, index }: { readonly channel: RequiredChannel; readonly index: number },
  { line, mark, mend, isSuspected }: ChannelState,
): View {
  const { open, act } = buttonsFor(group.id);
  const { length: count } = group.channels;
  const argument = idArgument(channel.id);
  const up = act(texts.plain('move-up'), NAME, 'up', argument);
  const down = act(texts.plain('move-down'), NAME, 'down', argument);
  const moves = [...(index > 0 ? [up] : []), ...(index < count - 1 ? [down] : [])];
  const makeAdmin = texts.plain('make-admin', { chat: channelTitle(channel) });
  return {
    text: lines([
      texts.rich('screen-title', { title: channelTitle(channel) }),
      texts.rich('about-channel', { place: index + 1, count }),
      line,
    ]),
    keyboard: [
      ...(mend === undefined ? [] : [[mendButton(mend, ctx.me.username, makeAdmin)]]),
      ...(isSuspected ? [[act(texts.plain('really-left'), NAME, 'left', argument)]] : []),
      ...(mark === '✅' ? [] : [[act(texts.plain('check-again'), NAME, 'check', argument)]]),
      ...(moves.length === 0 ? [] : [moves]),
      [
        open(texts.plain('replace-channel'), 'add', argument),
        open(texts.plain('remove-channel'), 'drop', argument),
      ],
      ...(channel.username === null
        ? [[act(texts.plain('renew-link'), NAME, 'link', argument)]]
        : []),
      [open(texts.plain('back'), 'channels')],
    ],
  };
}
