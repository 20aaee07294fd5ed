import { type Channel, type MissedChannel, missed } from '../model/channel.ts';
import { type Evidence, showsPresence } from '../model/evidence.ts';
import { isPrivate } from '../model/notice-id.ts';
import { isMute } from '../model/permissions.ts';
import type { PriorRestriction, Restriction } from '../model/restriction.ts';
import type { Settings } from '../model/settings.ts';
import { type GroupMember, isAbsent, type Standing } from '../model/standing.ts';

/** Everything that matters about one person in one group, at one moment. */
export interface Situation {
  readonly now: Date;
  /** Whether the group's protection is switched on. */
  readonly enabled: boolean;
  /** Whether the bot lacks a right that enforcing takes. */
  readonly suspended: boolean;
  readonly settings: Pick<Settings, 'muteLength' | 'onUnknown' | 'dryRun'>;
  /** Whether the person is already known to be an admin of the group. */
  readonly exempt: boolean;
  readonly channels: readonly { readonly channel: Channel; readonly standing: Standing }[];
  readonly evidence: Evidence;
  /** Our ledger's row. */
  readonly restriction: Restriction | undefined;
  /** What Telegram says of them in the group; undefined while it has not been asked. */
  readonly member: GroupMember | undefined;
}

/** What a verdict goes by. */
export type Circumstances = Pick<
  Situation,
  'enabled' | 'suspended' | 'exempt' | 'channels' | 'member'
> & { readonly settings: Pick<Settings, 'dryRun'> };

/** How a person stands towards a group's requirement. */
export type Verdict =
  | 'unprotected'
  | 'suspended'
  | 'exempt'
  | 'verified'
  | 'missing'
  | 'dry-run'
  | 'unknown';

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
  /** The ledger's row is not true any more: the mute ended, or is somebody else's now. */
  | { readonly do: 'forget' };

export interface Decision {
  readonly verdict: Verdict;
  /** The channels they are definitely not in. */
  readonly missing: readonly MissedChannel[];
  /** Whether the message that was the evidence, if it was one, has to go. */
  readonly deleteMessage: boolean;
  readonly action: Action;
}

/** An intent older than this was interrupted; a younger one may be in work elsewhere. */
export const INTENT_TIMEOUT_MS = 15_000;

/** An intended mute that would end sooner is not worth imposing. */
const SHORTEST_REST_MS = 60_000;

/**
 * The whole policy of the bot: compares what should be with what is, and names the difference.
 * Pure, and idempotent: deciding again after the action was carried out answers `nothing`.
 */
export function decide(situation: Situation): Decision {
  const verdict = judge(situation);
  const missing = missingChannels(situation);
  const action = choose(situation, verdict, missing);
  return { verdict, missing, deleteMessage: mustDelete(situation, verdict, action), action };
}

function choose(situation: Situation, verdict: Verdict, missing: readonly Channel[]): Action {
  if (verdict === 'missing') return enforce(situation, missing);
  return concernsAdmins(situation, verdict) ? { do: 'inspect' } : release(situation, verdict);
}

/** Something is to be done about them, or to be told, which never concerns an admin of the group. */
function concernsAdmins(
  { member, evidence, settings, restriction }: Situation,
  verdict: Verdict,
): boolean {
  if (member !== undefined || restriction !== undefined) return false;
  if (verdict === 'dry-run') return showsPresence(evidence);
  return verdict === 'unknown' && evidence.kind === 'message' && settings.onUnknown === 'block';
}

/** How the person stands towards what the group requires, as far as is known. */
export function judge(situation: Circumstances): Verdict {
  const { enabled, suspended, settings, exempt, channels, member } = situation;
  if (!enabled) return 'unprotected';
  if (suspended) return 'suspended';
  if (exempt || member?.kind === 'admin') return 'exempt';
  if (channels.length === 0) return 'unprotected';
  const standings = channels.map(({ standing }) => standing);
  if (standings.includes('admin')) return 'exempt';
  if (standings.some(isAbsent)) return settings.dryRun ? 'dry-run' : 'missing';
  return standings.includes('unknown') ? 'unknown' : 'verified';
}

function missingChannels({ channels }: Situation): MissedChannel[] {
  return channels
    .filter(({ standing }) => isAbsent(standing))
    .map(({ channel, standing }) => missed(channel, standing));
}

/** A message goes only once its author is known not to be an admin. */
function mustDelete(situation: Situation, verdict: Verdict, action: Action): boolean {
  if (situation.evidence.kind !== 'message' || action.do === 'inspect') return false;
  if (verdict === 'unknown') return situation.settings.onUnknown === 'block';
  if (verdict !== 'missing') return false;
  return situation.member?.kind !== 'unknown' || situation.settings.onUnknown === 'block';
}

