import { createKeyedLock } from '../lib/keyed-lock.ts';
import { type Actor, differs } from '../model/change.ts';
import type { Group } from '../model/group.ts';
import type { Groups, WholeSettings } from '../model/groups.ts';
import type { CheckTarget } from '../model/restriction.ts';
import { dependsOnJoins, type Settings, type SettingsPatch } from '../model/settings.ts';
import { type Contradiction, contradictionAfter } from '../policy/contradictions.ts';

export interface ChangeRulesDeps {
  readonly groups: Pick<Groups, 'find' | 'updateSettings' | 'applyAll'>;
  readonly joins: { forgetGroup(groupId: number): Promise<void> };
  readonly practice: {
    begin(groupId: number): Promise<void>;
    end(groupId: number): Promise<void>;
  };
  readonly ledger: { spareAll(groupId: number): Promise<void> };
  /** Makes restrictions due for a check. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
}

/** A change of settings, or how it is made of those that are in force when its turn comes. */
export type RulesChange = SettingsPatch | ((settings: Settings) => SettingsPatch);

/** Changes what it names; answers why it did not, and nothing has changed then. */
export type ChangeRules = (
  groupId: number,
  change: RulesChange,
  by?: Actor,
) => Promise<Contradiction | undefined>;

/** The same with settings of another group or of a file, all of them at once. */
export type TakeOver = (
  groupId: number,
  whole: WholeSettings,
  by?: Actor,
) => Promise<Contradiction | undefined>;

/** Every change of settings that could contradict others, with what follows from it. */
export function createChangeRules(deps: ChangeRulesDeps): {
  readonly changeRules: ChangeRules;
  readonly takeOver: TakeOver;
} {
  const { groups, joins, practice, ledger, recheck } = deps;
  // Two admins may press at the same moment: what the second one changes is judged by what the
  // first one has made of the settings.
  const lock = createKeyedLock();

  /** What follows where settings decide whom the rules are for, and are others than before. */
  async function follow({ id, settings, enabled }: Group, patch: SettingsPatch): Promise<void> {
    const changed = differing(settings, patch);
    const { dryRun, onlyJoinedAfter, graceMinutes, removeAfterHours } = changed;
    // It is for those who are muted, and told so, from now on.
    if (removeAfterHours !== undefined) await ledger.spareAll(id);
    const changesJoins = onlyJoinedAfter !== undefined || graceMinutes !== undefined;
    if (changesJoins && !dependsOnJoins({ ...settings, ...changed })) await joins.forgetGroup(id);
    // While protection was off, nothing was practised: what is chosen again then begins anew.
    const beginsAnew = !enabled && patch.dryRun === true;
    if (dryRun !== undefined || beginsAnew) await practice[patch.dryRun ? 'begin' : 'end'](id);
  }

  /** Makes a change that contradicts nothing, and what follows from it. */
  const judged = (
    groupId: number,
    change: RulesChange,
    make: (patch: SettingsPatch) => Promise<unknown>,
    mayFree: (patch: SettingsPatch) => boolean,
  ): Promise<Contradiction | undefined> =>
    lock.run(String(groupId), async () => {
      const before = await groups.find(groupId);
      if (before === undefined) return undefined;
      const patch = typeof change === 'function' ? change(before.settings) : change;
      const contradiction = contradictionAfter(before.settings, patch);
      if (contradiction !== undefined) return contradiction;
      // Before the change: one that is interrupted and made again would find nothing different.
      await follow(before, patch);
      await make(patch);
      if (mayFree(patch)) await recheck({ groupId });
      return undefined;
    });

  return {
    changeRules: (groupId, change, by) =>
      judged(groupId, change, (patch) => groups.updateSettings(groupId, patch, by), maySpare),

    takeOver: (groupId, whole, by) =>
      judged(
        groupId,
        whole.settings,
        () => groups.applyAll(groupId, whole, by),
        // The list of channels may be shorter, or that of the people who are spared longer.
        () => true,
      ),
  };
}

/**
 * Whether somebody who is muted now may be spared, or reads what is not true any more, or who waits
 * may come in; others are judged when they next write.
 */
function maySpare(patch: SettingsPatch): boolean {
  const { dryRun, onlyJoinedAfter, onOffence, graceMinutes, atLeast, removeAfterHours } = patch;
  const { topicsMode, topics, requestsCount, approveRequests, joinRequests } = patch;
  const rules = [dryRun, onlyJoinedAfter, onOffence, graceMinutes, atLeast, removeAfterHours];
  const places = [topicsMode, topics];
  const requests = [requestsCount, approveRequests, joinRequests];
  return [...rules, ...places, ...requests].some((one) => one !== undefined);
}

function differing(before: Settings, patch: SettingsPatch): SettingsPatch {
  const had: Readonly<Record<string, unknown>> = { ...before };
  const changed = Object.entries(patch).filter(([key, value]) => differs(had[key], value));
  return Object.fromEntries(changed);
}
