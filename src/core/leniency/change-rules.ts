import type { Actor } from '../model/change.ts';
import type { Groups } from '../model/groups.ts';
import type { CheckTarget } from '../model/restriction.ts';
import { dependsOnJoins, type Settings, type SettingsPatch } from '../model/settings.ts';

export interface ChangeRulesDeps {
  readonly groups: Pick<Groups, 'updateSettings'>;
  readonly joins: { forgetGroup(groupId: number): Promise<void> };
  readonly practice: {
    begin(groupId: number): Promise<void>;
    end(groupId: number): Promise<void>;
  };
  readonly ledger: { spareAll(groupId: number): Promise<void> };
  /** Makes restrictions due for a check. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
}

export type ChangeRules = Groups['updateSettings'];

/** Changes settings, with what follows where they decide whom the rules are for. */
export function createChangeRules(deps: ChangeRulesDeps): ChangeRules {
  const { groups, joins, practice, ledger, recheck } = deps;
  return async (
    groupId: number,
    patch: SettingsPatch,
    by?: Actor,
  ): Promise<Settings | undefined> => {
    const settings = await groups.updateSettings(groupId, patch, by);
    const { dryRun, onlyJoinedAfter, onOffence, graceMinutes, atLeast, requestsCount } = patch;
    // It is for those who are muted, and told so, from now on.
    if (patch.removeAfterHours !== undefined) await ledger.spareAll(groupId);
    const changesJoins = onlyJoinedAfter !== undefined || graceMinutes !== undefined;
    const forgets = changesJoins && settings !== undefined && !dependsOnJoins(settings);
    if (forgets) await joins.forgetGroup(groupId);
    if (dryRun !== undefined) await practice[dryRun ? 'begin' : 'end'](groupId);
    // Whoever is muted now may be spared; others are judged when they next write.
    const sparing = [dryRun, onlyJoinedAfter, onOffence, graceMinutes, atLeast, requestsCount];
    const mayBeSpared = sparing.some((one) => one !== undefined);
    if (mayBeSpared) await recheck({ groupId });
    return settings;
  };
}
