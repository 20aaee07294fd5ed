import type { RequiredChannel } from '../../../core/model/channel.ts';
import type { Group, Owner } from '../../../core/model/group.ts';
import type { Tables } from '../../tables/define.ts';
import { parseSettings } from './settings.ts';

type OwnerRow = Tables['owners']['$inferSelect'];
type ChannelRow = Tables['channels']['$inferSelect'];

/** A row of a group with its owner and one of its channels. */
export interface GroupRow {
  readonly group: Tables['groups']['$inferSelect'];
  readonly owner: OwnerRow | null;
  readonly channel: ChannelRow | null;
}

/** The group, from a row for each of its channels; undefined without rows. */
export function toGroup(rows: readonly GroupRow[]): Group | undefined {
  const first = rows[0];
  if (first === undefined) return undefined;
  const { group, owner } = first;
  return {
    id: group.groupId,
    title: group.title,
    enabled: group.enabled,
    suspended: !group.canEnforce,
    owner: owner && toOwner(owner, group),
    settings: parseSettings(group.params),
    channels: rows.flatMap(({ channel }) => (channel ? [toChannel(channel)] : [])),
    protectedSince: group.protectedSince,
  };
}

function toOwner({ userId: id, username }: OwnerRow, { ownerHidden }: GroupRow['group']): Owner {
  return ownerHidden ? { id, username, isHidden: true } : { id, username };
}

function toChannel(row: ChannelRow): RequiredChannel {
  const { channelId: id, title, username, inviteLink, canSee, regained } = row;
  const channel = { id, title, username, inviteLink, ...(regained > 0 && { regained }) };
  return canSee ? channel : { ...channel, isUnseen: true };
}
