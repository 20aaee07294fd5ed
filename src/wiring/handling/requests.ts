import { createJoinRequests } from '../../core/membership/join-requests.ts';
import type { Gate } from '../../core/statistics/gate.ts';
import { joinRequests as joinRequestsFeature } from '../../telegram/features/join-requests.ts';
import {
  type ChannelMembersDeps,
  channelMembers,
} from '../../telegram/features/members/channel-members.ts';
import { channelRequests } from '../../telegram/features/members/channel-requests.ts';
import type { Answers } from '../../telegram/ui/answers.ts';
import type { Enforcement, EnforcementParts } from '../enforcement.ts';
import type { Connections } from '../telegram.ts';

export interface RequestsParts extends EnforcementParts {
  readonly enforcement: Enforcement;
  readonly answers: Answers;
  readonly activity: ChannelMembersDeps['activity'];
  readonly gate: Gate;
}

/** What handles requests to join, and who joins a channel in the end. */
export function openRequests({ database, clock: { now } }: Connections, parts: RequestsParts) {
  const { groups, memberships, enforcement, answers, activity, gate } = parts;
  const { reconcile, countRequests, approve, approvals, inviteLinks } = enforcement;
  const { restrictions: ledger, channelRequests: requests } = database;
  const joinRequests = createJoinRequests({
    ...memberships,
    ...{ groups, countRequests, approve, requests: database.joinRequests, now },
  });
  let isResumed = false;
  return {
    async retryRequests(): Promise<void> {
      if (!isResumed) await approvals.resume();
      isResumed = true;
      await joinRequests.retryDue();
    },
    handlers: {
      joinRequests: joinRequestsFeature({ answers, requests: joinRequests, groups, inviteLinks }),
      channelRequests: channelRequests({ reconcile, ledger, approvals, requests, joinRequests }),
      channelMembers: channelMembers({
        ...{ ...memberships, groups, reconcile, activity, joinRequests, gate, ledger, requests },
      }),
    },
  };
}
