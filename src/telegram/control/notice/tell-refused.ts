import { randomUUID } from 'node:crypto';
import type { Groups } from '../../../core/model/groups.ts';
import type { Cache } from '../../../core/shared/cache.ts';
import { cacheKeys } from '../../../core/shared/cache-keys.ts';
import type { NotifyOwner } from '../../actions/notify-owner.ts';
import { type NewsIn, type OwnPart, partRefused } from '../../actions/owner-news.ts';

export interface TellRefusedDeps {
  readonly groups: Pick<Groups, 'find'>;
  readonly cache: Pick<Cache, 'setIfAbsent' | 'delete'>;
  readonly notifyOwner: NotifyOwner;
  /** Called with all news of a group, whoever is told of them. */
  readonly onNews: (groupId: number, news: NewsIn) => void;
}

export type TellRefused = ReturnType<typeof createTellRefused>;

/** Every notice may find it again. */
const TOLD_SECONDS = 7 * 86_400;

/** Tells the owner once, in private, that notices go out without what Telegram does not take. */
export function createTellRefused({ groups, cache, notifyOwner, onNews }: TellRefusedDeps) {
  return async (groupId: number, part: OwnPart): Promise<void> => {
    const mine = randomUUID();
    const key = cacheKeys.refusalTold(groupId, part);
    if ((await cache.setIfAbsent(key, mine, TOLD_SECONDS)) !== mine) return;
    const group = await groups.find(groupId);
    if (group === undefined) return;
    const news: NewsIn = (texts) => partRefused(group, part, texts);
    onNews(groupId, news);
    const told = await notifyOwner(group, news, { isForGroup: false });
    if (told === 'later') await cache.delete([key]);
  };
}
