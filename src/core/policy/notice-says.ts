import { joinLink, type MissedChannel } from '../model/channel.ts';
import { type Requirement, stillNeeded } from '../model/group.ts';
import type { Restriction } from '../model/restriction.ts';

/**
 * What the notice to somebody says that may be untrue later, as one string to compare it by: which
 * channels they miss and how they get into each, how many of them are enough, and whether they are
 * to be removed.
 */
export function noticeSays(
  group: Requirement,
  { removeAt = null }: Pick<Restriction, 'removeAt'>,
  missing: readonly MissedChannel[],
): string {
  const ways = missing
    .map((channel) => `${channel.id}=${channel.isBanned ? 'banned' : (joinLink(channel) ?? '')}`)
    .toSorted();
  const removal = removeAt === null ? [] : ['removal'];
  return [stillNeeded(group, missing.length), ...ways, ...removal].join(' ');
}
