import type { Settings } from '../model/settings.ts';

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
