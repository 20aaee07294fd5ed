import { channelFields } from '../lib/log.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import type { Restriction } from '../model/restriction.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Action, Decision } from '../policy/decide.ts';
import { isOurs } from '../policy/mute-end.ts';
import type { Effect } from './effect.ts';
import { createEndRestriction } from './end-restriction.ts';
import type { Outcome, ReconcileDeps } from './enforcement.ts';

type Change = Outcome['change'];
type ApplyDecisionDeps = Pick<
  ReconcileDeps,
  | 'ledger'
  | 'enforcer'
  | 'notices'
  | 'recentlyLifted'
  | 'log'
  | 'now'
  | 'onEnded'
  | 'onMuted'
  | 'onVerified'
  | 'onRefused'
>;

/** One person in one group, the trigger, and the ledger's row about them. */
export interface Subject {
  readonly group: Group;
  readonly person: Person;
  readonly trigger: Trigger;
  readonly restriction: Restriction | undefined;
}

/**
 * Carries out a decision. The intent is recorded before each effect and its completion after it, so
 * that the sweep finds and completes what a crash interrupted.
 */
export function createApplyDecision(deps: ApplyDecisionDeps) {
  const { ledger, enforcer, notices, recentlyLifted, log, now } = deps;
  const { onMuted, onVerified, onRefused } = deps;
  const end = createEndRestriction(deps);

  async function restrict(
    { until, prior }: Extract<Action, { do: 'restrict' }>,
    { missing }: Decision,
    { group, person, trigger, restriction }: Subject,
  ): Promise<Change> {
    const ids = { groupId: group.id, userId: person.id };
    const missingIds = missing.map(({ id }) => id);
    const notice = restriction?.notice ?? null;
    // Kept by the ledger only where there is no notice yet.
    const noticeAfter = restriction?.noticeAfter ?? lastBefore(trigger);
    const intent = { ...ids, since: now(), until, prior, missing: missingIds, noticeAfter };
    const mine = restriction
      ? await ledger.replace({ ...intent, state: 'muting' }, restriction)
      : await ledger.open(intent);
    if (!mine) return 'none';
    const effect = await mute(intent);
    const fields = { group_id: group.id, user_id: person.id, ...channelFields(missingIds) };
    if (effect !== 'done') {
      if (effect === 'refused') await end({ ...intent, state: 'muting', notice });
      log.warn({ ...fields, effect }, 'user could not be restricted');
      return 'failed';
    }
    const done = await ledger.advance(group.id, person.id, 'muted', ['muting']);
    if (done === undefined) {
      await undo(group.id, person.id, intent);
      return 'none';
    }
    log.info(fields, 'user restricted');
    onMuted?.(group.id, person.id, missingIds, trigger);
    announce(missing, { group, person, trigger, restriction });
    return 'restricted';
  }

  /**
   * Telegram refuses what was tried again, and may have carried out the first try, whose answer was
   * lost: then the mute is in force.
   */
  async function mute(intent: Omit<Restriction, 'state' | 'notice'>): Promise<Effect> {
    const { groupId, userId, until } = intent;
    const effect = await enforcer.mute(groupId, userId, until);
    if (effect !== 'refused') return effect;
    onRefused?.(groupId);
    const member = await enforcer.inspect(groupId, userId);
    if (member.kind === 'unknown') return 'failed';
    return isOurs(member, intent) ? 'done' : 'refused';
  }

  /** A notice that was sent and not recorded may or may not be in the chat. */
  function announce(
    missing: Decision['missing'],
    { group, person, trigger, restriction }: Subject,
  ) {
    const mayBeThere = restriction?.state === 'muted' && restriction.noticeAfter !== null;
    notices.show(group, person, missing, trigger, mayBeThere);
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
    const isEnded = await end(restriction, true);
    if (isEnded && isVerified) onVerified?.(group.id, restriction.since);
    const channels = channelFields(group.channels.map(({ id }) => id));
    log.info({ ...fields, ...channels }, isVerified ? 'user verified' : 'restriction lifted');
    return 'lifted';
  }

  return async function applyDecision(decision: Decision, subject: Subject): Promise<Change> {
    const { group, person } = subject;
    switch (decision.action.do) {
      case 'restrict':
        return restrict(decision.action, decision, subject);
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
        if (subject.restriction !== undefined) await end(subject.restriction);
        return 'forgotten';
      default:
        return 'none';
    }
  };
}

/** The newest message of the group that is known to be older than what follows now. */
function lastBefore(trigger: Trigger): number {
  return trigger.kind === 'message' ? trigger.messageId : 0;
}
