import type { Channel } from '../../../core/model/channel.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Texts } from '../../texts/texts.ts';
import type { NotifyOwner } from '../notify-owner.ts';
import type { NewsIn, OwnerNews } from '../owner-news.ts';

export interface ChannelNewsDeps {
  readonly groups: Groups;
  readonly notifyOwner: NotifyOwner;
  /** Called with all news of a group, whoever is told of them. */
  readonly onNews: (groupId: number, news: NewsIn) => void;
}

/** Tells the groups that require a channel, and their owners, what has become of it. */
export function createChannelNews({ groups, notifyOwner, onNews }: ChannelNewsDeps) {
  /** Gives news of a channel to each group that requires it. */
  async function announce(
    channelId: number,
    news: (group: Group, channel: Channel, texts: Texts) => OwnerNews,
    concerns: (group: Group) => boolean = () => true,
  ): Promise<{ readonly group: Group; readonly news: NewsIn }[]> {
    const all = [];
    for (const groupId of await groups.requiring(channelId)) {
      const group = await groups.find(groupId);
      const channel = group?.channels.find(({ id }) => id === channelId);
      if (group === undefined || channel === undefined || !concerns(group)) continue;
      const inWords: NewsIn = (texts) => news(group, channel, texts);
      onNews(groupId, inWords);
      all.push({ group, news: inWords });
    }
    return all;
  }

  /**
   * The same, and notifies each owner of such groups, once; the group where they do not read it.
   * Answers whether none of them has to be told later.
   */
  async function notifyOwnersOf(
    ...[channelId, news, concerns]: Parameters<typeof announce>
  ): Promise<boolean> {
    const told = new Set<number>();
    let isDone = true;
    for (const { group, news: inWords } of await announce(channelId, news, concerns)) {
      const owner = group.owner?.id ?? group.id;
      if (told.has(owner)) continue;
      const whom = await notifyOwner(group, inWords);
      if (whom !== 'others') told.add(owner);
      if (whom === 'later') isDone = false;
    }
    return isDone;
  }

  return { announce, notifyOwnersOf };
}
