import { eq, type SQL } from 'drizzle-orm';
import type { Actor } from '../../../core/model/change.ts';
import { idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { WholeSettings } from '../../../core/model/groups.ts';
import type { KeyedSetting, Settings, SettingsPatch } from '../../../core/model/settings.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { changeRecords, type NewChange } from './changes.ts';
import { listStatements } from './channel-lists.ts';
import { channelUpserts } from './channels.ts';
import { parseSettings } from './settings.ts';

/** An earlier version stored one text for all languages: see `parseSettings`. */
const NO_OLD_TEXT = { warningText: null };

/**
 * Changes the settings of a group, each in one statement, so that no concurrent change is lost, and
 * records who did it in the same transaction.
 */
export function createSettingsChanges(
  dialect: Dialect,
  find: (groupId: number) => Promise<Group | undefined>,
) {
  const { db, tables, mergeJson, setJsonKey } = dialect;
  const { groups } = tables;

  /** Returns the resulting settings; undefined when the group does not exist. */
  async function change(
    groupId: number,
    params: SQL,
    by: Actor | undefined,
    differences: (before: Settings) => readonly { what: string; before: unknown; after: unknown }[],
  ): Promise<Settings | undefined> {
    const before = by === undefined ? undefined : (await find(groupId))?.settings;
    await dialect.atomically((tx) => [
      tx.update(groups).set({ params, updatedAt: new Date() }).where(eq(groups.groupId, groupId)),
      ...changeRecords(
        tx,
        tables,
        (before === undefined ? [] : differences(before)).map((one) => ({ groupId, by, ...one })),
      ),
    ]);
    const [row] = await db
      .select({ params: groups.params })
      .from(groups)
      .where(eq(groups.groupId, groupId));
    return row && parseSettings(row.params);
  }

  const languageOf = async (groupId: number) => (await find(groupId))?.settings.language;

  return {
    updateSettings: async (groupId: number, patch: SettingsPatch, by?: Actor) => {
      const stored = 'noticeTexts' in patch ? { ...patch, ...NO_OLD_TEXT } : patch;
      return change(groupId, mergeJson(groups.params, stored), by, (before) =>
        Object.entries(patch).map(([what, after]) => ({
          what,
          before: before[what as keyof SettingsPatch],
          after,
        })),
      );
    },

    setEntry: async <S extends KeyedSetting, K extends keyof Settings[S] & string>(
      groupId: number,
      [setting, key]: readonly [S, K],
      value: Settings[S][K] | undefined,
      by?: Actor,
    ) => {
      // The old text was for the group's language, whichever that is.
      const isOfGroup = setting === 'noticeTexts' && (await languageOf(groupId)) === key;
      const base = isOfGroup ? mergeJson(groups.params, NO_OLD_TEXT) : groups.params;
      return change(groupId, setJsonKey(base, setting, key, value), by, (before) => {
        const was = before[setting][key];
        const entry = (one: unknown) => (one === undefined ? {} : { [key]: one });
        return [{ what: setting, before: entry(was), after: entry(value) }];
      });
    },

    setAllowed: async (groupId: number, userId: number, allowed: boolean, by?: Actor) => {
      const params = setJsonKey(groups.params, 'allowList', String(userId), allowed || undefined);
      return change(groupId, params, by, ({ allowList }) => {
        const had = allowList.includes(userId);
        const [before, after] = [had ? [userId] : [], allowed ? [userId] : []];
        return [{ what: 'allowList', before, after }];
      });
    },

    /**
     * Takes settings, channels and the allow list over at once, all of it or nothing. Without any
     * channel the list stays: an empty one would let everybody write.
     */
    applyAll: async (groupId: number, given: WholeSettings, by?: Actor): Promise<void> => {
      const before = await find(groupId);
      if (before === undefined) return;
      const { settings, allowList } = given;
      const channels = given.channels?.length === 0 ? undefined : given.channels;
      const whole = { settings, allowList, channels };
      // Stored as an object with the ids as its keys.
      const allowed = Object.fromEntries((allowList ?? []).map((id) => [id, true]));
      const patch = {
        ...settings,
        ...(settings.noticeTexts && NO_OLD_TEXT),
        ...(allowList && { allowList: allowed }),
      };
      await dialect.atomically((tx) => [
        // Locks the group's row first, as changes of the list of channels do.
        tx
          .update(groups)
          .set({ params: mergeJson(groups.params, patch), updatedAt: new Date() })
          .where(eq(groups.groupId, groupId)),
        ...(channels === undefined
          ? []
          : [
              ...channelUpserts(tx, tables, channels),
              ...listStatements(tx, tables, groupId, channels),
            ]),
        ...changeRecords(tx, tables, differencesOf(before, whole, by)),
      ]);
    },
  };
}

/** What the whole differs in from what is there. */
function differencesOf(
  before: Group,
  { settings, channels, allowList }: WholeSettings,
  by: Actor | undefined,
): NewChange[] {
  const { id: groupId } = before;
  const had: Readonly<Record<string, unknown>> = { ...before.settings };
  return [
    ...Object.entries(settings).map(([what, after]) => ({
      ...{ groupId, by, what, before: had[what], after },
    })),
    ...(channels === undefined
      ? []
      : [
          {
            ...{ groupId, by, what: 'channels' },
            ...{ before: idsOf(before.channels), after: idsOf(channels) },
          },
        ]),
    ...(allowList === undefined ? [] : allowListChange(before, allowList, by)),
  ];
}

/** The people who were added and taken off, as single changes record them. */
function allowListChange(
  { id: groupId, settings }: Group,
  after: readonly number[],
  by: Actor | undefined,
): NewChange[] {
  const [had, has] = [new Set(settings.allowList), new Set(after)];
  const removed = settings.allowList.filter((id) => !has.has(id));
  const added = after.filter((id) => !had.has(id));
  return [{ groupId, by, what: 'allowList', before: removed, after: added }];
}
