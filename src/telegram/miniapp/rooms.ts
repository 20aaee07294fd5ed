import type { Bot } from 'grammy';
import { Context } from 'grammy';
import type { Input, OperationName, Output } from '../../contract/operations.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { ReadReport } from '../../core/statistics/report.ts';
import type { Diagnose } from '../actions/diagnosis.ts';
import type { Access } from '../control/access.ts';
import type { ChannelChanges } from '../control/channels/channel-changes.ts';
import type { ReadChannelState } from '../control/channels/channel-state.ts';
import type { People } from '../control/people/people.ts';
import type { ReadMuted } from '../control/people/people-screen.ts';
import type { ApplyProposal } from '../control/records/copies/apply.ts';
import type { ReadHistory } from '../control/records/history.ts';
import type { Outcome, Screen, Visit } from '../control/screen.ts';
import type { Figures } from '../control/screens/home.ts';
import type { ReaderLanguage } from '../middleware/reader-language.ts';

/** What the control room in chat is made of, and the page, too. */
export interface Rooms {
  readonly access: Access;
  readonly groups: Pick<Groups, 'find' | 'updateSettings' | 'setEntry'>;
  readonly screens: readonly Screen[];
  readonly readerLanguage: Pick<ReaderLanguage, 'chosenBy'>;
  readonly diagnose: Diagnose;
  readonly figures: Figures;
  readonly changes: ChannelChanges;
  readonly readState: ReadChannelState;
  readonly people: Pick<People, 'find' | 'findAll' | 'standing'>;
  readonly readMuted: ReadMuted;
  readonly readHistory: ReadHistory;
  readonly apply: ApplyProposal;
  readonly readReport: ReadReport;
}

/** Answers an operation about a group whose visitor may configure it. */
export type Handler<N extends OperationName> = (
  visit: Visit,
  input: Input<N>,
) => Promise<Output<N>>;

export type Handlers<N extends OperationName> = { readonly [K in N]: Handler<K> };

/** A visit by the page, which no update of Telegram is behind. */
export function visitOf(bot: Bot, of: Pick<Visit, 'user' | 'by' | 'group' | 'texts'>): Visit {
  const ctx = new Context({ update_id: 0 }, bot.api, bot.botInfo);
  return { ctx, ...of, args: [] };
}

/** What was said of it, for the page. */
export const saidOf = ({ toast, isAlert }: Pick<Outcome, 'toast' | 'isAlert'>) => ({
  ...(toast !== undefined && { toast }),
  ...(isAlert && { isBad: true }),
});

export type Desk = ReturnType<typeof createDesk>;

/** Does what the buttons in chat do, by the same screens. */
export function createDesk({ groups, screens }: Pick<Rooms, 'groups' | 'screens'>) {
  const byName = new Map(screens.map((screen) => [screen.name, screen]));

  /** The visit, to the group as it is now. */
  async function again(visit: Visit): Promise<Visit> {
    return { ...visit, group: (await groups.find(visit.group.id)) ?? visit.group };
  }

  return {
    again,

    /** Presses a button of a screen, and answers what came of it. */
    async press(visit: Visit, name: string, action: string, ...args: string[]): Promise<Outcome> {
      const run = byName.get(name)?.actions?.[action];
      if (run === undefined) throw new Error(`the screen ${name} has no action ${action}`);
      return run({ ...visit, args });
    },
  };
}
