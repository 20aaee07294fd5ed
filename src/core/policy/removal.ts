import type { Restriction } from '../model/restriction.ts';
import type { Settings } from '../model/settings.ts';
import { endOf, hasEnded, isOurs } from './mute-end.ts';
import type { Action, Situation } from './situation.ts';

const HOUR_SECONDS = 3_600;

/** When somebody is told again and when they are removed; null where nobody is removed. */
export type RemovalTimes = Pick<Restriction, 'remindAt' | 'removeAt'>;

/** How long before their removal somebody is told: a tenth of the time, an hour at most. */
export function lead({ removeAfterHours }: Pick<Settings, 'removeAfterHours'>): number {
  return Math.min(HOUR_SECONDS, (removeAfterHours * HOUR_SECONDS) / 10);
}

/** Of somebody who is muted now. */
export function removalTimes(
  settings: Pick<Settings, 'removeAfterHours' | 'onOffence'>,
  now: Date,
): RemovalTimes {
  const { removeAfterHours } = settings;
  if (removeAfterHours === 0) return { remindAt: null, removeAt: null };
  const seconds = removeAfterHours * HOUR_SECONDS;
  return { remindAt: endOf(now, seconds - lead(settings)), removeAt: endOf(now, seconds) };
}

/** How long a mute lasts: whoever is to be removed stays muted until then. */
export function muteSeconds({
  muteLength,
  removeAfterHours,
}: Pick<Settings, 'muteLength' | 'removeAfterHours'>): number {
  const atLeast = removeAfterHours === 0 ? 0 : (removeAfterHours + 1) * HOUR_SECONDS;
  return Math.max(muteLength, atLeast);
}

/**
 * When somebody is to be removed; undefined for whoever stays. Whoever is removed and comes back
 * would be free of what a human has imposed: as long as our mute is in its place, they stay.
 */
export function plannedRemoval(
  { removeAfterHours }: Pick<Settings, 'removeAfterHours'>,
  { state, until, removeAt = null, prior }: Restriction,
  now: Date,
): Date | undefined {
  if (removeAfterHours === 0 || removeAt === null || state !== 'muted') return undefined;
  // It was put off beyond the mute.
  if (until !== null && removeAt > until) return undefined;
  return prior === null || hasEnded(prior, now) ? removeAt : undefined;
}

/**
 * What is due about the removal of somebody whose mute stands; undefined for nothing. Only a mute of
 * ours in the place of nobody else's, and memberships that are all known, lead to it. Who has left is
 * gone already, and has the whole time anew.
 */
export function removalDue(situation: Situation, restriction: Restriction): Action | undefined {
  const { now, settings, member, channels } = situation;
  const { remindAt = null } = restriction;
  const removeAt = plannedRemoval(settings, restriction, now);
  if (removeAt === undefined || now < (remindAt ?? removeAt)) return undefined;
  const isDoubtful = channels.some(
    ({ channel, status }) => status === 'unknown' || channel.isUnseen === true,
  );
  if (remindAt === null && isDoubtful) return undefined;
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return undefined;
  if (!isOurs(member, restriction)) return { do: 'forget' };
  if (member.kind === 'restricted' && !member.inGroup) return { do: 'put-off' };
  return { do: remindAt === null ? 'remove' : 'remind' };
}

/** After somebody was told again, they have the rest of their time. */
export function afterReminder(
  { removeAt = null }: Restriction,
  settings: Pick<Settings, 'removeAfterHours'>,
  now: Date,
): RemovalTimes {
  const soonest = endOf(now, lead(settings));
  return { remindAt: null, removeAt: removeAt !== null && removeAt > soonest ? removeAt : soonest };
}
