import { createJoinRequests } from '../../core/membership/join-requests.ts';
import { createUntilDone } from '../../core/shared/until-done.ts';
import type { Gate } from '../../core/statistics/gate.ts';
import { approveJoinRequest } from '../../telegram/actions/approve-join-request.ts';
import { joinRequests as joinRequestsFeature } from '../../telegram/features/join-requests.ts';
import { createApprovals } from '../../telegram/features/members/approvals.ts';
import {
  type ChannelMembersDeps,
  channelMembers,
} from '../../telegram/features/members/channel-members.ts';
import { channelRequests } from '../../telegram/features/members/channel-requests.ts';
import type { Answers } from '../../telegram/ui/answers.ts';
import type { Context } from '../context.ts';
import type { Enforcement, EnforcementParts } from '../enforcement.ts';
import type { Connections } from '../telegram.ts';

export interface RequestsParts extends EnforcementParts {
  readonly enforcement: Enforcement;
  readonly answers: Answers;
  readonly activity: ChannelMembersDeps['activity'];
  readonly gate: Gate;
}

/** What handles requests to join, and who joins a channel in the end. */
export function openRequests(
  { background }: Pick<Context, 'background'>,
  { database, clock: { now } }: Connections,
  parts: RequestsParts,
) {
  const { groups, telegram, memberships, enforcement, answers, activity, gate } = parts;
  const { bot, members } = telegram;
  const { reconcile, countRequests, inviteLinks } = enforcement;
  const { restrictions: ledger, channelRequests: requests } = database;
  const approve = (chatId: number, userId: number) => approveJoinRequest(bot.api, chatId, userId);
  const joinRequests = createJoinRequests({
    ...memberships,
    ...{ groups, countRequests, approve, requests: database.joinRequests, now },
  });
  const approvals = createApprovals({
    ...{ groups, requests, approve, background, now },
    inGroup: members.inGroup,
    untilDone: createUntilDone(background),
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
