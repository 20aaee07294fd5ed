import { createActions } from './act.ts';
import { idsOf } from './channel.ts';
import { type Decision, decide, type Situation, type Verdict } from './decide.ts';
import { type Evidence, showsPresence } from './evidence.ts';
import type { Group } from './group.ts';
import type { Lock } from './lock.ts';
import { channelFields, type Log } from './log.ts';
import { lookUp } from './look-up.ts';
import type { Lookup, Membership } from './membership.ts';
import type { Notices } from './notices.ts';
import type { PriorRestriction, Restriction, RowVersion } from './restriction.ts';
import type { GroupMember, Person } from './standing.ts';

/**
 * How a call to Telegram ended: `refused` is definite (a right is missing, the person is an admin)
 * and nothing was changed; after `failed` nobody knows whether it was carried out.
 */
export type Effect = 'done' | 'refused' | 'failed';

/** Acts in the group; never throws. */
export interface Enforcer {
  inspect(groupId: number, userId: number): Promise<GroupMember>;
  mute(groupId: number, userId: number, until: Date | null): Promise<Effect>;
  /** Gives back the earlier restriction, or everything when there was none. */
  restore(groupId: number, userId: number, prior: PriorRestriction | null): Promise<Effect>;
  deleteMessage(groupId: number, messageId: number): Promise<Effect>;
}

/** The record of our restrictions. Each step is one atomic statement. */
export interface Ledger {
  find(groupId: number, userId: number): Promise<Restriction | undefined>;
  /** Records the intent to mute; false when there is a row already. */
  open(restriction: Omit<Restriction, 'state' | 'noticeMessageId'>): Promise<boolean>;
  /** Writes a row anew, if it is still as it was read. */
  replace(restriction: Restriction, expected: RowVersion): Promise<boolean>;
  advance(
    groupId: number,
    userId: number,
    to: Restriction['state'],
    from: readonly Restriction['state'][],
  ): Promise<Restriction | undefined>;
  /**
   * Deletes the row, if it is still as it was read, and answers what it was. Another instance may
   * have muted the person anew while this one was lifting: that mute is not forgotten with it.
   */
  close(row: RowVersion): Promise<Restriction | undefined>;
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly missing: Decision['missing'];
  readonly change: 'none' | 'restricted' | 'lifted' | 'forgotten' | 'failed';
  /** Whether the message that was the evidence had to go. */
  readonly messageDeleted: boolean;
  /** What Telegram said of them in the group, if it was asked. */
  readonly member: GroupMember | undefined;
}

export interface ReconcileDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Membership;
  readonly ledger: Ledger;
  readonly enforcer: Enforcer;
  readonly notices: Notices;
  readonly lock: Lock;
  readonly log: Log;
  readonly now: () => Date;
  /** A restriction has ended: by our lifting it, or however else. */
  readonly onEnded?: (groupId: number, userId: number, isLifted: boolean) => void;
  /** Telegram refused to restrict somebody: the bot may have lost a right. */
  readonly onRefused?: (groupId: number) => void;
}

export type Reconcile = ReturnType<typeof createReconcile>;

const NOTHING_NEW: Evidence = { kind: 'none' };

const UNPROTECTED: Outcome = {
  verdict: 'unprotected',
  missing: [],
  change: 'none',
  messageDeleted: false,
  member: undefined,
};

/**
 * The one door: makes the state of a person in a group what it should be. Every trigger ends here,
 * running it again completes what was interrupted, and what is right already is left alone.
 */
export function createReconcile(deps: ReconcileDeps) {
  const { groups, membership, ledger, enforcer, lock, log, now } = deps;
  const act = createActions(deps);

  async function settle(
    group: Group,
    person: Person,
    evidence: Evidence,
    lookup: Lookup,
  ): Promise<Outcome> {
    const restriction = await ledger.find(group.id, person.id);
    const situation = situate(group, evidence, lookup, restriction, now());
    let decision = decide(situation);
    let member: GroupMember | undefined;
    if (decision.action.do === 'inspect') {
      const left = evidence.kind === 'left-channel' ? evidence.channel.id : undefined;
      const [found, channels] = await Promise.all([
        enforcer.inspect(group.id, person.id),
        membership.confirm(person.id, lookup.channels, left),
      ]);
      member = found;
      if (member.kind === 'admin') await membership.observedAdmin(group.id, person.id, true);
      decision = decide({ ...situation, channels, member, now: now() });
    }
    const [change] = await Promise.all([
      act(decision, { group, person, evidence, held: restriction }),
      deleteOffence(decision, group, evidence),
    ]);
    if (change === 'restricted') await lookAgain(group.id, person);
    const { verdict, missing, deleteMessage: messageDeleted } = decision;
    if (verdict === 'dry-run' && showsPresence(evidence)) tellDryRun(group, person, missing);
    return { verdict, missing, change, messageDeleted, member };
  }

  /**
   * Whoever was told meanwhile that the person has joined, is trusted, or the group has changed, may have looked
   * before the restriction was recorded. Either they found it, or what they were told is known now.
   */
  async function lookAgain(groupId: number, person: Person): Promise<void> {
    const group = await groups.find(groupId);
    if (group === undefined) return;
    const lookup = await lookUp(group, person.id, async (_groupId, userId, required) => ({
      exempt: false,
      channels: await membership.recall(userId, required),
    }));
    const found = situate(group, NOTHING_NEW, lookup, undefined, now());
    if (decide(found).verdict !== 'missing') await settle(group, person, NOTHING_NEW, lookup);
  }

  function tellDryRun({ id }: Group, person: Person, missing: Decision['missing']): void {
    const fields = { group_id: id, user_id: person.id, ...channelFields(idsOf(missing)) };
    log.info(fields, 'dry run: user would be restricted');
  }

  async function deleteOffence(decision: Decision, group: Group, evidence: Evidence) {
    if (!decision.deleteMessage || evidence.kind !== 'message') return;
    await enforcer.deleteMessage(group.id, evidence.messageId);
  }

  async function reconcile(groupId: number, person: Person, evidence: Evidence): Promise<Outcome> {
    const group = await groups.find(groupId);
    if (group === undefined || (!group.enabled && showsPresence(evidence))) return UNPROTECTED;
    let early: Lookup | undefined;
    if (evidence.kind === 'message') {
      early = await lookUp(group, person.id, membership.lookup);
      const { verdict, action } = decide(situate(group, evidence, early, undefined, now()));
      if (verdict !== 'missing' && action.do === 'nothing') return { ...UNPROTECTED, verdict };
    }
    return lock.run(`${groupId}:${person.id}`, async (waited) => {
      // Whoever was before may have taken long, and the group may be another one now.
      const current = waited ? await groups.find(groupId) : group;
      if (current === undefined || (!current.enabled && showsPresence(evidence))) {
        return UNPROTECTED;
      }
      const known = waited ? undefined : early;
      const lookup = known ?? (await lookUp(current, person.id, membership.lookup));
      return settle(current, person, evidence, lookup);
    });
  }

  return reconcile;
}

function situate(
  group: Group,
  evidence: Evidence,
  lookup: Lookup,
  restriction: Restriction | undefined,
  now: Date,
): Situation {
  const { enabled, suspended, settings } = group;
  const { exempt, channels } = lookup;
  return {
    now,
    enabled,
    suspended,
    settings,
    exempt,
    channels,
    evidence,
    restriction,
    member: undefined,
  };
}
