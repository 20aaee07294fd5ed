import { createInFavour, type Found, type InFavourDeps } from '../../leniency/in-favour.ts';
import { filledFrom, type Lookup } from '../../membership/lookup.ts';
import type { Group } from '../../model/group.ts';
import type { Restriction } from '../../model/restriction.ts';
import { absenceToldBy, type Trigger } from '../../model/trigger.ts';
import { type Decision, decide } from '../../policy/decide.ts';
import type { Situation } from '../../policy/situation.ts';
import type { ReconcileDeps } from '../enforcement.ts';
import { lookupIfNeeded } from './lookup-if-needed.ts';

type JudgeDeps = InFavourDeps & Pick<ReconcileDeps, 'groups' | 'membership' | 'now'>;

/** Judges by what is known, also once more after something has taken its time. */
export function createJudge(deps: JudgeDeps) {
  const { groups, membership, now } = deps;
  const inFavour = createInFavour(deps);

  /** What the bot has heard by now, and where it has heard nothing, what was known before. */
  async function heardOf(
    groupId: number,
    userId: number,
    before: Lookup['channels'],
  ): Promise<{ readonly group: Group; readonly found: Found } | undefined> {
    const group = await groups.find(groupId);
    if (group === undefined) return undefined;
    const lookup = await lookupIfNeeded(group, userId, async (_groupId, _userId, required) => ({
      exempt: false,
      channels: filledFrom(await membership.lastKnown(userId, required), before),
    }));
    return { group, found: await inFavour(group, userId, lookup) };
  }

  /**
   * Whether the same would be decided by what is known now. Telegram is asked once more for what they
   * miss: the news that they have joined may wait behind what is being done.
   */
  async function wouldDecide(
    { do: action }: Decision['action'],
    { group: { id }, userId, situation }: Judged,
  ): Promise<boolean> {
    const heard = await heardOf(id, userId, situation.channels);
    if (heard === undefined) return false;
    const { group, found } = heard;
    const { trigger, restriction, member } = situation;
    const decideBy = (by: Found) =>
      decide({ ...situate(group, trigger, by, restriction, now()), member });
    if (decideBy(found).action.do !== action) return false;
    const told = absenceToldBy(trigger)?.id;
    const channels = await membership.confirm(userId, found.channels, told);
    const again = decideBy({ ...found, channels });
    if (again.verdict === 'unknown') throw new Error('Telegram does not say who is in a channel');
    return again.action.do === action;
  }

  return { inFavour, heardOf, wouldDecide };
}

/** What a decision went by. */
export interface Judged {
  readonly group: Group;
  readonly userId: number;
  readonly situation: Situation & Pick<Lookup, 'channels'>;
}

export function situate(
  group: Group,
  trigger: Trigger,
  lookup: Found,
  restriction: Restriction | undefined,
  now: Date,
): Judged['situation'] {
  const { enabled, suspended, settings } = group;
  const { exempt, channels, joinedAt } = lookup;
  return {
    now,
    enabled,
    suspended,
    settings,
    exempt,
    channels,
    joinedAt,
    trigger,
    restriction,
    member: undefined,
  };
}
