import {
  createAnnounce,
  createGentleActions,
  mayHaveNotice,
  rowFor,
} from '../leniency/gentle-actions.ts';
import { channelFields } from '../lib/log.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Decision } from '../policy/decide.ts';
import { hasEnded, isOurs } from '../policy/mute-end.ts';
import { removalTimes } from '../policy/removal.ts';
import type { Action } from '../policy/situation.ts';
import type { Effect } from './effect.ts';
import { createEndRestriction } from './end-restriction.ts';
import type { Outcome, ReconcileDeps, Subject } from './enforcement.ts';
import type { Reason } from './judging/reason.ts';

type Change = Outcome['change'];
type Intent = Omit<Restriction, 'state' | 'notice'>;
type ApplyDecisionDeps = Pick<
  ReconcileDeps,
  | 'ledger'
  | 'enforcer'
  | 'notices'
  | 'recentlyLifted'
  | 'log'
  | 'now'
  | 'onEnded'
  | 'onStopped'
  | 'onAsked'
  | 'onVerified'
  | 'onRefused'
>;

/**
 * Carries out a decision. The intent is recorded before each effect and its completion after it, so
 * that the sweep finds and completes what a crash interrupted.
 */
export function createApplyDecision(deps: ApplyDecisionDeps) {
  const { ledger, enforcer, recentlyLifted, log, now } = deps;
  const { onStopped, onVerified, onRefused } = deps;
  const end = createEndRestriction(deps);
  const announce = createAnnounce(deps);
  const gently = createGentleActions({ ...deps, end, announce });

  async function restrict(
    { until, prior }: Extract<Action, { do: 'restrict' }>,
    { missing }: Decision,
    subject: Subject,
  ): Promise<Change> {
    const { group, person, restriction, reason } = subject;
    const notice = restriction?.notice ?? null;
    const warnings = restriction?.warnings ?? 0;
    const row = rowFor(subject, missing, now());
    const removal = removalTimes(group.settings, row.since);
    const intent = { ...row, until, prior, warnings, ...removal };
    const mine = restriction
      ? await ledger.replace({ ...intent, state: 'muting' }, restriction)
      : await ledger.open(intent);
    if (!mine) return 'none';
    const effect = await mute(intent, reason);
    const fields = { group_id: group.id, user_id: person.id, ...channelFields(row.missing) };
    if (effect === 'refused' && reason.hasGone()) {
      await takeBack(intent, restriction);
      log.info(fields, 'user not restricted, since the reason has gone meanwhile');
      return 'none';
    }
    if (effect !== 'done') {
      if (effect === 'refused') {
        const noticeAfter = mayHaveNotice(restriction) ? intent.noticeAfter : null;
        await end({ ...intent, state: 'muting', notice, noticeAfter });
      }
      log.warn({ ...fields, effect }, 'user could not be restricted');
      return 'failed';
    }
    const done = await ledger.advance(group.id, person.id, 'muted', ['muting']);
    if (done === undefined) {
      await undo(group.id, person.id, intent);
      return 'none';
    }
    log.info(fields, 'user restricted');
    onStopped?.(group.id);
    // Who has joined meanwhile is about to be lifted.
    if (!reason.hasGone()) announce(missing, subject);
    return 'restricted';
  }

  /** The mute never was: what stood there before it stands again. */
  async function takeBack(intent: Intent, before: Restriction | undefined): Promise<void> {
    const row = { ...intent, state: 'muting' } as const;
    await (before === undefined ? ledger.close(row) : ledger.replace(before, row));
  }

  /**
   * Telegram refuses what was tried again, and may have carried out the first try, whose answer was
   * lost: then the mute is in force. So it may where the reason has gone before the second.
   */
  async function mute(intent: Intent, reason: Reason): Promise<Effect> {
    const { groupId, userId, until } = intent;
    const effect = await enforcer.mute(groupId, userId, until, reason);
    if (effect !== 'refused') return effect;
    if (!reason.hasGone()) onRefused?.(groupId);
    const member = await enforcer.inspect(groupId, userId);
    if (member.kind === 'unknown') return 'failed';
    return isOurs(member, intent) ? 'done' : 'refused';
  }

  /** The row was deleted while Telegram was muting: nothing else would lift that mute. */
  async function undo(
    groupId: number,
    userId: number,
    intent: Pick<Restriction, 'until' | 'prior'>,
  ): Promise<void> {
    if ((await ledger.find(groupId, userId)) !== undefined) return;
    const member = await enforcer.inspect(groupId, userId);
    if (isOurs(member, intent)) await enforcer.restore(groupId, userId, intent.prior);
  }

  async function lift({ verdict }: Decision, { group, person }: Subject): Promise<Change> {
    const isVerified = verdict === 'verified';
    const restriction = await ledger.advance(group.id, person.id, 'lifting', [
      'muting',
      'muted',
      'lifting',
    ]);
    if (restriction === undefined) return 'none';
    const effect = await enforcer.restore(group.id, person.id, restriction.prior);
    const fields = { group_id: group.id, user_id: person.id };
    if (effect !== 'done') {
      if (effect === 'refused') onRefused?.(group.id);
      log.warn({ ...fields, effect }, 'restriction could not be lifted and stays due');
      return 'failed';
    }
    // Before the row is deleted: a press in between finds the one or the other.
    await recentlyLifted.add(group.id, person.id);
    const isEnded = await end(restriction, 'lifted');
    if (isEnded && isVerified) onVerified?.(group.id, restriction.since);
    const channels = channelFields(group.channels.map(({ id }) => id));
    log.info({ ...fields, ...channels }, isVerified ? 'user verified' : 'restriction lifted');
    return 'lifted';
  }

  async function forget({ verdict }: Decision, restriction: Restriction): Promise<void> {
    const { groupId, userId, state, since } = restriction;
    const isVerified = state === 'told' && verdict === 'verified';
    // Before the row is deleted: a press in between finds the one or the other.
    if (isVerified) await recentlyLifted.add(groupId, userId);
    const isEnded = await end(restriction);
    // A mute that ended by itself was not ended by joining, either.
    if (isEnded && isVerified && !hasEnded(restriction, now())) onVerified?.(groupId, since);
  }

  return async function applyDecision(decision: Decision, subject: Subject): Promise<Change> {
    const { group, person, restriction } = subject;
    switch (decision.action.do) {
      case 'restrict':
        return restrict(decision.action, decision, subject);
      case 'tell':
        return gently.tell(decision.action, decision, subject);
      case 'lift':
        return lift(decision, subject);
      case 'lift-later':
        // Even if it was due already: the row moves behind others that are due.
        await ledger.advance(group.id, person.id, 'lifting', ['muting', 'muted', 'lifting']);
        return 'failed';
      case 'notify':
        announce(decision.missing, subject);
        return 'none';
      case 'forget':
        if (restriction !== undefined) await forget(decision, restriction);
        return 'forgotten';
      case 'remind':
        if (restriction !== undefined) await gently.remind(decision, subject, restriction);
        return 'none';
      case 'put-off':
        if (restriction !== undefined) await gently.putOff(group, restriction);
        return 'none';
      case 'remove':
        return restriction === undefined ? 'none' : gently.remove(restriction, subject.reason);
      case 'remember':
        if (restriction !== undefined) await gently.remember(restriction);
        return 'forgotten';
      default:
        return 'none';
    }
  };
}
