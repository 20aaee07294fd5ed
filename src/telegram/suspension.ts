import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Background } from '../core/background.ts';
import type { Cache } from '../core/cache.ts';
import { cacheKeys } from '../core/cache-keys.ts';
import type { Channel } from '../core/channel.ts';
import type { Group, Owner } from '../core/group.ts';
import type { Groups } from '../core/groups.ts';
import type { Log } from '../core/log.ts';
import { describeError, isRefusal } from './api/errors.ts';
import { type OwnRights, ownRights, rightsOf } from './rights.ts';
import {
  channelDoubted,
  channelLost,
  channelRegained,
  channelTrusted,
  groupLost,
  groupRegained,
} from './texts.ts';

export interface SuspensionDeps {
  readonly api: Api;
  readonly botId: () => number;
  readonly groups: Groups;
  readonly cache: Pick<Cache, 'getMany' | 'put' | 'drop'>;
  readonly background: Background;
  /** Looks at every restriction of a group again. */
  readonly recheck: (groupId: number) => Promise<void>;
  readonly log: Log;
}

export type Suspension = ReturnType<typeof createSuspension>;

/** Whichever instance finds that a channel is right again tells those who were told of it. */
const REMEMBERED_SECONDS = 86_400;

/**
 * While the bot lacks a right in a group or channel, nothing is enforced there. The owner hears of
 * it once, and once more when the right is back and everything goes on.
 */
export function createSuspension(deps: SuspensionDeps) {
  const { api, botId, groups, cache, background, recheck, log } = deps;

  /** In private if they have talked to the bot, else in the group. */
  async function tellOwner(group: Group, text: string): Promise<void> {
    try {
      if (group.owner !== null && (await toldInPrivate(group.owner, text))) return;
      await api.sendMessage(group.id, text);
    } catch (error) {
      log.warn({ group_id: group.id, error: describeError(error) }, 'owner could not be told');
    }
  }

  /** Answers false when they have never talked to the bot, or do not want to hear of it. */
  async function toldInPrivate(owner: Owner, text: string): Promise<boolean> {
    try {
      await api.sendMessage(owner.id, text);
      return true;
    } catch (error) {
      if (isRefusal(error)) return false;
      throw error;
    }
  }

  /** What the bot may do now: an update that comes late, or again, tells of what was once. */
  async function current(chatId: number, told: ChatMember): Promise<OwnRights> {
    const rights = await ownRights(api, chatId, botId());
    return rights.kind === 'unknown' ? rightsOf(told) : rights;
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
    if (!canEnforce) await tellOwner(group, groupLost(group));
    else if (!group.suspended) {
      await tellOwner(group, groupRegained(group));
      await resume(groupId);
    }
  }

  /** One word to each owner who requires the channel; answers the groups that it is about. */
  async function tellRequiring(
    channelId: number,
    text: (group: Group, channel: Channel) => string,
    concerns: (group: Group) => boolean = () => true,
  ): Promise<number[]> {
    const told = new Set<number>();
    const concerned: number[] = [];
    for (const groupId of await groups.requiring(channelId)) {
      const group = await groups.find(groupId);
      const channel = group?.channels.find(({ id }) => id === channelId);
      if (group === undefined || channel === undefined || !concerns(group)) continue;
      concerned.push(groupId);
      const owner = group.owner?.id ?? groupId;
      if (!told.has(owner)) await tellOwner(group, text(group, channel));
      told.add(owner);
    }
    return concerned;
  }

  const isInForce = ({ suspended }: Group) => !suspended;

  async function channelRights(channelId: number, rights: OwnRights): Promise<void> {
    const canSee = rights.kind === 'admin';
    if (!(await groups.setCanSee(channelId, canSee))) return;
    if (!canSee) {
      log.warn({ channel_id: channelId }, 'protection suspended: not admin in a channel');
      await tellRequiring(channelId, channelLost);
      return;
    }
    const groupIds = await tellRequiring(channelId, channelRegained, isInForce);
    for (const groupId of groupIds) await resume(groupId);
  }

  return {
    /** The bot's own state in a group has changed. */
    inGroup: async (groupId: number, member: ChatMember) =>
      groupRights(groupId, await current(groupId, member)),

    /** Telegram refused something in the group: asks what the bot may do there. */
    suspect(groupId: number): void {
      background.run(async () => groupRights(groupId, await ownRights(api, groupId, botId())));
    },

    /** The bot's own state in a channel has changed. */
    inChannel: async (channelId: number, member: ChatMember) =>
      channelRights(channelId, await current(channelId, member)),

    /** What Telegram says of the channel's members is not believed for now. */
    async doubted(channelId: number): Promise<void> {
      const rights = await ownRights(api, channelId, botId());
      if (rights.kind === 'unknown') return;
      if (rights.kind === 'not-admin') return channelRights(channelId, rights);
      log.warn({ channel_id: channelId }, 'protection suspended: members are suddenly gone');
      await cache.put(cacheKeys.ownersTold(channelId), 'told', REMEMBERED_SECONDS);
      await tellRequiring(channelId, channelDoubted);
    },

    /** It is believed again. */
    async trusted(channelId: number): Promise<void> {
      const [told] = await cache.getMany([cacheKeys.ownersTold(channelId)]);
      if (told === null) return;
      await cache.drop([cacheKeys.ownersTold(channelId)]);
      log.info({ channel_id: channelId }, 'protection resumed: members are there again');
      for (const groupId of await tellRequiring(channelId, channelTrusted)) await resume(groupId);
    },
  };
}
