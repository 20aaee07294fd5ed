import { joinedIfItMatters } from '../leniency/joins.ts';
import { channelFields } from '../lib/log.ts';
import { filledFrom, type Lookup } from '../membership/lookup.ts';
import { idsOf } from '../model/channel.ts';
import type { Group } from '../model/group.ts';
import type { GroupMember, Person } from '../model/membership-status.ts';
import type { Restriction } from '../model/restriction.ts';
import { absenceToldBy, provesPresence, type Trigger } from '../model/trigger.ts';
import { type Decision, decide, isPractice } from '../policy/decide.ts';
import type { Situation } from '../policy/situation.ts';
import { createApplyDecision } from './apply-decision.ts';
import type { FoundAuthor } from './check-author.ts';
import type { Outcome, ReconcileDeps } from './enforcement.ts';
import { lookupIfNeeded } from './lookup-if-needed.ts';

export type Reconcile = ReturnType<typeof createReconcile>;

/** In an older topic others may have written, whose messages would go with it. */
const TOPIC_IS_YOUNG_MS = 60_000;

/** What was looked up of a person, and since when they are there, where that matters. */
interface Found extends Lookup {
  readonly joinedAt?: Date | null;
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
  const { groups, membership, adminCache, joins, ledger, enforcer, lock, log, now } = deps;
  const { countRequests } = deps;
  const act = createApplyDecision(deps);

  /** Looks up what the group counts in favour of those who miss a channel. */
  async function inFavour(group: Group, userId: number, lookup: Lookup): Promise<Found> {
    if (lookup.exempt) return lookup;
    const channels = await countRequests(group, userId, lookup.channels);
    const found = { exempt: false, channels };
    if (channels.every(({ status }) => status === 'member')) return found;
    const joinedAt = await joinedIfItMatters(joins, group, userId);
    return joinedAt === undefined ? found : { ...found, joinedAt };
  }

  async function settle(
    group: Group,
    person: Person,
    trigger: Trigger,
    lookup: Found,
  ): Promise<Outcome> {
    // Who has no row yet will have to be looked at: Telegram and the ledger are asked together.
    const guess = decide(situate(group, trigger, lookup, undefined, now()));
    const inspected =
      guess.action.do === 'inspect' ? enforcer.inspect(group.id, person.id) : undefined;
    const restriction = await ledger.find(group.id, person.id);
    const situation = situate(group, trigger, lookup, restriction, now());
    let decision = decide(situation);
    let { channels } = lookup;
    let member: GroupMember | undefined;
    if (decision.action.do === 'inspect') {
      const told = absenceToldBy(trigger)?.id;
      // Beside a mute only what is read after it says whether it is still in force.
      const isMuted = restriction !== undefined && restriction.state !== 'told';
      const early = isMuted ? undefined : inspected;
      const [found, confirmed] = await Promise.all([
        early ?? enforcer.inspect(group.id, person.id),
        membership.confirm(person.id, lookup.channels, told),
      ]);
      member = found;
      channels = confirmed;
      if (member.kind === 'admin') await adminCache.record(group.id, person.id, true);
      decision = decide({ ...situation, channels, member, now: now() });
    }
    const [change] = await Promise.all([
      act(decision, { group, person, trigger, restriction }),
      deleteOffence(decision, group, trigger),
    ]);
    if (change === 'restricted' || change === 'told') {
      await recheckAfterMute(group.id, person, change, channels);
    }
    const { verdict, missing, deleteMessage: messageDeleted } = decision;
    if (isPractice(decision, { trigger, member })) tellDryRun(group, person, missing);
    const joined = channels.filter(({ status }) => status === 'member').length;
    return { verdict, missing, joined, change, messageDeleted, member };
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
    const group = await groups.find(groupId);
    if (group === undefined) return;
    const lookup = await lookupIfNeeded(group, person.id, async (_groupId, userId, required) => ({
      exempt: false,
      channels: filledFrom(await membership.lastKnown(userId, required), before),
    }));
    const found = await inFavour(group, person.id, lookup);
    const { verdict } = decide(situate(group, NOTHING_NEW, found, undefined, now()));
    const isNoReason = change === 'restricted' && group.settings.onOffence === 'delete';
    if (verdict !== 'missing' || isNoReason) await settle(group, person, NOTHING_NEW, found);
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
    let early: Found | undefined;
    if (trigger.kind === 'message') {
      // What was found of the author holds for the group as it was then.
      const lookup =
        found?.group === group
          ? found.lookup
          : await lookupIfNeeded(group, person.id, membership.lookup);
      early = await inFavour(group, person.id, lookup);
      const { verdict, action } = decide(situate(group, trigger, early, undefined, now()));
      if (action.do === 'nothing') return { ...UNPROTECTED, verdict };
    }
    return lock.run(`${groupId}:${person.id}`, async (waited) => {
      // After waiting for the lock the group may have changed.
      const current = waited ? await groups.find(groupId) : group;
      if (current === undefined || (!current.enabled && provesPresence(trigger))) {
        return UNPROTECTED;
      }
      const known = waited ? undefined : early;
      if (known !== undefined) return settle(current, person, trigger, known);
      // What they do imposes nothing in a suspended group; what they have joined may lift something.
      const mayImpose = provesPresence(trigger);
      const asked = mayImpose ? current : { ...current, suspended: false };
      const lookup = await lookupIfNeeded(asked, person.id, membership.lookup);
      return settle(current, person, trigger, await inFavour(current, person.id, lookup));
    });
  }

  return reconcile;
}

function situate(
  group: Group,
  trigger: Trigger,
  lookup: Found,
  restriction: Restriction | undefined,
  now: Date,
): Situation {
  const { enabled, suspended, settings } = group;
  const { exempt, channels, joinedAt } = lookup;
  return {
    now,
    enabled,
    suspended,
    settings,
    exempt,
    channels,
    joinedAt,
    trigger,
    restriction,
    member: undefined,
  };
}
