import type { MissedChannel } from '../model/channel.ts';
import type { Restriction } from '../model/restriction.ts';
import { provesPresence } from '../model/trigger.ts';
import { canBeTold, enforce, isFreeNow, liftOurs, release } from './enforce.ts';
import { hasEnded, mayBeInWork } from './mute-end.ts';
import type { Action, Situation } from './situation.ts';
import { isInGrace, missingChannels, type Verdict, verdictOf } from './verdict.ts';
import { staysWithWarning } from './warnings.ts';

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

function actionFor(
  situation: Situation,
  verdict: Verdict,
  missing: readonly MissedChannel[],
): Action {
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

/** Whether the rules would have been for them, were it no dry run. */
export function isPractice(
  { verdict }: Decision,
  { trigger, member }: Pick<Situation, 'trigger' | 'member'>,
): boolean {
  if (verdict !== 'dry-run' || !provesPresence(trigger)) return false;
  return member === undefined || canBeTold({ trigger }, member);
}

/** Deletes a message only once its author is known not to be an admin. */
function mustDelete(situation: Situation, verdict: Verdict, action: Action): boolean {
  if (situation.trigger.kind !== 'message' || action.do === 'inspect') return false;
  if (isUndecided(verdict)) return blocksInDoubt(situation.settings);
  if (verdict !== 'missing' || staysWithWarning(situation)) return false;
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

/** The person need not be muted: lift what is ours and leave alone what is not. */
function liftOrForget(situation: Situation, verdict: Verdict): Action {
  const { now, trigger, restriction } = situation;
  if (restriction === undefined) return { do: 'nothing' };
  if (hasEnded(restriction, now)) return { do: 'forget' };
  const isMuted = restriction.state !== 'told';
  // Whatever they miss: nobody is muted there, or not for that.
  const isOpen = isUndecided(verdict) || verdict === 'suspended';
  const isFree = mutesNobody(situation) || isFreeNow(situation, restriction);
  if (isOpen && isMuted && isFree) {
    return release(situation, restriction);
  }
  const mayHaveToBeLifted = restriction.state === 'lifting' || trigger.kind === 'joined-channel';
  if (verdict === 'unknown' && isMuted && mayHaveToBeLifted) return { do: 'lift-later' };
  if (verdict === 'unknown' || verdict === 'suspended') return { do: 'nothing' };
  if (verdict === 'unseen' && keepsItsReason(situation, restriction)) return { do: 'nothing' };
  // Who comes back has a new grace, and no new warnings.
  if (!isMuted && (restriction.warnings ?? 0) > 0 && isInGrace(situation)) return { do: 'nothing' };
  return isMuted ? liftOurs(situation, restriction) : { do: 'forget' };
}

/** Whether the rules of the group mute nobody, so that what we have imposed before ends. */
const mutesNobody = ({ settings }: Situation): boolean =>
  settings.dryRun || settings.onOffence === 'delete';

/**
 * A mute for channels that nobody can see now stays. It ends where it named others as well: that
 * reason is gone. So does one that was interrupted before its person was told why, and one that was
 * about to be lifted while they could still be seen.
 */
function keepsItsReason({ now, channels }: Situation, restriction: Restriction): boolean {
  if (restriction.state === 'lifting') return false;
  if (restriction.state === 'muting' && !mayBeInWork(restriction, now)) return false;
  const unseen = channels
    .filter(({ channel }) => channel.isUnseen)
    .map(({ channel }) => channel.id);
  return restriction.missing.every((id) => unseen.includes(id));
}
