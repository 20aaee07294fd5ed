import type { Api } from 'grammy';
import type { User } from 'grammy/types';
import { lookupIfNeeded } from '../../../core/enforcement/judging/lookup-if-needed.ts';
import type { CountRequests } from '../../../core/leniency/channel-requests.ts';
import { type Joins, joinedIfItMatters } from '../../../core/leniency/joins.ts';
import { withTimeout } from '../../../core/lib/with-timeout.ts';
import type { ChannelMembership } from '../../../core/membership/lookup.ts';
import type { Membership } from '../../../core/membership/membership.ts';
import type { Group } from '../../../core/model/group.ts';
import type { GroupMember } from '../../../core/model/membership-status.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import { type Standing, standingOf } from '../../../core/policy/standing.ts';
import { groupMember } from '../../actions/chat-members.ts';
import { isStandIn } from '../../middleware/sender.ts';
import { visibleName } from '../../ui/names.ts';

export interface PeopleDeps {
  /** Neither retries nor waits for rate limits. */
  readonly questions: Api;
  readonly membership: Pick<Membership, 'lookup' | 'confirm'>;
  readonly countRequests: CountRequests;
  readonly joins: Pick<Joins, 'joinedAt'>;
  readonly ledger: { find(groupId: number, userId: number): Promise<Restriction | undefined> };
  readonly now: () => Date;
}

/** A person as Telegram shows them now. */
export interface KnownPerson {
  readonly id: number;
  /** Their id where Telegram does not tell a name. */
  readonly name: string;
  readonly isBot: boolean;
  readonly member: GroupMember;
}

export type People = ReturnType<typeof createPeople>;

/** An admin waits for the screen. */
const PATIENCE_MS = 2_500;

/** Who people in a group are, asked of Telegram each time: no name is stored. */
export function createPeople(deps: PeopleDeps) {
  const { questions, membership, countRequests, joins, ledger, now } = deps;

  async function find(groupId: number, id: number): Promise<KnownPerson> {
    const member: GroupMember = { kind: 'unknown' };
    const stranger: KnownPerson = { id, name: String(id), isBot: false, member };
    if (isStandIn(id)) return stranger;
    try {
      const found = await withTimeout(PATIENCE_MS, questions.getChatMember(groupId, id));
      const { user } = found;
      return { id, name: nameOf(user), isBot: user.is_bot, member: groupMember(found) };
    } catch {
      return stranger;
    }
  }

  /** None where Telegram is too slow to tell. */
  async function memberships(group: Group, userId: number): Promise<readonly ChannelMembership[]> {
    const unknown = group.channels.map(
      (channel): ChannelMembership => ({ channel, status: 'unknown', fresh: true }),
    );
    const looking = async () => {
      const { channels } = await lookupIfNeeded(group, userId, membership.lookup);
      return countRequests(group, userId, await membership.confirm(userId, channels));
    };
    return withTimeout(PATIENCE_MS, looking()).catch(() => unknown);
  }

  return {
    find,

    /** The people with these ids, in their order. */
    findAll: (groupId: number, ids: readonly number[]): Promise<KnownPerson[]> =>
      Promise.all(ids.map((id) => find(groupId, id))),

    /** The person, and how they stand in the group. */
    async standing(group: Group, userId: number): Promise<[KnownPerson, Standing]> {
      const [person, channels] = await Promise.all([
        find(group.id, userId),
        memberships(group, userId),
      ]);
      const { member } = person;
      const restriction = await ledger.find(group.id, userId);
      const joinedAt = await joinedIfItMatters(joins, group, userId);
      const known = { group, userId, member, restriction, channels, joinedAt, now: now() };
      return [person, standingOf(known)];
    },
  };
}

function nameOf({ id, first_name: first, last_name: last = '' }: User): string {
  const name = visibleName(`${first} ${last}`);
  return name === '' ? String(id) : name;
}
