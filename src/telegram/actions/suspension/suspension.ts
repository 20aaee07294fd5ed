import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { Background } from '../../../core/lib/background.ts';
import type { Log } from '../../../core/lib/log.ts';
import type { Group } from '../../../core/model/group.ts';
import type { CheckTarget } from '../../../core/model/restriction.ts';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';
import {
  channelLost,
  channelRegained,
  groupLost,
  groupRegained,
  massDepartureOver,
  massDepartureSuspected,
} from '../owner-news.ts';
import type { OwnRights } from '../rights.ts';
import { type ChannelNewsDeps, createChannelNews } from './channel-news.ts';
import { createInviteRight } from './invite-right.ts';
import { createLook } from './look.ts';
import { seldom } from './seldom.ts';

export interface SuspensionDeps extends ChannelNewsDeps {
  readonly api: Api;
  readonly me: () => { readonly id: number };
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'claim' | 'delete'>;
  readonly background: Background;
  /** Requests checks of restrictions; a crash cannot lose the request. */
  readonly recheck: (of: CheckTarget) => Promise<void>;
  readonly log: Log;
}

const SEEN: OwnRights = { kind: 'admin', missing: [], mayInvite: true, mayManageTopics: true };

/** Whether they are enough to enforce anything in a group. */
const canEnforceWith = (rights: OwnRights) =>
  rights.kind === 'admin' && rights.missing.length === 0;
/** Whether they are enough to see who is in a channel. */
const canSeeWith = ({ kind }: OwnRights) => kind === 'admin';

export type Suspension = ReturnType<typeof createSuspension>;

/** Any instance may find that the suspicion is over, and notifies the owners. */
const REMEMBERED_SECONDS = 86_400;
/** All messages of a lost channel's group may be refused their reads: one look is enough. */
const REFUSED_READS_EVERY_MS = 120_000;
/** What passes by then was a fault of Telegram. */
const STILL_REFUSED_AFTER_MS = 30_000;

/**
 * While the bot lacks a right in a group, nothing is enforced there. While it is no admin of a
 * channel, that channel alone is not enforced. The owner is notified once, and once more when the
 * right is back, by a job (`jobs/tell-rights.ts`). Restrictions are rechecked first: a notification
 * may wait for Telegram's limits, and nothing waits for it.
 */
