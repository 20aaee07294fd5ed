import type { Groups } from '../../../core/model/groups.ts';
import type { NotifyOwner } from '../notify-owner.ts';
import { channelLost, channelRegained, groupLost, groupRegained } from '../owner-news.ts';

export interface OwnerKnowsDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly notifyOwner: NotifyOwner;
}

/** Tells owners where their groups stand. */
export function createOwnerKnows({ groups, notifyOwner }: OwnerKnowsDeps) {
  return {
    /** Answers whether nothing is left to tell. */
    async ofGroup(groupId: number, canEnforce: boolean): Promise<boolean> {
      const group = await groups.find(groupId);
      if (group === undefined) return true;
      // Not what the database says: what is cached here of the group is outdated for a moment.
      if (group.suspended === canEnforce) return false;
      const news = canEnforce ? groupRegained : groupLost;
      const told = await notifyOwner(group, (texts) => news(group, texts), { about: 'group' });
      return told !== 'later';
    },

    /**
     * One message for all groups of the owner; where they do not read it, each group does: they may
     * not configure it any more. What is suspended anyway does not go on. Answers about which of the
     * groups nothing is left to tell.
     */
    async ofChannel(
      channelId: number,
      groupIds: readonly number[],
      canSee: boolean,
    ): Promise<readonly number[]> {
      const news = canSee ? channelRegained : channelLost;
      const about = String(channelId);
      for (const [index, groupId] of groupIds.entries()) {
        const before = groupIds.slice(0, index);
        const group = await groups.find(groupId);
        const channel = group?.channels.find(({ id }) => id === channelId);
        if (group === undefined || channel === undefined) continue;
        if ((channel.isUnseen === true) === canSee) return before;
        if (canSee && group.suspended) continue;
        const told = await notifyOwner(group, (texts) => news(group, channel, texts), { about });
        if (told === 'later') return before;
        if (told === 'owner') break;
      }
      return groupIds;
    },
  };
}
