import type { Channel, MissedChannel } from '../model/channel.ts';
import type { GroupMember } from '../model/membership-status.ts';
import { isPrivate } from '../model/message-ref.ts';
import { isMute } from '../model/permissions.ts';
import type { PriorRestriction, Restriction } from '../model/restriction.ts';
import type { Settings } from '../model/settings.ts';
import { provesPresence, type Trigger } from '../model/trigger.ts';
import { endOf, hasEnded, intendedEnd, isOurs, later, mayBeInWork } from './mute-end.ts';
import { type Circumstances, missingChannels, type Verdict, verdictOf } from './verdict.ts';

/** Everything that matters about one person in one group, at one moment. */
export interface Situation extends Circumstances {
  readonly now: Date;
  readonly settings: Pick<Settings, 'muteLength' | 'onUnknown' | 'dryRun' | 'onlyJoinedAfter'>;
  readonly trigger: Trigger;
  /** Our ledger's row. */
  readonly restriction: Restriction | undefined;
}

/** What is to be done about a person in the group. */
export type Action =
  | { readonly do: 'nothing' }
  /** Ask Telegram for the person's state in the group, then decide again. */
  | { readonly do: 'inspect' }
  | {
      readonly do: 'restrict';
      readonly until: Date | null;
      readonly prior: PriorRestriction | null;
    }
  /** They are muted already; the notice has to be posted or to name other channels. */
  | { readonly do: 'notify' }
  | { readonly do: 'lift' }
  /** They should be lifted, or maybe should, but Telegram does not answer: keep it as due work. */
  | { readonly do: 'lift-later' }
  /** The ledger's row is outdated: the mute ended, or is an admin's now. */
  | { readonly do: 'forget' };

/** The difference between what is and what should be. */
export interface Decision {
  readonly verdict: Verdict;
  /** The channels they are definitely not in. */
  readonly missing: readonly MissedChannel[];
  /** Whether the message that was the trigger, if it was one, has to go. */
  readonly deleteMessage: boolean;
  readonly action: Action;
}

/**
 * The whole policy of the bot: compares what should be with what is, and names the difference.
 * Pure, and idempotent: deciding again after the action was carried out answers `nothing`.
 */
export function decide(situation: Situation): Decision {
  const verdict = verdictOf(situation);
  const missing = missingChannels(situation);
  const action = actionFor(situation, verdict, missing);
  return { verdict, missing, deleteMessage: mustDelete(situation, verdict, action), action };
}

function actionFor(situation: Situation, verdict: Verdict, missing: readonly Channel[]): Action {
  if (verdict === 'missing') return enforce(situation, missing);
  return needsAdminCheck(situation, verdict) ? { do: 'inspect' } : liftOrForget(situation, verdict);
}

/**
 * A message would be deleted, or a dry run reported: neither ever concerns an admin of the group.
 */
function needsAdminCheck(
  { member, trigger, settings, restriction }: Situation,
  verdict: Verdict,
): boolean {
  if (member !== undefined || restriction !== undefined) return false;
  if (verdict === 'dry-run') return provesPresence(trigger);
  return isUndecided(verdict) && trigger.kind === 'message' && blocksInDoubt(settings);
}

/** Deletes a message only once its author is known not to be an admin. */
function mustDelete(situation: Situation, verdict: Verdict, action: Action): boolean {
  if (situation.trigger.kind !== 'message' || action.do === 'inspect') return false;
  if (isUndecided(verdict)) return blocksInDoubt(situation.settings);
  if (verdict !== 'missing') return false;
  return situation.member?.kind !== 'unknown' || situation.settings.onUnknown === 'block';
}

/** Whether messages of those in doubt go; in a dry run nothing does. */
function blocksInDoubt({ onUnknown, dryRun }: Situation['settings']): boolean {
  return onUnknown === 'block' && !dryRun;
}

/** Whether nothing definite speaks for the person, nor against them. */
function isUndecided(verdict: Verdict): boolean {
  return verdict === 'unknown' || verdict === 'unseen';
}

