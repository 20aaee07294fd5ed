import type { MissedChannel } from '../model/channel.ts';
import type { GroupMember } from '../model/membership-status.ts';
import { isPrivate } from '../model/message-ref.ts';
import { maySend } from '../model/permissions.ts';
import { type Restriction, WHOLE_FORUM } from '../model/restriction.ts';
import { isEnforcedIn } from '../model/settings.ts';
import { absenceToldBy, provesPresence, seenFreeAt } from '../model/trigger.ts';
import { endOf, hasEnded, intendedEnd, isOurs, later, mayBeInWork } from './mute-end.ts';
import { noticeSays } from './notice-says.ts';
import { muteSeconds, removalDue } from './removal.ts';
import type { Action, Situation } from './situation.ts';
import { countsOn, isForTheLastWarning, isSpared, toldUntil, warned } from './warnings.ts';

const NOTHING: Action = { do: 'nothing' };

/** The person misses a channel: mute or tell them, unless they are, are not here, or beyond knowing. */
export function enforce(situation: Situation, missing: readonly MissedChannel[]): Action {
  const { now, settings, trigger, restriction, member } = situation;
  const isPresent = provesPresence(trigger);
  if (restriction === undefined) {
    if (!isPresent) return NOTHING;
  } else if (isFreeNow(situation, restriction)) {
    return release(situation, restriction);
  } else if (restriction.state === 'told') {
    if (hasEnded(restriction, now) && !isPresent) return { do: 'forget' };
    if (isForTheLastWarning(situation)) return NOTHING;
    if (!isPresent) return notify(situation, restriction, missing);
  } else if (settings.onOffence === 'delete') {
    return release(situation, restriction);
  } else {
    if (isBelievedInForce(restriction, situation)) {
      return removalDue(situation, restriction) ?? notify(situation, restriction, missing);
    }
    if (restriction.state === 'muting' && mayBeInWork(restriction, now)) return NOTHING;
    if (hasEnded(restriction, now) && !isPresent) return afterMute(situation, restriction);
  }
  if (isSpared(situation)) return tell(situation, missing);
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return NOTHING;
  if (restriction !== undefined && isOurs(member, restriction)) {
    return resume(situation, restriction, missing);
  }
  return mute(situation, member);
}

/** They are told what to join, and not muted: with each message that stays they get a warning. */
function tell(situation: Situation, missing: readonly MissedChannel[]): Action {
  const { now, settings, trigger, restriction, member } = situation;
  const isWarning = settings.onOffence === 'warn' && trigger.kind === 'message';
  const isKnown = restriction?.state === 'told' && !hasEnded(restriction, now);
  if (isKnown && trigger.kind !== 'message') return notify(situation, restriction, missing);
  if (member === undefined) return { do: 'inspect' };
  if (!canBeTold(situation, member)) return NOTHING;
  if (isKnown && !isWarning) return notify(situation, restriction, missing);
  return { do: 'tell', until: toldUntil(situation), ...warned(situation) };
}

/** Neither those whom an admin has muted already, nor those who are not there. */
export function canBeTold({ trigger }: Pick<Situation, 'trigger'>, member: GroupMember): boolean {
  if (member.kind !== 'free' && member.kind !== 'restricted') return false;
  if (!member.inGroup && trigger.kind !== 'message') return false;
  return member.kind === 'free' || maySend(member.permissions);
}

/** Nobody is muted any more in this group: what we have imposed ends. */
export function release(situation: Situation, restriction: Restriction): Action {
  const { now } = situation;
  if (restriction.state === 'muting' && mayBeInWork(restriction, now)) return NOTHING;
  if (hasEnded(restriction, now)) return { do: 'forget' };
  return liftOurs(situation, restriction);
}

/**
 * Whether what they were muted for, or told, is free by now: it was in a topic of a forum that is
 * not checked any more. Whoever writes does so where it is.
 */
