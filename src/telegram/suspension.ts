import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Background } from '../core/background.ts';
import type { Group } from '../core/group.ts';
import type { Groups } from '../core/groups.ts';
import type { Log } from '../core/log.ts';
import { describeError } from './api/errors.ts';
import { type OwnRights, ownRights, rightsOf } from './rights.ts';
import { channelLost, channelRegained, groupLost, groupRegained } from './texts.ts';

export interface SuspensionDeps {
  readonly api: Api;
  readonly botId: () => number;
  readonly groups: Groups;
  readonly background: Background;
  /** Looks at every restriction of a group again. */
  readonly recheck: (groupId: number) => Promise<void>;
  readonly log: Log;
}

export type Suspension = ReturnType<typeof createSuspension>;

/**
 * While the bot lacks a right in a group or channel, nothing is enforced there. The owner hears of
 * it once, and once more when the right is back and everything goes on.
 */
export function createSuspension(deps: SuspensionDeps) {
  const { api, botId, groups, background, recheck, log } = deps;

  /** In private if they have talked to the bot, else in the group. */
  async function tellOwner(group: Group, text: string): Promise<void> {
    try {
      if (group.owner === null) throw new Error('no owner');
      await api.sendMessage(group.owner.id, text);
    } catch {
      await api.sendMessage(group.id, text).catch((error) => {
        log.warn({ group_id: group.id, error: describeError(error) }, 'owner could not be told');
      });
    }
  }

  async function resume(groupId: number): Promise<void> {
    log.info({ group_id: groupId }, 'protection resumed');
    background.run(() => recheck(groupId));
  }

  async function groupRights(groupId: number, rights: OwnRights): Promise<void> {
    if (rights.kind === 'unknown') return;
    const canEnforce = rights.kind === 'admin' && rights.missing.length === 0;
    if (!(await groups.setCanEnforce(groupId, canEnforce))) return;
    const group = await groups.find(groupId);
    if (!group?.enabled) return;
    if (!canEnforce) log.warn({ group_id: groupId }, 'protection suspended: a right is missing');
    await tellOwner(group, canEnforce ? groupRegained(group) : groupLost(group));
    if (canEnforce) await resume(groupId);
  }

  return {
    /** The bot's own state in a group has changed. */
    inGroup: (groupId: number, member: ChatMember) => groupRights(groupId, rightsOf(member)),

    /** Telegram refused something in the group: asks what the bot may do there. */
    suspect(groupId: number): void {
      background.run(async () => groupRights(groupId, await ownRights(api, groupId, botId())));
    },

    /** The bot's own state in a channel has changed. */
    async inChannel(channelId: number, member: ChatMember): Promise<void> {
      const canSee = rightsOf(member).kind === 'admin';
      if (!(await groups.setCanSee(channelId, canSee))) return;
      const told = new Set<number>();
      for (const groupId of await groups.requiring(channelId)) {
        const group = await groups.find(groupId);
        const channel = group?.channels.find(({ id }) => id === channelId);
        if (group === undefined || channel === undefined) continue;
        const fields = { group_id: groupId, channel_id: channelId };
        if (!canSee) log.warn(fields, 'protection suspended: not admin in the channel');
        const owner = group.owner?.id ?? groupId;
        const text = canSee ? channelRegained(group, channel) : channelLost(group, channel);
        if (!told.has(owner)) await tellOwner(group, text);
        told.add(owner);
        if (canSee) await resume(groupId);
      }
    },
  };
}