/** The person misses a channel: mute them, unless they are muted, not here, or beyond knowing. */
function enforce(situation: Situation, missing: readonly Channel[]): Action {
  const { now, trigger, restriction, member } = situation;
  const isPresent = provesPresence(trigger);
  if (restriction === undefined) {
    if (!isPresent) return { do: 'nothing' };
  } else {
    if (isBelievedInForce(restriction, situation)) return notify(situation, restriction, missing);
    if (restriction.state === 'muting' && mayBeInWork(restriction, now)) return { do: 'nothing' };
    if (hasEnded(restriction, now) && !isPresent) return { do: 'forget' };
  }
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return { do: 'nothing' };
  if (restriction !== undefined && isOurs(member, restriction)) {
    return resume(situation, restriction, missing);
  }
  return mute(situation, member);
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
  const until = intendedEnd(restriction, now) ?? endOf(now, settings.muteLength);
  if (member.kind === 'free') return { do: 'restrict', until, prior: null };
  if (isMute(member.permissions)) return notOurs;
  const prior = { permissions: member.permissions, until: member.until };
  return { do: 'restrict', until: later(until, prior.until), prior };
}

/** Our mute is in place although the ledger does not say so, or says it of a shorter list. */
function resume(
  situation: Situation,
  restriction: Restriction,
  missing: readonly Channel[],
): Action {
  const { state, until, prior } = restriction;
  if (state !== 'muted') return { do: 'restrict', until, prior };
  return notify(situation, restriction, missing);
}

/** The person need not be muted: lift what is ours and leave alone what is not. */
function liftOrForget(situation: Situation, verdict: Verdict): Action {
  const { now, trigger, restriction, member } = situation;
  if (restriction === undefined) return { do: 'nothing' };
  if (hasEnded(restriction, now)) return { do: 'forget' };
  const mayHaveToBeLifted = restriction.state === 'lifting' || trigger.kind === 'joined-channel';
  if (verdict === 'unknown' && mayHaveToBeLifted) return { do: 'lift-later' };
  if (verdict === 'unknown' || verdict === 'suspended') return { do: 'nothing' };
  if (verdict === 'unseen' && !hasJoinedWhatIsSeen(situation, restriction))
    return { do: 'nothing' };
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return { do: 'lift-later' };
  return isOurs(member, restriction) ? { do: 'lift' } : { do: 'forget' };
}

/**
 * Whether the mute named a channel that is not among those that the bot cannot see: that reason is
 * gone, and what nobody can see keeps nobody muted. A mute for an unseen channel alone stays.
 */
function hasJoinedWhatIsSeen({ channels }: Situation, { missing }: Restriction): boolean {
  const unseen = channels
    .filter(({ channel }) => channel.isUnseen)
    .map(({ channel }) => channel.id);
  return missing.some((id) => !unseen.includes(id));
}

/**
 * A message written after the second of the mute contradicts the ledger: an admin lifted the mute,
 * and Telegram has to be asked.
 */
function isBelievedInForce(restriction: Restriction, { now, trigger }: Situation): boolean {
  if (restriction.state !== 'muted' || hasEnded(restriction, now)) return false;
  return trigger.kind !== 'message' || trigger.date.getTime() <= restriction.since.getTime() + 1000;
}

/**
 * One live notice per person: a new one only when they came back and there is none, or one that
 * Telegram may not have shown them.
 */
function notify(
  { channels, trigger }: Situation,
  restriction: Restriction,
  missing: readonly Channel[],
): Action {
  const none: Action = { do: 'nothing' };
  const shown = restriction.notice;
  const mayBeUnseen = shown === null || isPrivate(shown);
  if (trigger.kind === 'joined' && mayBeUnseen) return { do: 'notify' };
  if (shown === null) return none;
  if (channels.some(({ status }) => status === 'unknown')) return none;
  // They may have been banned there, or not be any more.
  if (trigger.kind === 'left-channel' && restriction.missing.includes(trigger.channel.id)) {
    return { do: 'notify' };
  }
  return sameChannels(restriction.missing, missing) ? none : { do: 'notify' };
}

function sameChannels(ids: readonly number[], channels: readonly Channel[]): boolean {
  return ids.length === channels.length && channels.every(({ id }) => ids.includes(id));
}
