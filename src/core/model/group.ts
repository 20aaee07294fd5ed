import type { RequiredChannel } from './channel.ts';
import type { Settings } from './settings.ts';

/** The admin who set protection up. */
export interface Owner {
  readonly id: number;
  /** Without the `@`. */
  readonly username: string | null;
  /** They did it without being seen, as an anonymous admin: the group never reads who it was. */
  readonly isHidden?: boolean;
}

/** A supergroup that protection was set up for, and what it requires. */
export interface Group {
  /** Telegram's chat id, `-100…`. */
  readonly id: number;
  readonly title: string;
  readonly enabled: boolean;
  /** Whether the bot lacks a right in the group itself: nothing is enforced meanwhile. */
  readonly suspended: boolean;
  /** Null once the owner's record was deleted; the group stays. */
  readonly owner: Owner | null;
  readonly settings: Settings;
  /** The required channels, in the order they were named. */
  readonly channels: readonly RequiredChannel[];
  /** When protection was last switched on. */
  readonly protectedSince: Date;
}

/** Whether the bot does anything there: in a dry run it watches and counts, and touches nothing. */
export function isActive({ enabled, suspended, settings }: Group): boolean {
  return enabled && !suspended && !settings.dryRun;
}

/** Whether the person is on the group's allow list. */
export function isAllowed({ settings }: Group, userId: number): boolean {
  return settings.allowList.includes(userId);
}

/** How much a group requires. */
export interface Requirement {
  readonly channels: readonly unknown[];
  readonly settings: Pick<Settings, 'atLeast'>;
}

/** How many of the channels that somebody misses they have to join. */
export function stillNeeded(
  { channels: { length: all }, settings }: Requirement,
  missing: number,
): number {
  const needed = Math.min(settings.atLeast ?? all, all);
  return Math.min(missing, Math.max(1, needed - (all - missing)));
}

/** Whether protection was ever set up: the bot may only have been added so far. */
export function isSetUp(group: Group | undefined): group is Group {
  return group !== undefined && group.channels.length > 0;
}