export function createSuspension(deps: SuspensionDeps) {
  const { api, me, groups, onNews, cache, background, recheck, log } = deps;
  const look = createLook({ api, me });
  const { announce, notifyOwnersOf } = createChannelNews(deps);
  const { onLinkMissing, onInviteRight } = createInviteRight(deps);

  /** Answers whether all rights are back that were missing. */
  async function groupRights(groupId: number, rights: OwnRights): Promise<boolean> {
    if (rights.kind === 'unknown') return false;
    const canEnforce = canEnforceWith(rights);
    const isNews = await groups.setCanEnforce(groupId, canEnforce);
    const group = await groups.find(groupId);
    if (!isNews || !group?.enabled || (canEnforce && group.suspended)) return false;
    const what = canEnforce ? 'protection resumed' : 'protection suspended: a right is missing';
    log[canEnforce ? 'info' : 'warn']({ group_id: groupId }, what);
    const news = canEnforce ? groupRegained : groupLost;
    onNews(groupId, (texts) => news(group, texts));
    return canEnforce;
  }

  const isInForce = ({ suspended }: Group) => !suspended;

  /** Answers whether the channel was lost, or can be seen again. */
  async function channelRights(channelId: number, rights: OwnRights): Promise<boolean> {
    if (rights.kind === 'unknown') return false;
    const canSee = canSeeWith(rights);
    if (!(await groups.setCanSee(channelId, canSee))) return false;
    if (!canSee) {
      log.warn({ channel_id: channelId }, 'protection suspended for a channel: not admin there');
      background.run(async () => void (await announce(channelId, channelLost)));
      return true;
    }
    log.info({ channel_id: channelId }, 'protection resumed for a channel');
    background.run(async () => void (await announce(channelId, channelRegained, isInForce)));
    return true;
  }

  /** Asks what the bot may do in a group. */
  const reviewGroup = look.reviews(canEnforceWith, async (groupId, rights) => {
    if (await groupRights(groupId, rights)) await recheck({ groupId });
  });

  /** Asks whether the bot sees who is in a channel; either way it changes who has to be muted. */
  const reviewChannel = look.reviews(canSeeWith, async (channelId, rights) => {
    if (await channelRights(channelId, rights)) await recheck({ channelId });
  });

  const recheckChannelRights = (channelId: number): void =>
    background.run(() => reviewChannel(channelId));

  return {
    onLinkMissing,
    reviewGroup,
    reviewChannel,

    /** The bot's own state in a group has changed. */
    onGroupRightsChanged: (groupId: number, member: ChatMember): Promise<void> =>
      look.at({ chatId: groupId, suffice: canEnforceWith, told: member }, async (rights) => {
        await groupRights(groupId, rights);
        await onInviteRight(groupId, rights);
        // Also when it is no news: a crash may have lost the request for checks.
        if (rights.kind === 'admin') await recheck({ groupId });
      }),

    /** Telegram refused something in the group: asks what the bot may do there. */
    recheckGroupRights: (groupId: number): void => background.run(() => reviewGroup(groupId)),

    /** The bot's own state in a channel has changed. */
    onChannelRightsChanged: (channelId: number, member: ChatMember): Promise<void> =>
      look.at({ chatId: channelId, suffice: canSeeWith, told: member }, async (rights) => {
        await channelRights(channelId, rights);
        await onInviteRight(channelId, rights);
        // Either way it changes who has to be muted; a crash may have lost the request.
        await recheck({ channelId });
      }),

    /** `/protect` has just seen that the bot is admin in these channels. */
    confirmChannelRights: async (channelIds: readonly number[]): Promise<void> => {
      for (const channelId of channelIds) {
        await look.inSequence(channelId, async () => {
          if (await channelRights(channelId, SEEN)) await recheck({ channelId });
        });
      }
    },

    /** An update may have said otherwise since `confirmChannelRights`. */
    recheckChannelRights,

    /**
     * Telegram refused to say who is in a channel, as it does for good once the bot is no admin
     * there: no update need have told. It also refuses single people, and now and then all of them
     * for a moment, so this is looked at rarely, and not at once.
     */
    onReadRefused: seldom(REFUSED_READS_EVERY_MS, (channelId) => {
      setTimeout(recheckChannelRights, STILL_REFUSED_AFTER_MS, channelId).unref();
    }),

    /** The channel is under suspicion: what Telegram says of its members is not accepted. */
    onMassDeparture: (channelId: number): Promise<void> =>
      look.at({ chatId: channelId, suffice: canSeeWith }, async (rights) => {
        if (rights.kind === 'unknown') return;
        if (!canSeeWith(rights)) {
          await channelRights(channelId, rights);
          return recheck({ channelId });
        }
        log.warn({ channel_id: channelId }, 'protection suspended: members are suddenly gone');
        await cache.set(cacheKeys.ownersTold(channelId), 'told', REMEMBERED_SECONDS);
        background.run(async () => void (await notifyOwnersOf(channelId, massDepartureSuspected)));
      }),

    /** The suspicion is over. */
    async onMassDepartureOver(channelId: number): Promise<void> {
      const [told] = await cache.getMany([cacheKeys.ownersTold(channelId)]);
      if (told === null) return;
      log.info({ channel_id: channelId }, 'protection resumed: members are there again');
      await recheck({ channelId });
      await cache.delete([cacheKeys.ownersTold(channelId)]);
      background.run(async () => void (await notifyOwnersOf(channelId, massDepartureOver)));
    },
  };
}
