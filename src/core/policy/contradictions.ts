import type { Settings, SettingsPatch } from '../model/settings.ts';

/** Settings that cannot both have an effect. */
export type Contradiction = 'removal-without-mutes';

/**
 * Why settings are not saved; undefined if they go together. All others combine, which a test lists.
 */
export function contradictionIn({
  onOffence,
  removeAfterHours,
}: Pick<Settings, 'onOffence' | 'removeAfterHours'>): Contradiction | undefined {
  // Only whoever is muted is removed.
  return onOffence === 'delete' && removeAfterHours > 0 ? 'removal-without-mutes' : undefined;
}

/** Why a change is not made, with what stays as it is; what it does not name is nothing of it. */
export function contradictionAfter(
  settings: Settings,
  patch: SettingsPatch,
): Contradiction | undefined {
  const isAbout = 'onOffence' in patch || 'removeAfterHours' in patch;
  return isAbout ? contradictionIn({ ...settings, ...patch }) : undefined;
}
