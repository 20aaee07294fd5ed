import type { Background } from '../../../core/lib/background.ts';
import { type Group, isActive } from '../../../core/model/group.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { GroupMember } from '../../../core/model/membership-status.ts';
import type { UntilDone } from '../../../core/shared/until-done.ts';

export interface ApprovalsDeps {
  readonly groups: Pick<Groups, 'find' | 'requiring'>;
  readonly requests: {
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

  /** One group that they are in is enough. Answers whether Telegram has answered. */
  async function approveForMembers(channelId: number, userId: number): Promise<boolean> {
    let isAnswered = true;
    for (const group of await requiring(channelId)) {
      if (!isActive(group) || !group.settings.approveRequests) continue;
      const member = await inGroup(group.id, userId);
      if (member.kind === 'unknown') isAnswered = false;
      if (isInGroup(member)) return (await approve(channelId, userId)) !== 'failed';
    }
    return isAnswered;
  }

  const tryNow = (channelId: number, userId: number): Promise<void> =>
    untilDone(() => approveForMembers(channelId, userId));

  return {
    requiring,

    /** Approves the request; what Telegram does not answer is tried some times more. */
    approve: tryNow,

    /** Takes up what an instance that ended had to try again. */
    async resume(): Promise<void> {
      const since = new Date(now().getTime() - RESUMED_MS);
      for (const { channelId, userId } of await requests.since(since, MOST_RESUMED)) {
        background.run(() => tryNow(channelId, userId));
      }
    },
  };
}

function isInGroup(member: GroupMember): boolean {
  if (member.kind === 'free' || member.kind === 'restricted') return member.inGroup;
  return member.kind === 'admin';
}