export function isFreeNow({ settings, trigger }: Situation, { topicId }: Restriction): boolean {
  if (topicId == null || trigger.kind === 'message') return false;
  if (topicId === WHOLE_FORUM) return settings.topicsMode !== 'all';
  return !isEnforcedIn(settings, topicId);
}

/** Lifts a mute once Telegram shows that it is still ours, and leaves alone what is not. */
export function liftOurs({ member }: Situation, restriction: Restriction): Action {
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return { do: 'lift-later' };
  return isOurs(member, restriction) ? { do: 'lift' } : { do: 'forget' };
}

function afterMute({ settings }: Situation, restriction: Restriction): Action {
  return { do: countsOn(settings, restriction) ? 'remember' : 'forget' };
}

function mute(situation: Situation, member: GroupMember): Action {
  const { now, settings, trigger, restriction } = situation;
  const notOurs: Action = { do: restriction === undefined ? 'nothing' : 'forget' };
  if (member.kind === 'banned' || member.kind === 'admin' || member.kind === 'unknown') {
    return notOurs;
  }
  if (!member.inGroup && trigger.kind !== 'message') return notOurs;
  const isIntent = restriction === undefined || restriction.state === 'muting';
  if (!isIntent && !provesPresence(trigger)) return notOurs;
  const until = intendedEnd(restriction, now) ?? endOf(now, muteSeconds(settings));
  if (member.kind === 'free') return { do: 'restrict', until, prior: null };
  if (!maySend(member.permissions)) return notOurs;
  const prior = { permissions: member.permissions, until: member.until };
  return { do: 'restrict', until: later(until, prior.until), prior };
}

/** Our mute is in place although the ledger does not say so, or says it of a shorter list. */
function resume(
  situation: Situation,
  restriction: Restriction,
  missing: readonly MissedChannel[],
): Action {
  const { state, until, prior } = restriction;
  if (state !== 'muted') return { do: 'restrict', until, prior };
  return notify(situation, restriction, missing);
}

/**
 * Whoever writes after the second of the mute, or comes unrestricted, contradicts the ledger: an
 * admin lifted the mute, and Telegram has to be asked.
 */
function isBelievedInForce(restriction: Restriction, { now, trigger }: Situation): boolean {
  if (restriction.state !== 'muted' || hasEnded(restriction, now)) return false;
  const freeAt = seenFreeAt(trigger);
  return freeAt === undefined || freeAt.getTime() <= restriction.since.getTime() + 1000;
}

/**
 * One live notice per person: a new one only when they came back, or wrote again unmuted, and there
 * is none, or one that Telegram may not have shown them.
 */
function notify(
  situation: Situation,
  restriction: Restriction,
  missing: readonly MissedChannel[],
): Action {
  const { channels, trigger } = situation;
  const shown = restriction.notice;
  const mayBeUnseen = shown === null || isPrivate(shown);
  const isBack =
    trigger.kind === 'joined' || (trigger.kind === 'message' && restriction.state === 'told');
  if (isBack && mayBeUnseen) return { do: 'notify' };
  if (shown === null) return NOTHING;
  if (channels.some(({ status }) => status === 'unknown')) return NOTHING;
  // Its words are others for who has just left.
  const told = absenceToldBy(trigger);
  if (told !== undefined && restriction.missing.includes(told.id)) return { do: 'notify' };
  return isTrue(situation, restriction, missing) ? NOTHING : { do: 'notify' };
}

/** Whether the notice says what is so now. */
function isTrue(
  { channels, settings }: Situation,
  restriction: Restriction,
  missing: readonly MissedChannel[],
): boolean {
  const { noticeSays: said = null } = restriction;
  if (said === null) return sameChannels(restriction.missing, missing);
  return said === noticeSays({ channels, settings }, restriction, missing);
}

function sameChannels(ids: readonly number[], channels: readonly MissedChannel[]): boolean {
  return ids.length === channels.length && channels.every(({ id }) => ids.includes(id));
}
