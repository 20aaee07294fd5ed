import type { Found } from '../leniency/in-favour.ts';
import { channelFields } from '../lib/log.ts';
import type { Lookup } from '../membership/lookup.ts';
import { idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { Person } from '../model/membership-status.ts';
import { absenceToldBy, provesPresence, type Trigger } from '../model/trigger.ts';
import { type Decision, decide, isPractice } from '../policy/decide.ts';
import { createApplyDecision } from './apply-decision.ts';
import type { FoundAuthor } from './check-author.ts';
import type { Outcome, ReconcileDeps } from './enforcement.ts';
import { createJudge, situate } from './judging/judge.ts';
import { lookupIfNeeded } from './judging/lookup-if-needed.ts';
import { createReason } from './judging/reason.ts';

export type Reconcile = ReturnType<typeof createReconcile>;

/** In an older topic others may have written, whose messages would go with it. */
const TOPIC_IS_YOUNG_MS = 60_000;

/** What was looked up, and since when it is known, by `performance.now()`. */
interface Known extends Found {
  readonly knownAt: number;
}

/** What is done about one person at a time. */
interface Turn {
  readonly person: Person;
  readonly trigger: Trigger;
  /** What was begun in it, and may take longer than the next one can wait. */
  readonly beside: Promise<void>[];
}

const NOTHING_NEW: Trigger = { kind: 'none' };

const UNPROTECTED: Outcome = {
  verdict: 'unprotected',
  missing: [],
  joined: 0,
  change: 'none',
  messageDeleted: false,
  member: undefined,
};

/**
 * Makes the state of a person in a group what it should be. Every trigger ends here. Idempotent: a
 * second run completes what was interrupted, and changes nothing that is right.
 */
export function createReconcile(deps: ReconcileDeps) {
  const { groups, membership, adminCache, ledger, enforcer, lock, log, now } = deps;
  const act = createApplyDecision(deps);
  const { inFavour, heardOf, wouldDecide } = createJudge(deps);

  async function lookUp(group: Group, userId: number, asked = group): Promise<Known> {
    const knownAt = performance.now();
    const lookup = await lookupIfNeeded(asked, userId, membership.lookup);
    return { ...(await inFavour(group, userId, lookup)), knownAt };
  }

  async function settle(group: Group, turn: Turn, lookup: Known): Promise<Outcome> {
    const { person, trigger } = turn;
    // Who has no row yet will have to be looked at: Telegram and the ledger are asked together.
    const guess = decide(situate(group, trigger, lookup, undefined, now()));
    const inspected =
      guess.action.do === 'inspect' ? enforcer.inspect(group.id, person.id) : undefined;
    const restriction = await ledger.find(group.id, person.id);
    let situation = situate(group, trigger, lookup, restriction, now());
    let decision = decide(situation);
    if (decision.action.do === 'inspect') {
      const told = absenceToldBy(trigger)?.id;
      // Beside a mute only what is read after it says whether it is still in force.
      const isMuted = restriction !== undefined && restriction.state !== 'told';
      const early = isMuted ? undefined : inspected;
      const [member, channels] = await Promise.all([
        early ?? enforcer.inspect(group.id, person.id),
        membership.confirm(person.id, lookup.channels, told),
      ]);
      if (member.kind === 'admin') await adminCache.record(group.id, person.id, true);
      situation = { ...situation, channels, member, now: now() };
      decision = decide(situation);
    }
    const { action, verdict, missing, deleteMessage: messageDeleted } = decision;
    const { channels, member } = situation;
    const judged = { group, userId: person.id, situation };
    const reason = createReason(lookup.knownAt, () => wouldDecide(action, judged));
    const deletion = deleteOffence(decision, group, trigger);
    // Told at the end of the turn, however that ends.
    deletion.catch(() => undefined);
    turn.beside.push(deletion);
    const change = await act(decision, { group, person, trigger, restriction, reason });
    if (change === 'none' && reason.hasGone()) {
      return { ...(await settleAnew(group.id, turn)), messageDeleted };
    }
    if (change === 'restricted' || change === 'told') {
      await recheckAfterMute(group.id, person, change, channels);
    }
    if (isPractice(decision, { trigger, member })) tellDryRun(group, person, missing);
    const joined = channels.filter(({ status }) => status === 'member').length;
    return { verdict, missing, joined, change, messageDeleted, member };
  }

  /** What was decided came too late: what is known now decides. */
  async function settleAnew(groupId: number, turn: Turn): Promise<Outcome> {
    const group = await groups.find(groupId);
    if (group === undefined) return UNPROTECTED;
    return settle(group, turn, await lookUp(group, turn.person.id));
  }

  /**
   * Closes a race: a join event, an allow-list change or a settings change handled while we were
   * muting may not have seen our row. What it brought about is visible now.
   */
  async function recheckAfterMute(
    groupId: number,
    person: Person,
    change: 'restricted' | 'told',
    before: Lookup['channels'],
  ): Promise<void> {
    const knownAt = performance.now();
    const heard = await heardOf(groupId, person.id, before);
    if (heard === undefined) return;
    const { group, found } = heard;
    const { verdict } = decide(situate(group, NOTHING_NEW, found, undefined, now()));
    const isNoReason = change === 'restricted' && group.settings.onOffence === 'delete';
    if (verdict === 'missing' && !isNoReason) return;
    const turn = { person, trigger: NOTHING_NEW, beside: [] };
    await settle(group, turn, { ...found, knownAt });
  }

  function tellDryRun({ id }: Group, person: Person, missing: Decision['missing']): void {
    const fields = { group_id: id, user_id: person.id, ...channelFields(idsOf(missing)) };
    log.info(fields, 'dry run: user would be restricted');
    deps.onPractised?.(id, person.id);
  }

  async function deleteOffence(decision: Decision, group: Group, trigger: Trigger) {
    if (!decision.deleteMessage || trigger.kind !== 'message') return;
    const { messageId, topic, date } = trigger;
    if (topic === undefined) {
      await enforcer.deleteMessage(group.id, messageId);
      return;
    }
    const isYoung = now().getTime() - date.getTime() < TOPIC_IS_YOUNG_MS;
    const mayBeDeleted = topic.isNew && isYoung;
    await enforcer.endTopic(group.id, messageId, { id: topic.id, mayBeDeleted });
  }

  async function reconcile(
    groupId: number,
    person: Person,
    trigger: Trigger,
    found?: FoundAuthor,
  ): Promise<Outcome> {
    const group = await groups.find(groupId);
    if (group === undefined) return UNPROTECTED;
    let early: Known | undefined;
    if (trigger.kind === 'message') {
      // What was found of the author holds for the group as it was then.
      early =
        found?.group === group
          ? { ...(await inFavour(group, person.id, found.lookup)), knownAt: found.since }
          : await lookUp(group, person.id);
      const { verdict, action } = decide(situate(group, trigger, early, undefined, now()));
      if (action.do === 'nothing') return { ...UNPROTECTED, verdict };
    }
    const turn: Turn = { person, trigger, beside: [] };
    const outcome = await lock.run(`${groupId}:${person.id}`, async (waited) => {
      // After waiting for the lock the group may have changed.
      const current = waited ? await groups.find(groupId) : group;
      if (current === undefined || (!current.enabled && provesPresence(trigger))) {
        return UNPROTECTED;
      }
      const known = waited ? undefined : early;
      if (known !== undefined) return settle(current, turn, known);
      // What they do imposes nothing in a suspended group; what they have joined may lift something.
      const mayImpose = provesPresence(trigger);
      const asked = mayImpose ? current : { ...current, suspended: false };
      return settle(current, turn, await lookUp(current, person.id, asked));
    });
    await Promise.all(turn.beside);
    return outcome;
  }

  return reconcile;
}
