import type { Restriction } from '../model/restriction.ts';
import type { Settings } from '../model/settings.ts';
import { endOf, hasEnded } from './mute-end.ts';
import { muteSeconds } from './removal.ts';
import type { Situation } from './situation.ts';

/** After so long without another one, warnings are forgotten. */
const REMEMBERED_SECONDS = 30 * 86_400;

/** So many messages at most make an album (https://core.telegram.org/bots/api#sendmediagroup). */
const LARGEST_ALBUM = 10;

/** How many warnings they have had that still count. */
function had({ now, restriction }: Situation): number {
  if (restriction === undefined || hasEnded(restriction, now)) return 0;
  return restriction.warnings ?? 0;
}

/** Whether they are told what to join instead of being muted. */
export function isSpared(situation: Situation): boolean {
  const { settings, restriction } = situation;
  if (settings.onOffence === 'delete') return true;
  const isMuted = restriction !== undefined && restriction.state !== 'told';
  return settings.onOffence === 'warn' && !isMuted && had(situation) < settings.warnings;
}

/**
 * Whether the last warning was for this message, which is handled again, or for another one of its
 * album: it stays with that. An edit that they made since is a message of its own.
 */
export function isForTheLastWarning(situation: Situation): boolean {
  const { settings, trigger, restriction } = situation;
  if (settings.onOffence !== 'warn' || trigger.kind !== 'message') return false;
  if (restriction?.state !== 'told' || had(situation) === 0) return false;
  const { since, warnedUpTo = null } = restriction;
  if (warnedUpTo !== null && trigger.messageId > warnedUpTo) return false;
  // Telegram's dates are whole seconds.
  return trigger.date.getTime() <= since.getTime() + 1000;
}

/** Whether their message stays, with a warning. */
export function staysWithWarning(situation: Situation): boolean {
  const isWarning = situation.settings.onOffence === 'warn' && isSpared(situation);
  return isWarning || isForTheLastWarning(situation);
}

/** What warnings they have had once this was said to them. */
export function warned(
  situation: Situation,
): Required<Pick<Restriction, 'warnings' | 'warnedUpTo'>> {
  const { settings, trigger, restriction } = situation;
  if (settings.onOffence !== 'warn' || trigger.kind !== 'message') {
    return { warnings: had(situation), warnedUpTo: restriction?.warnedUpTo ?? null };
  }
  const { messageId, isInAlbum = false } = trigger;
  const warnedUpTo = isInAlbum ? messageId + LARGEST_ALBUM - 1 : messageId;
  return { warnings: had(situation) + 1, warnedUpTo };
}

/** How long it is kept that they were told. */
export function toldUntil({ now, settings }: Situation): Date {
  return endOf(now, settings.onOffence === 'warn' ? REMEMBERED_SECONDS : muteSeconds(settings));
}

/** Whether the warnings before a mute count after it. */
export const countsOn = (
  { onOffence }: Pick<Settings, 'onOffence'>,
  { warnings = 0 }: Restriction,
): boolean => onOffence === 'warn' && warnings > 0;

/** What is kept of a mute that has ended: how many warnings there were before it. */
export function remembered(restriction: Restriction): Restriction {
  const until = endOf(restriction.since, REMEMBERED_SECONDS);
  const nothing = { prior: null, noticeAfter: null, remindAt: null, removeAt: null };
  return { ...restriction, ...nothing, state: 'told', until };
}
