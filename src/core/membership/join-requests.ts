import type { CountRequests } from '../leniency/channel-requests.ts';
import { type Channel, type MissedChannel, missed } from '../model/channel.ts';
import { type Group, isAllowed } from '../model/group.ts';
import { isAbsent } from '../model/membership-status.ts';
import { sufficiencyOf } from '../policy/sufficiency.ts';
import { isChannelAdmin } from '../policy/verdict.ts';
import type { Membership } from './membership.ts';
import type { RecentlyLifted } from './recently-lifted.ts';

/** A request that the bot has tried so often in vain to approve. */
export interface OpenRequest {
  readonly groupId: number;
  readonly userId: number;
  readonly tries: number;
}

/** The open join requests. */
export interface JoinRequestStore {
  /** An older request is over: no update tells of one that was declined. */
  askedAgain(groupId: number, userId: number): Promise<void>;
  /** Nothing is due until its person does something. */
  open(groupId: number, userId: number): Promise<void>;
  /** The request is due then, if it is not due by now; it is opened if it is not open. */
  postpone(request: OpenRequest, dueAt: Date): Promise<void>;
  /** The same of a request that is due; false if it is not, or has ended. */
  claim(request: OpenRequest, dueAt: Date): Promise<boolean>;
  due(by: Date, limit: number): Promise<OpenRequest[]>;
  close(groupId: number, userId: number): Promise<void>;
  ofUser(userId: number): Promise<number[]>;
}

export interface JoinRequestsDeps {
  readonly groups: { find(groupId: number): Promise<Group | undefined> };
  readonly membership: Pick<Membership, 'lookup' | 'forgetOnRequest'>;
  readonly countRequests: CountRequests;
  readonly recentlyLifted: RecentlyLifted;
  readonly requests: JoinRequestStore;
  /** Approves the request; `gone` when there is none any more. */
  readonly approve: (
    groupId: number,
    userId: number,
  ) => Promise<'done' | 'gone' | 'refused' | 'failed'>;
  readonly now: () => Date;
}

/** After the first failure; each one more doubles it. */
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 3_600_000;
/** Requests that are tried again in one run. */
const BATCH = 20;

export type JoinRequests = ReturnType<typeof createJoinRequests>;

/** What became of a request to join. */
export type JoinRequestResult =
  | { readonly kind: 'approved' }
  | { readonly kind: 'missing'; readonly group: Group; readonly missing: readonly MissedChannel[] }
  /** Memberships in these are unknown; the bot asks again by itself. */
  | { readonly kind: 'unknown'; readonly group: Group; readonly missing: readonly Channel[] }
  /** Nothing is missing, but Telegram did not approve; the bot tries again by itself. */
  | { readonly kind: 'unapproved'; readonly group: Group }
  | { readonly kind: 'left to admins' }
  /** There is no request. */
  | { readonly kind: 'none' };

/**
 * Approves requests of people who are in all channels. Never declines: a request stays open until
 * its person has joined the last channel, or an admin decides. What Telegram did not answer, or the
 * bot has no right to, is tried again until the request is gone or forgotten.
 */
export function createJoinRequests(deps: JoinRequestsDeps) {
  const { groups, membership, countRequests, recentlyLifted, requests, approve, now } = deps;

  function nextTry({ tries }: OpenRequest): Date {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS);
    return new Date(now().getTime() + wait);
  }

  const postpone = (request: OpenRequest): Promise<void> =>
    requests.postpone(request, nextTry(request));

  async function evaluate(groupId: number, userId: number, tries = 0): Promise<JoinRequestResult> {
    const group = await groups.find(groupId);
    if (group === undefined) return { kind: 'none' };
    if (!admits(group)) return { kind: 'left to admins' };
    const required = isAllowed(group, userId) ? [] : group.channels;
    const { exempt, channels: found } = await membership.lookup(groupId, userId, required);
    const channels = await countRequests(group, userId, found);
    const isExempt = exempt || isChannelAdmin(channels);
    const standing = isExempt ? 'enough' : sufficiencyOf(channels, group.settings.atLeast);
    if (standing === 'too few') {
      const absent = channels.filter(({ status }) => isAbsent(status));
      await requests.open(groupId, userId);
      return {
        kind: 'missing',
        group,
        missing: absent.map(({ channel, status }) => missed(channel, status)),
      };
    }
    if (standing === 'unknown') {
      await postpone({ groupId, userId, tries });
      const missing = channels.filter(({ status }) => status !== 'member');
      return { kind: 'unknown', group, missing: missing.map(({ channel }) => channel) };
    }
    const effect = group.suspended ? 'failed' : await approve(groupId, userId);
    if (effect === 'failed' || effect === 'refused') {
      await postpone({ groupId, userId, tries });
      return { kind: 'unapproved', group };
    }
    await requests.close(groupId, userId);
    if (effect === 'gone') return { kind: 'none' };
    await recentlyLifted.add(groupId, userId);
    return { kind: 'approved' };
  }

  return {
    /** Somebody asks to join. */
    async asked(groupId: number, userId: number): Promise<JoinRequestResult> {
      await requests.askedAgain(groupId, userId);
      return evaluate(groupId, userId);
    },

    /** Evaluates again for a person who says that they have joined. */
    async recheck(groupId: number, userId: number): Promise<JoinRequestResult> {
      const group = await groups.find(groupId);
      if (!(await requests.ofUser(userId)).includes(groupId)) {
        if (await recentlyLifted.has(groupId, userId)) return { kind: 'approved' };
        return { kind: group === undefined || admits(group) ? 'none' : 'left to admins' };
      }
      if (group !== undefined) await membership.forgetOnRequest(group, userId);
      return evaluate(groupId, userId);
    },

    /** Tries again what is due. It is due later first: no failure keeps it before the others. */
    async retryDue(): Promise<void> {
      const due = await requests.due(now(), BATCH);
      await Promise.all(
        due.map(async ({ groupId, userId, tries }) => {
          const next = { groupId, userId, tries: tries + 1 };
          if (await requests.claim(next, nextTry(next))) {
            await evaluate(groupId, userId, next.tries);
          }
        }),
      );
    },

    /** The person joined a channel, which may be the last one that a group requires. */
    async onChannelJoined(userId: number): Promise<void> {
      for (const groupId of await requests.ofUser(userId)) await evaluate(groupId, userId);
    },
  };
}

/** Whether the bot decides about requests to join the group. */
const admits = ({ enabled, settings }: Group): boolean =>
  enabled && !settings.dryRun && settings.joinRequests === 'auto';
