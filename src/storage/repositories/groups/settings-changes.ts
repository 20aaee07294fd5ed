import { eq, type SQL } from 'drizzle-orm';
import type { Settings, SettingsPatch } from '../../../core/model/settings.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { parseSettings } from './settings.ts';

/** Changes the settings of a group, each by one statement, so that no change undoes another. */
export function createSettingsChanges({ db, tables, mergeJson, setJsonKey }: Dialect) {
  const { groups } = tables;

  /** Answers the settings as they are then; undefined when there is no such group. */
  async function change(groupId: number, params: SQL): Promise<Settings | undefined> {
    const [row] = await db
      .update(groups)
      .set({ params, updatedAt: new Date() })
      .where(eq(groups.groupId, groupId))
      .returning({ params: groups.params });
    return row && parseSettings(row.params);
  }

  return {
    updateSettings: async (groupId: number, patch: SettingsPatch) =>
      change(groupId, mergeJson(groups.params, patch)),

    setAllowed: async (groupId: number, userId: number, allowed: boolean) =>
      change(groupId, setJsonKey(groups.params, 'allowList', String(userId), allowed)),
  };
}
