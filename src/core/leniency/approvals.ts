import type { Background } from '../lib/background.ts';
import type { Channel } from '../model/channel.ts';
import { type Group, isActive } from '../model/group.ts';
import type { Groups } from '../model/groups.ts';
import type { GroupMember } from '../model/membership-status.ts';
import type { UntilDone } from '../shared/until-done.ts';
import type { ChannelRequestStore } from './channel-requests.ts';

export interface ApprovalsDeps {
  readonly groups: Pick<Groups, 'find' | 'requiring'>;
  readonly requests: Pick<ChannelRequestStore, 'ofUser' | 'close'> & {
    /** The newest requests since then. */
    since(askedAfter: Date, limit: number): Promise<{ channelId: number; userId: number }[]>;
  };
  readonly background: Pick<Background, 'run'>;
  readonly untilDone: UntilDone;
  /** What Telegram says of somebody in a group. */
  readonly inGroup: (groupId: number, userId: number) => Promise<GroupMember>;
  readonly approve: (
    channelId: number,
    userId: number,
  ) => Promise<'done' | 'gone' | 'refused' | 'failed'>;
  readonly now: () => Date;
}

type Approval = 'approved' | 'not approved' | 'unanswered';

export type Approvals = ReturnType<typeof createApprovals>;

/** As long as all tries take, and some more. */
const RESUMED_MS = 900_000;
const MOST_RESUMED = 50;

/** Lets people of a group into the channels that it requires, if the group wants that. */
export function createApprovals(deps: ApprovalsDeps) {
  const { groups, requests, background, untilDone, inGroup, approve, now } = deps;

  async function requiring(channelId: number): Promise<Group[]> {
    const ids = await groups.requiring(channelId);
    const found = await Promise.all(ids.map((id) => groups.find(id)));
    return found.filter((group) => group !== undefined);
  }

  async function approveIn(channelId: number, userId: number): Promise<Approval> {
    const triedAt = now();
    const effect = await approve(channelId, userId);
    // Nobody tells of a refusal: what is gone was declined.
    if (effect === 'gone') await requests.close(channelId, userId, triedAt);
    if (effect === 'failed') return 'unanswered';
    return effect === 'done' ? 'approved' : 'not approved';
  }

  /** One group that they are in is enough. */
  async function approveForMembers(channelId: number, userId: number): Promise<Approval> {
    let otherwise: Approval = 'not approved';
    for (const group of await requiring(channelId)) {
      if (!isActive(group) || !group.settings.approveRequests) continue;
      const member = await inGroup(group.id, userId);
      if (member.kind === 'unknown') otherwise = 'unanswered';
      if (isInGroup(member)) return approveIn(channelId, userId);
    }
    return otherwise;
  }

  /** Answers whether that was done at once; what has no answer is tried some times more. */
  async function tryNow(channelId: number, userId: number): Promise<boolean> {
    let first: Approval | undefined;
    await untilDone(async () => {
      const approval = await approveForMembers(channelId, userId);
      first ??= approval;
      return approval !== 'unanswered';
    });
    return first === 'approved';
  }

  return {
    requiring,

    /** Approves the request, if its person is in a group that wants that. */
    approve: tryNow,

    /** Approves what they have asked of these channels before, and answers which they are in now. */
    async approveAsked<C extends Pick<Channel, 'id'>>(
      userId: number,
      channels: readonly C[],
    ): Promise<C[]> {
      const asked = await requests.ofUser(userId);
      const approved = channels
        .filter(({ id }) => asked.includes(id))
        .map(async (channel) => ((await tryNow(channel.id, userId)) ? [channel] : []));
      return (await Promise.all(approved)).flat();
    },

    /** Takes up what an instance that ended had to try again. */
    async resume(): Promise<void> {
      const since = new Date(now().getTime() - RESUMED_MS);
      for (const { channelId, userId } of await requests.since(since, MOST_RESUMED)) {
        background.run(async () => void (await tryNow(channelId, userId)));
      }
    },
  };
}

function isInGroup(member: GroupMember): boolean {
  if (member.kind === 'free' || member.kind === 'restricted') return member.inGroup;
  return member.kind === 'admin';
}
