import type { Background } from '../../../core/lib/background.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';
import { idArgument } from '../../control/channels/channel-argument.ts';
import { channelName, groupTitle } from '../../ui/names.ts';
import { linkMissing, type NewsIn, requestsUnanswered } from '../owner-news.ts';
import type { OwnRights } from '../rights.ts';
import { type ChannelNewsDeps, createChannelNews } from './channel-news.ts';

export interface InviteRightDeps extends ChannelNewsDeps {
  readonly cache: Pick<Cache, 'claim' | 'delete'>;
  readonly background: Pick<Background, 'run'>;
}

/** Every notice may find again that there is no link, and every change that a right is missing. */
const TOLD_SECONDS = 7 * 86_400;

/** Tells owners where the bot would have to invite users, and lacks the right. */
export function createInviteRight(deps: InviteRightDeps) {
  const { groups, notifyOwner, onNews, cache, background } = deps;
  const { notifyOwnersOf } = createChannelNews(deps);

  /** `tell` answers whether nobody has to be told later. */
  async function once(key: string, tell: () => Promise<boolean>): Promise<void> {
    if (!(await cache.claim(key, TOLD_SECONDS))) return;
    if (!(await tell())) await cache.delete([key]);
  }

  /** Telegram tells only bots with the right who asks to join, and lets only them approve. */
  async function tellUnanswered(chatId: number): Promise<boolean> {
    const group = await groups.find(chatId);
    const isGateOf = group?.enabled && group.settings.joinRequests === 'auto';
    const isDone = !isGateOf || (await tellOwnerOf(group));
    const inChannel = await notifyOwnersOf(
      chatId,
      (_group, channel, texts) =>
        requestsUnanswered(channelName(channel), ['channel', idArgument(channel.id)], texts),
      ({ settings }) => settings.approveRequests || settings.requestsCount,
    );
    return isDone && inChannel;
  }

  async function tellOwnerOf(group: Group): Promise<boolean> {
    const news: NewsIn = (texts) => requestsUnanswered(groupTitle(group), 'group-rights', texts);
    onNews(group.id, news);
    return (await notifyOwner(group, news)) !== 'later';
  }

  return {
    /** Telegram lets the bot make no link to a private channel, and there is none. */
    onLinkMissing: (channelId: number): Promise<void> =>
      once(cacheKeys.linkMissingTold(channelId), () => notifyOwnersOf(channelId, linkMissing)),

    /** The bot's rights in a group or channel have changed to these. */
    async onInviteRight(chatId: number, rights: OwnRights): Promise<void> {
      if (rights.kind !== 'admin') return;
      const key = cacheKeys.unansweredTold(chatId);
      if (rights.mayInvite) await cache.delete([key]);
      else background.run(() => once(key, () => tellUnanswered(chatId)));
    },
  };
}
