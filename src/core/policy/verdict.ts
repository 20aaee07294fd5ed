import { type MissedChannel, missed, type RequiredChannel } from '../model/channel.ts';
import { type GroupMember, isAbsent, type MembershipStatus } from '../model/membership-status.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Settings } from '../model/settings.ts';
import type { Trigger } from '../model/trigger.ts';
import { sufficiencyOf } from './sufficiency.ts';

/** How a person stands towards a group's requirement. */
export type Verdict =
  | 'unprotected'
  | 'suspended'
  | 'exempt'
  | 'verified'
  | 'missing'
  | 'dry-run'
  /** In as many channels that the bot sees as can be asked; it is no admin of the others. */
  | 'unseen'
  | 'unknown';

/** What a verdict goes by. */
export interface Circumstances {
  /** Whether the group's protection is switched on. */
  readonly enabled: boolean;
  /** Whether the bot lacks a right in the group that enforcing takes. */
  readonly suspended: boolean;
  readonly settings: Pick<Settings, 'dryRun' | 'onlyJoinedAfter' | 'graceMinutes' | 'atLeast'>;
  /** Whether the person is already known to be an admin of the group. */
  readonly exempt: boolean;
  readonly channels: readonly {
    readonly channel: RequiredChannel;
    readonly status: MembershipStatus;
  }[];
  /** What Telegram says of them in the group; undefined while it has not been asked. */
  readonly member: GroupMember | undefined;
  /**
   * When they joined the group, null if no join of theirs is known; undefined while nobody has
   * looked. It counts only where the rules are for those who joined after some moment, or not at
   * once.
   */
  readonly joinedAt?: Date | null | undefined;
  readonly now?: Date;
  /** What the bot has imposed on them, or told them. */
  readonly restriction?: Pick<Restriction, 'since' | 'state'> | undefined;
  /** Why they are looked at, where something was seen of them. */
  readonly trigger?: Trigger;
}

/** The verdict by what is known. An answer that is not definite never counts as an absence. */
export function verdictOf(circumstances: Circumstances): Verdict {
  const { enabled, suspended, settings, exempt, channels, member } = circumstances;
  if (!enabled) return 'unprotected';
  if (exempt || member?.kind === 'admin') return 'exempt';
  if (channels.length === 0) return suspended ? 'suspended' : 'unprotected';
  if (isChannelAdmin(channels)) return 'exempt';
  const standing = sufficiencyOf(channels, settings.atLeast);
  if (standing === 'enough') return 'verified';
  if (isSpared(circumstances)) return 'exempt';
  // Nothing is imposed there, but whoever need not be muted is let go.
  if (suspended) return 'suspended';
  if (standing === 'too few') return settings.dryRun ? 'dry-run' : 'missing';
  return isDoubtful(channels) ? 'unknown' : 'unseen';
}

/** Whether a channel is unknown although the bot can see it: a fault, which passes. */
export const isDoubtful = (channels: Circumstances['channels']): boolean =>
  channels.some(({ channel, status }) => status === 'unknown' && !channel.isUnseen);

/** Who administers one of the channels need not be in the others. */
export const isChannelAdmin = (
  channels: readonly { readonly status: MembershipStatus }[],
): boolean => channels.some(({ status }) => status === 'admin');

/** Whether the rules are not for them, or not yet, because of when they joined the group. */
export function isSpared(
  circumstances: Pick<Circumstances, 'settings' | 'joinedAt' | 'now' | 'restriction' | 'trigger'>,
): boolean {
  const { settings, joinedAt } = circumstances;
  const { onlyJoinedAfter } = settings;
  if (joinedAt === undefined) return false;
  const isOld = joinedAt === null || joinedAt.getTime() < (onlyJoinedAfter ?? 0) * 1000;
  if (onlyJoinedAfter !== null && isOld) return true;
  return isInGrace(circumstances);
}

/**
 * Whether they joined so lately that nothing is enforced yet. Coming back ends no mute. One that is
 * younger is of a message that overtook the news of joining. Telegram dates that in whole seconds: a
 * mute of the same one is older, unless they were seen to come without it.
 */
export function isInGrace({
  settings,
  joinedAt,
  now,
  restriction,
  trigger,
}: Pick<Circumstances, 'settings' | 'joinedAt' | 'now' | 'restriction' | 'trigger'>): boolean {
  if (settings.graceMinutes === 0 || joinedAt == null || now === undefined) return false;
  const isMuted = restriction !== undefined && restriction.state !== 'told';
  if (isMuted && isOlder(restriction.since, joinedAt, trigger)) return false;
  return now.getTime() < joinedAt.getTime() + settings.graceMinutes * 60_000;
}

function isOlder(since: Date, joinedAt: Date, trigger: Trigger | undefined): boolean {
  const second = Math.floor(since.getTime() / 1000) * 1000;
  const cameFree = trigger?.kind === 'joined' && trigger.freeAt?.getTime() === second;
  return second < joinedAt.getTime() || (second === joinedAt.getTime() && !cameFree);
}

/** The channels that the person is definitely not in. */
export function missingChannels({ channels }: Pick<Circumstances, 'channels'>): MissedChannel[] {
  return channels
    .filter(({ status }) => isAbsent(status))
    .map(({ channel, status }) => missed(channel, status));
}
