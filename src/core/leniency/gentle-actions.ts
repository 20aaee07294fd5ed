import type { createEndRestriction } from '../enforcement/end-restriction.ts';
import type { Outcome, ReconcileDeps, Subject } from '../enforcement/enforcement.ts';
import type { Reason } from '../enforcement/judging/reason.ts';
import { channelFields } from '../lib/log.ts';
import { type Channel, idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import { type Restriction, WHOLE_FORUM } from '../model/restriction.ts';
import type { Trigger } from '../model/trigger.ts';
import type { Decision } from '../policy/decide.ts';
import { afterReminder, removalTimes } from '../policy/removal.ts';
import type { Action } from '../policy/situation.ts';
import { remembered } from '../policy/warnings.ts';

type Change = Outcome['change'];

/** Shows the notice that belongs to a row. */
export function createAnnounce({ notices, onAsked }: Pick<ReconcileDeps, 'notices' | 'onAsked'>) {
  return (missing: Decision['missing'], { group, person, trigger, restriction }: Subject): void => {
    onAsked?.(group.id, person.id, idsOf(missing), trigger);
    const isShown = restriction !== undefined && restriction.notice !== null;
    const maybe = mayHaveNotice(restriction) ? 'maybe there' : 'new';
    notices.show(group, person, missing, trigger, isShown ? 'there' : maybe);
  };
}

/** A notice that was sent and not recorded may or may not be in the chat. */
export const mayHaveNotice = (restriction: Restriction | undefined): boolean =>
  restriction !== undefined &&
  (restriction.state === 'muted' || restriction.state === 'told') &&
  restriction.noticeAfter !== null;

/** What is recorded of somebody, whether they are muted or told. */
export function rowFor(
  { group, person, trigger, restriction }: Subject,
  missing: readonly Channel[],
  since: Date,
) {
  return {
    ...{ groupId: group.id, userId: person.id, since, missing: idsOf(missing) },
    topicId: topicOf(trigger, restriction),
    // Kept by the ledger only where there is no notice yet.
    noticeAfter: restriction?.noticeAfter ?? lastBefore(trigger),
  };
}

/** The forum topic of what they did, by now or before. */
function topicOf(trigger: Trigger, before: Restriction | undefined): number | null {
  if (trigger.kind === 'message') return trigger.topicId ?? null;
  if (trigger.kind === 'joined') return trigger.isForum ? WHOLE_FORUM : null;
  return before?.topicId ?? null;
}

/** The newest message of the group that is known to be older than what follows now. */
function lastBefore(trigger: Trigger): number {
  return trigger.kind === 'message' ? trigger.messageId : 0;
}

export interface GentleActionsDeps
  extends Pick<ReconcileDeps, 'ledger' | 'enforcer' | 'notices' | 'log' | 'now'>,
    Pick<ReconcileDeps, 'onEnded' | 'onStopped' | 'onAsked' | 'onRefused'> {
  readonly end: ReturnType<typeof createEndRestriction>;
  readonly announce: ReturnType<typeof createAnnounce>;
}

/** What is done to people instead of muting them, or after it. */
export function createGentleActions(deps: GentleActionsDeps) {
  const { ledger, enforcer, notices, log, now, end, announce } = deps;
  const { onEnded, onStopped, onAsked, onRefused } = deps;

  /** Nothing is asked of Telegram but the notice. */
  async function tell(
    { until, warnings, warnedUpTo }: Extract<Action, { do: 'tell' }>,
    { missing }: Decision,
    subject: Subject,
  ): Promise<Change> {
    const { group, person, restriction } = subject;
    const warned = { warnings, warnedUpTo };
    const row = { ...rowFor(subject, missing, now()), until, prior: null, ...warned };
    const mine = restriction
      ? await ledger.replace({ ...row, state: 'told' }, restriction)
      : await ledger.open(row, 'told');
    if (!mine) return 'none';
    const fields = { group_id: group.id, user_id: person.id, ...channelFields(row.missing) };
    log.info(warnings > 0 ? { ...fields, warnings } : fields, 'user told what to join');
    onStopped?.(group.id);
    announce(missing, subject);
    return 'told';
  }

  /** The mute has ended, and its row says from now on how many warnings there were before it. */
  async function remember(restriction: Restriction): Promise<void> {
    if (!(await ledger.replace(remembered(restriction), restriction))) return;
    onEnded?.(restriction.groupId, restriction.userId, 'otherwise');
  }

  async function remind({ missing }: Decision, subject: Subject, row: Restriction): Promise<void> {
    const { group, person, trigger } = subject;
    const times = afterReminder(row, group.settings, now());
    // Where it has to be posted, its answer may be lost: then it is looked for, and posted again.
    if (!(await ledger.replace({ ...row, ...times, noticeAfter: 0 }, row))) return;
    onAsked?.(group.id, person.id, idsOf(missing), trigger);
    notices.show(group, person, missing, trigger, 'reminder');
  }

  async function putOff({ settings }: Group, row: Restriction): Promise<void> {
    await ledger.replace({ ...row, ...removalTimes(settings, now()) }, row);
  }

  /** The row stays until it is done: what a crash interrupts is due again. */
  async function remove(row: Restriction, reason: Reason): Promise<Change> {
    const { groupId, userId } = row;
    const effect = await enforcer.remove(groupId, userId, reason);
    if (effect === 'refused' && reason.hasGone()) return 'none';
    const fields = { group_id: groupId, user_id: userId };
    if (effect !== 'done') {
      if (effect === 'refused') onRefused?.(groupId);
      log.warn({ ...fields, effect }, 'user could not be removed and stays due');
      return 'failed';
    }
    await end(row, 'removed');
    log.info(fields, 'user removed');
    return 'removed';
  }

  return { tell, remember, remind, putOff, remove };
}
