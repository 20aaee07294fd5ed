import type { ChannelMembership } from '../membership/lookup.ts';
import { type MissedChannel, missed } from '../model/channel.ts';
import { type Group, isAllowed } from '../model/group.ts';
import { type GroupMember, isAbsent } from '../model/membership-status.ts';
import type { Restriction } from '../model/restriction.ts';
import { hasEnded, isOurs } from './mute-end.ts';
import { sufficiencyOf } from './sufficiency.ts';
import { isChannelAdmin, isDoubtful, isSpared } from './verdict.ts';

/** What is known of a person in a group. */
export interface KnownOfMember {
  readonly group: Group;
  readonly userId: number;
  /** What Telegram says of them in the group. */
  readonly member: GroupMember;
  /** Our ledger's row. */
  readonly restriction: Restriction | undefined;
  readonly channels: readonly ChannelMembership[];
  /** As in `Circumstances`. */
  readonly joinedAt?: Date | null | undefined;
  readonly now: Date;
}

/** Whether a person may write in a group, and why not. */
export type Standing =
  | {
      readonly kind:
        | ('admin' | 'allowed' | 'free')
        | ('not-here' | 'banned-here' | 'muted-by-admin' | 'unknown');
    }
  /** Not muted yet: they have not written since they left, or never. */
  | { readonly kind: 'missing'; readonly missing: readonly MissedChannel[] }
  | {
      readonly kind: 'muted';
      readonly missing: readonly MissedChannel[];
      readonly restriction: Restriction;
    };

/** How a person stands in a group: pure, and never a guess. */
export function standingOf(known: KnownOfMember): Standing {
  const { group, userId, member, restriction, channels, joinedAt, now } = known;
  if (member.kind === 'unknown') return { kind: 'unknown' };
  if (member.kind === 'admin') return { kind: 'admin' };
  if (member.kind === 'banned') return { kind: 'banned-here' };
  if (!member.inGroup) return { kind: 'not-here' };
  const missing = channels
    .filter(({ status }) => isAbsent(status))
    .map(({ channel, status }) => missed(channel, status));
  if (restriction !== undefined && !hasEnded(restriction, now) && isOurs(member, restriction)) {
    return { kind: 'muted', missing, restriction };
  }
  if (member.kind === 'restricted' && !member.permissions.can_send_messages) {
    return { kind: 'muted-by-admin' };
  }
  if (isAllowed(group, userId)) return { kind: 'allowed' };
  if (isChannelAdmin(channels)) return { kind: 'free' };
  const sufficiency = sufficiencyOf(channels, group.settings.atLeast);
  const { settings } = group;
  if (settings.dryRun || isSpared({ settings, joinedAt, now, restriction })) {
    return { kind: 'free' };
  }
  if (sufficiency === 'too few') return { kind: 'missing', missing };
  // Nothing is held against anybody because of a channel that the bot cannot see, unless it is to be.
  const isInDoubt = settings.onUnknown === 'block' || isDoubtful(channels);
  return { kind: sufficiency === 'unknown' && isInDoubt ? 'unknown' : 'free' };
}