/** The person misses a channel: mute them, unless they are muted, not here, or beyond knowing. */
function enforce(situation: Situation, missing: readonly Channel[]): Action {
  const { now, evidence, restriction: held, member } = situation;
  if (held === undefined && !showsPresence(evidence)) return { do: 'nothing' };
  if (held !== undefined && believedInForce(held, situation)) {
    return announce(situation, held, missing);
  }
  if (held?.state === 'muting' && isFresh(held, now)) return { do: 'nothing' };
  if (held !== undefined && hasEnded(held, now) && !showsPresence(evidence))
    return { do: 'forget' };
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return { do: 'nothing' };
  if (held !== undefined && isOurs(member, held)) return resume(situation, held, missing);
  return mute(situation, member);
}

function mute(situation: Situation, member: GroupMember): Action {
  const { now, settings, evidence, restriction: held } = situation;
  const notOurs: Action = { do: held === undefined ? 'nothing' : 'forget' };
  if (member.kind === 'banned' || member.kind === 'admin' || member.kind === 'unknown') {
    return notOurs;
  }
  if (!member.inGroup && evidence.kind !== 'message') return notOurs;
  if (held !== undefined && held.state !== 'muting' && !showsPresence(evidence)) return notOurs;
  const until = intendedEnd(held, now) ?? endOf(now, settings.muteLength);
  if (member.kind === 'free') return { do: 'restrict', until, prior: null };
  if (isMute(member.permissions)) return notOurs;
  const prior = { permissions: member.permissions, until: member.until };
  return { do: 'restrict', until: later(until, prior.until), prior };
}

/** When a mute that begins now ends, in Telegram's whole seconds. */
export function endOf(now: Date, muteLength: number): Date {
  return new Date(Math.floor(now.getTime() / 1000 + muteLength) * 1000);
}

/**
 * Whoever recorded the intent to mute may still be about to: the same mute twice is one that the
 * ledger knows, and another end would make it nobody's.
 */
function intendedEnd(held: Restriction | undefined, now: Date): Date | null {
  if (held?.state !== 'muting' || held.until === null) return null;
  return held.until.getTime() > now.getTime() + SHORTEST_REST_MS ? held.until : null;
}

/** Our mute is in place although the ledger does not say so, or says it of a shorter list. */
function resume(situation: Situation, held: Restriction, missing: readonly Channel[]): Action {
  if (held.state !== 'muted') return { do: 'restrict', until: held.until, prior: held.prior };
  return announce(situation, held, missing);
}

/** The person need not be muted: lift what is ours and leave alone what is not. */
function release(situation: Situation, verdict: Verdict): Action {
  const { now, evidence, restriction: held, member } = situation;
  if (held === undefined) return { do: 'nothing' };
  if (hasEnded(held, now)) return { do: 'forget' };
  const mayHaveToBeLifted = held.state === 'lifting' || evidence.kind === 'joined-channel';
  if (verdict === 'unknown' && mayHaveToBeLifted) return { do: 'lift-later' };
  if (verdict === 'unknown' || verdict === 'suspended') return { do: 'nothing' };
  if (member === undefined) return { do: 'inspect' };
  if (member.kind === 'unknown') return { do: 'lift-later' };
  return isOurs(member, held) ? { do: 'lift' } : { do: 'forget' };
}

/**
 * A message written after the second of the mute contradicts the ledger: somebody lifted the mute,
 * and Telegram has to be asked.
 */
function believedInForce(held: Restriction, { now, evidence }: Situation): boolean {
  if (held.state !== 'muted' || hasEnded(held, now)) return false;
  return evidence.kind !== 'message' || evidence.date.getTime() <= held.since.getTime() + 1000;
}

/**
 * One live notice per person: a new one only when they came back and there is none, or one that
 * Telegram may not have shown them.
 */
function announce(
  { channels, evidence }: Situation,
  held: Restriction,
  missing: readonly Channel[],
): Action {
  const none: Action = { do: 'nothing' };
  const shown = held.noticeMessageId;
  const mayBeUnseen = shown === null || isPrivate(shown);
  if (evidence.kind === 'joined' && mayBeUnseen) return { do: 'notify' };
  if (shown === null) return none;
  if (channels.some(({ standing }) => standing === 'unknown')) return none;
  // They may have been banned there, or not be any more.
  if (evidence.kind === 'left-channel' && held.missing.includes(evidence.channel.id)) {
    return { do: 'notify' };
  }
  return sameChannels(held.missing, missing) ? none : { do: 'notify' };
}

function sameChannels(ids: readonly number[], channels: readonly Channel[]): boolean {
  return ids.length === channels.length && channels.every(({ id }) => ids.includes(id));
}

/** Whether the restriction that Telegram reports is the very one that we imposed. */
export function isOurs(member: GroupMember, held: Pick<Restriction, 'until'>): boolean {
  if (member.kind !== 'restricted' || !isMute(member.permissions)) return false;
  return member.until?.getTime() === held.until?.getTime();
}

function hasEnded(held: Restriction, now: Date): boolean {
  return held.until !== null && held.until <= now;
}

function isFresh(held: Restriction, now: Date): boolean {
  return now.getTime() - held.since.getTime() < INTENT_TIMEOUT_MS;
}

/** The later of two ends, where null is for ever. */
export function later(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
