import { channelFields, type Log } from '../../../core/lib/log.ts';
import type { MassDeparture } from '../../../core/membership/mass-departure.ts';
import type { CheckTarget } from '../../../core/model/restriction.ts';
import type { Suspension } from '../../actions/suspension/suspension.ts';
import type { SetupLine } from '../../control/onboarding/setup-line.ts';

export interface RequireChannelsDeps {
  /** Makes restrictions due for a check, since other channels may be required now. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
  /** Requiring a channel ends a suspicion against it: an admin confirms that its members left. */
  readonly massDeparture: Pick<MassDeparture, 'reset'>;
  readonly setupLine: Pick<SetupLine, 'ended'>;
  readonly suspension: Pick<
    Suspension,
    'confirmChannelRights' | 'recheckGroupRights' | 'recheckChannelRights'
  >;
  readonly log: Log;
}

export interface RequireChannelsRequest {
  readonly groupId: number;
  readonly actorId: number;
  /** Where the bot has just been seen to be admin. */
  readonly channelIds: readonly number[];
  /** For the log. */
  readonly what: 'protection activated' | 'channels added' | 'channel replaced';
}

/** Requires channels that have passed all checks, and whatever follows from that. */
export function createRequireChannels(deps: RequireChannelsDeps) {
  const { recheck, massDeparture, suspension, setupLine, log } = deps;

  return async <T>(
    { groupId, actorId, channelIds, what }: RequireChannelsRequest,
    save: () => Promise<T>,
  ): Promise<T> => {
    // Before saving: a crash in between would leave the group suspended.
    await suspension.confirmChannelRights(channelIds);
    const saved = await save();
    // Protecting overwrites what an update may have said since the checks.
    suspension.recheckGroupRights(groupId);
    for (const channelId of channelIds) suspension.recheckChannelRights(channelId);
    await Promise.all(channelIds.map(massDeparture.reset));
    log.info({ group_id: groupId, user_id: actorId, ...channelFields(channelIds) }, what);
    await recheck({ groupId });
    if (what === 'protection activated') await setupLine.ended(groupId);
    return saved;
  };
}
