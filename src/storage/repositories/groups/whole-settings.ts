import { eq } from 'drizzle-orm';
import type { Actor } from '../../../core/model/change.ts';
import { idsOf } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { WholeSettings } from '../../../core/model/groups.ts';
import type { Dialect } from '../../dialects/dialect.ts';
import { changeRecords, type NewChange } from './changes.ts';
import { linkStatements } from './channel-lists.ts';
import { channelUpserts } from './channels.ts';

/** Takes settings, channels and the allow list over at once, all of it or nothing. */
export function createWholeSettings(
  dialect: Dialect,
  find: (groupId: number) => Promise<Group | undefined>,
) {
  const { tables, mergeJson } = dialect;
  const { groups, links } = tables;

  return {
    applyAll: async (groupId: number, whole: WholeSettings, by?: Actor): Promise<void> => {
      const before = await find(groupId);
      if (before === undefined) return;
      const { settings, channels, allowList } = whole;
      // Stored as an object with the ids as its keys.
      const allowed = Object.fromEntries((allowList ?? []).map((id) => [id, true]));
      const patch = { ...settings, ...(allowList && { allowList: allowed }) };
      await dialect.atomically((tx) => [
        ...(channels === undefined
          ? []
          : [
              ...channelUpserts(tx, tables, channels),
              tx.delete(links).where(eq(links.groupId, groupId)),
              ...linkStatements(tx, tables, groupId, channels),
            ]),
        tx
          .update(groups)
          .set({ params: mergeJson(groups.params, patch), updatedAt: new Date() })
          .where(eq(groups.groupId, groupId)),
        ...changeRecords(tx, tables, differences(before, whole, by)),
      ]);
    },
  };
}

function differences(
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
