import { LOG, readLogChat } from '../control/records/log-screen.ts';
import type { Outcome, Visit } from '../control/screen.ts';
import { asRich } from '../ui/rich-text.ts';
import { type Desk, type Handlers, type Rooms, saidOf } from './rooms.ts';

/** A name of each person in it is asked of Telegram. */
const PAGE = 12;

/** Who changed what, and who is told of it. */
export function recordHandlers(
  { readHistory }: Pick<Rooms, 'readHistory'>,
  { press, again }: Desk,
): Handlers<'history' | 'log' | 'log-off'> {
  const logView = async ({ ctx, group, texts }: Visit, outcome: Outcome = {}) => ({
    ...saidOf(outcome),
    isOn: group.settings.logChat !== null,
    now: await readLogChat(ctx.api, group, texts),
  });

  return {
    async history({ group, texts }, { before }) {
      const { page, hasOlder } = await readHistory(group, texts, { size: PAGE, beforeId: before });
      const older = page.at(-1)?.id;
      return {
        changes: page.map(({ id, at, who, lines }) => ({
          ...{ id, when: Math.floor(at.getTime() / 1_000), who: asRich(who), lines },
        })),
        ...(hasOlder && older !== undefined && { older }),
      };
    },

    log: (visit) => logView(visit),
    async 'log-off'(visit) {
      const outcome = await press(visit, LOG, 'off');
      return logView(await again(visit), outcome);
    },
  };
}
