import { stateOf } from '../actions/diagnosis.ts';
import { controlRoomLink } from '../control/control-data.ts';
import { SETUP } from '../control/onboarding/setup-view.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { requires, spares } from '../control/screens/home.ts';
import { groupTitle } from '../ui/names.ts';
import { channelsIn } from '../ui/notice-text.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

/** The state of a group, what is amiss, and the switch. */
export function overviewHandlers(
  { diagnose, figures }: Rooms,
  { press, again }: Desk,
): Handlers<'overview' | 'off'> {
  async function view({ ctx, group, texts }: Visit, outcome: Outcome = {}) {
    const [diagnosis, seen, muted] = await Promise.all([
      diagnose(ctx, group, texts),
      figures.seen(group.id),
      figures.muted(group.id),
    ]);
    const { dryRun, allowList } = group.settings;
    const counts = { seen, muted, allowed: allowList.length };
    return {
      ...saidOf(outcome),
      group: { id: group.id, title: groupTitle(group), isEnabled: group.enabled },
      state: stateOf(group, texts),
      requires: requires(group, texts),
      notes: [
        ...spares(group, texts),
        ...(dryRun && group.enabled ? [texts.rich('status-dry-run')] : []),
      ],
      figures: texts.plain('home-figures', counts).split('\n'),
      // The first line is their title.
      diagnosis: diagnosis.slice(1),
      ...(!group.enabled && { switchOn: controlRoomLink(ctx.me.username, group.id, SETUP) }),
      offQuestion: texts.plain('unprotect-question', { channels: channelsIn(group.channels) }),
    };
  }

  return {
    overview: (visit) => view(visit),
    async off(visit) {
      const outcome = await press(visit, 'off', 'yes');
      return view(await again(visit), outcome);
    },
  };
}
