import { type MissedChannel, missed, type RequiredChannel } from '../model/channel.ts';
import { type GroupMember, isAbsent, type MembershipStatus } from '../model/membership-status.ts';
import type { Settings } from '../model/settings.ts';

/** How a person stands towards a group's requirement. */
export type Verdict =
  | 'unprotected'
  | 'suspended'
  | 'exempt'
  | 'verified'
  | 'missing'
  | 'dry-run'
  /** In every channel that the bot sees; it is no admin of the others. */
  | 'unseen'
  | 'unknown';

/** What a verdict goes by. */
export interface Circumstances {
  /** Whether the group's protection is switched on. */
  readonly enabled: boolean;
  /** Whether the bot lacks a right in the group that enforcing takes. */
  readonly suspended: boolean;
  readonly settings: Pick<Settings, 'dryRun' | 'onlyJoinedAfter'>;
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
   * looked. It counts only where the rules are for those who joined after some moment.
   */
  readonly joinedAt?: Date | null | undefined;
}

/** The verdict by what is known. An answer that is not definite never counts as an absence. */
export function verdictOf(circumstances: Circumstances): Verdict {
  const { enabled, suspended, settings, exempt, channels, member } = circumstances;
  if (!enabled) return 'unprotected';
  if (suspended) return 'suspended';
  if (exempt || member?.kind === 'admin') return 'exempt';
  if (channels.length === 0) return 'unprotected';
  const statuses = channels.map(({ status }) => status);
  if (statuses.includes('admin')) return 'exempt';
  const isMissing = statuses.some(isAbsent);
  if (!isMissing && !statuses.includes('unknown')) return 'verified';
  if (isSpared(circumstances)) return 'exempt';
  if (isMissing) return settings.dryRun ? 'dry-run' : 'missing';
  const isDoubtful = channels.some(
    ({ channel, status }) => status === 'unknown' && !channel.isUnseen,
  );
  return isDoubtful ? 'unknown' : 'unseen';
}

/** Whether the rules are only for those who joined after some moment, and the person did not. */
function isSpared({ settings: { onlyJoinedAfter }, joinedAt }: Circumstances): boolean {
  if (onlyJoinedAfter === null || joinedAt === undefined) return false;
  return joinedAt === null || joinedAt.getTime() < onlyJoinedAfter * 1000;
}

/** The channels that the person is definitely not in. */
export function missingChannels({ channels }: Pick<Circumstances, 'channels'>): MissedChannel[] {
  return channels
    .filter(({ status }) => isAbsent(status))
    .map(({ channel, status }) => missed(channel, status));
}
