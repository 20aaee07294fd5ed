import { eq, type SQL } from 'drizzle-orm';
import type { Settings, SettingsPatch } from '../../../core/model/settings.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { parseSettings } from './settings.ts';

/** Changes the settings of a group, each in one statement, so that no concurrent change is lost. */
export function createSettingsChanges({ db, tables, mergeJson, setJsonKey }: Dialect) {
  const { groups } = tables;

  /** Returns the resulting settings; undefined when the group does not exist. */
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
