import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Background } from '../../core/lib/background.ts';
import type { Log } from '../../core/lib/log.ts';
import type { Channel } from '../../core/model/channel.ts';
import type { Group } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { CheckTarget } from '../../core/model/restriction.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import type { Texts } from '../texts/texts.ts';
import type { NotifyOwner } from './notify-owner.ts';
import {
  channelLost,
  channelRegained,
  groupLost,
  groupRegained,
  massDepartureOver,
  massDepartureSuspected,
  type NewsIn,
  type OwnerNews,
} from './owner-news.ts';
import { type OwnRights, ownRights, rightsOf } from './rights.ts';

export interface SuspensionDeps {
  readonly api: Api;
  readonly me: () => { readonly id: number };
  readonly groups: Groups;
  readonly notifyOwner: NotifyOwner;
  /** Called with all news of a group, whoever is told of them. */
  readonly onNews: (groupId: number, news: NewsIn) => void;
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete'>;
  readonly background: Background;
  /** Requests checks of restrictions; a crash cannot lose the request. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
  readonly log: Log;
}

const SEEN: OwnRights = { kind: 'admin', missing: [], mayInvite: true, mayManageTopics: true };

export type Suspension = ReturnType<typeof createSuspension>;

/** Any instance may find that the suspicion is over, and notifies the owners. */
const REMEMBERED_SECONDS = 86_400;

/**
 * While the bot lacks a right in a group, nothing is enforced there. While it is no admin of a
 * channel, that channel alone is not enforced. The owner is notified once, and once more when the
 * right is back. Restrictions are rechecked first: a
 * notification may wait for Telegram's limits, and nothing waits for it.
 */
export function createSuspension(deps: SuspensionDeps) {
  const { api, me, groups, notifyOwner, onNews, cache, background, recheck, log } = deps;
  const rightsIn = (chatId: number) => ownRights(api, chatId, me().id);

  /** The bot's rights now: an update that comes late, or again, is outdated. */
  async function current(chatId: number, told: ChatMember): Promise<OwnRights> {
    const rights = await rightsIn(chatId);
    return rights.kind === 'unknown' ? rightsOf(told) : rights;
  }

  /** Answers whether all rights are back that were missing. */
  async function groupRights(groupId: number, rights: OwnRights): Promise<boolean> {
    if (rights.kind === 'unknown') return false;
    const canEnforce = rights.kind === 'admin' && rights.missing.length === 0;
    const isNews = await groups.setCanEnforce(groupId, canEnforce);
    const group = await groups.find(groupId);
    if (!isNews || !group?.enabled || (canEnforce && group.suspended)) return false;
    const what = canEnforce ? 'protection resumed' : 'protection suspended: a right is missing';
    log[canEnforce ? 'info' : 'warn']({ group_id: groupId }, what);
    const news = canEnforce ? groupRegained : groupLost;
    onNews(groupId, (texts) => news(group, texts));
    background.run(() => notifyOwner(group, (texts) => news(group, texts)));
    return canEnforce;
  }

  /** Notifies each owner of groups that require the channel, once. */
  async function notifyOwnersOf(
    channelId: number,
    news: (group: Group, channel: Channel, texts: Texts) => OwnerNews,
    concerns: (group: Group) => boolean = () => true,
  ): Promise<void> {
    const told = new Set<number>();
    for (const groupId of await groups.requiring(channelId)) {
      const group = await groups.find(groupId);
      const channel = group?.channels.find(({ id }) => id === channelId);
      if (group === undefined || channel === undefined || !concerns(group)) continue;
      const inWords: NewsIn = (texts) => news(group, channel, texts);
      onNews(groupId, inWords);
      const owner = group.owner?.id ?? groupId;
      if (!told.has(owner)) await notifyOwner(group, inWords);
      told.add(owner);
    }
  }

  const isInForce = ({ suspended }: Group) => !suspended;

  /** Answers whether the channel can be seen again. */
  async function channelRights(channelId: number, rights: OwnRights): Promise<boolean> {
    const canSee = rights.kind === 'admin';
    if (!(await groups.setCanSee(channelId, canSee))) return false;
    if (!canSee) {
      log.warn({ channel_id: channelId }, 'protection suspended for a channel: not admin there');
      background.run(() => notifyOwnersOf(channelId, channelLost));
      return false;
    }
    log.info({ channel_id: channelId }, 'protection resumed for a channel');
    background.run(() => notifyOwnersOf(channelId, channelRegained, isInForce));
    return true;
  }

  return {
    /** The bot's own state in a group has changed. */
    async onGroupRightsChanged(groupId: number, member: ChatMember): Promise<void> {
      const rights = await current(groupId, member);
      await groupRights(groupId, rights);
      // Also when it is no news: a crash may have lost the request for checks.
      if (rights.kind === 'admin') await recheck({ groupId });
    },

    /** Telegram refused something in the group: asks what the bot may do there. */
    recheckGroupRights(groupId: number): void {
      background.run(async () => {
        if (await groupRights(groupId, await rightsIn(groupId))) await recheck({ groupId });
      });
    },

    /** The bot's own state in a channel has changed. */
    async onChannelRightsChanged(channelId: number, member: ChatMember): Promise<void> {
      const rights = await current(channelId, member);
      await channelRights(channelId, rights);
      // Either way it changes who has to be muted; a crash may have lost the request.
      await recheck({ channelId });
    },

    /** `/protect` has just seen that the bot is admin in these channels. */
    confirmChannelRights: async (channelIds: readonly number[]): Promise<void> => {
      for (const channelId of channelIds) {
        if (await channelRights(channelId, SEEN)) await recheck({ channelId });
      }
    },

    /** The channel is under suspicion: what Telegram says of its members is not accepted. */
    async onMassDeparture(channelId: number): Promise<void> {
      const rights = await rightsIn(channelId);
      if (rights.kind === 'unknown') return;
      if (rights.kind === 'not-admin') {
        await channelRights(channelId, rights);
        await recheck({ channelId });
        return;
      }
      log.warn({ channel_id: channelId }, 'protection suspended: members are suddenly gone');
      await cache.set(cacheKeys.ownersTold(channelId), 'told', REMEMBERED_SECONDS);
      background.run(() => notifyOwnersOf(channelId, massDepartureSuspected));
    },

    /** The suspicion is over. */
    async onMassDepartureOver(channelId: number): Promise<void> {
      const [told] = await cache.getMany([cacheKeys.ownersTold(channelId)]);
      if (told === null) return;
      log.info({ channel_id: channelId }, 'protection resumed: members are there again');
      await recheck({ channelId });
      await cache.delete([cacheKeys.ownersTold(channelId)]);
      background.run(() => notifyOwnersOf(channelId, massDepartureOver));
    },
  };
}
