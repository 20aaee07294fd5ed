import type { GroupMember } from '../model/membership-status.ts';
import { isMute } from '../model/permissions.ts';
import type { Restriction } from '../model/restriction.ts';

/** An intent older than this was interrupted; a younger one may be in work elsewhere. */
export const INTENT_TIMEOUT_MS = 15_000;

/** An intended mute that would end sooner is not worth imposing. */
const SHORTEST_REST_MS = 60_000;

/** When a mute that begins now ends, in Telegram's whole seconds. */
export function endOf(now: Date, muteLength: number): Date {
  return new Date(Math.floor(now.getTime() / 1000 + muteLength) * 1000);
}

/**
 * Reuses the recorded end: if the first attempt is still running, both calls must match, or we
 * would not recognise the mute as ours.
 */
export function intendedEnd(restriction: Restriction | undefined, now: Date): Date | null {
  if (restriction?.state !== 'muting' || restriction.until === null) return null;
  return restriction.until.getTime() > now.getTime() + SHORTEST_REST_MS ? restriction.until : null;
}

/** The later of two ends, where null is for ever. */
export function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}

/** Whether the restriction that Telegram reports is the very one that we imposed. */
export function isOurs(
  member: GroupMember,
  restriction: Pick<Restriction, 'until'> & Partial<Pick<Restriction, 'state'>>,
): boolean {
  if (restriction.state === 'told') return false;
  if (member.kind !== 'restricted' || !isMute(member.permissions)) return false;
  return member.until?.getTime() === restriction.until?.getTime();
}

/** Whether Telegram has ended the mute by itself; one without an end never does. */
export function hasEnded({ until }: Pick<Restriction, 'until'>, now: Date): boolean {
  return until !== null && until <= now;
}

/** Whether an intent to mute may still be in work. */
export function mayBeInWork({ since }: Pick<Restriction, 'since'>, now: Date): boolean {
  return now.getTime() - since.getTime() < INTENT_TIMEOUT_MS;
}
