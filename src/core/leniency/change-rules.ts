import type { Actor } from '../model/change.ts';
import type { Groups } from '../model/groups.ts';
import type { CheckTarget } from '../model/restriction.ts';
import type { Settings, SettingsPatch } from '../model/settings.ts';

export interface ChangeRulesDeps {
  readonly groups: Pick<Groups, 'updateSettings'>;
  readonly joins: { forgetGroup(groupId: number): Promise<void> };
  readonly practice: {
    begin(groupId: number): Promise<void>;
    end(groupId: number): Promise<void>;
  };
  /** Makes restrictions due for a check. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
}

export type ChangeRules = Groups['updateSettings'];

/** Changes settings, with what follows where they decide whom the rules are for. */
export function createChangeRules(deps: ChangeRulesDeps): ChangeRules {
  const { groups, joins, practice, recheck } = deps;
  return async (
    groupId: number,
    patch: SettingsPatch,
    by?: Actor,
  ): Promise<Settings | undefined> => {
    const settings = await groups.updateSettings(groupId, patch, by);
    const { dryRun, onlyJoinedAfter } = patch;
    if (onlyJoinedAfter === null) await joins.forgetGroup(groupId);
    if (dryRun !== undefined) await practice[dryRun ? 'begin' : 'end'](groupId);
    // Whoever is muted now may be spared; others are judged when they next write.
    if (dryRun !== undefined || onlyJoinedAfter !== undefined) await recheck({ groupId });
    return settings;
  };
}
