import { createJoinRequests } from '../../core/membership/join-requests.ts';
import type { Gate } from '../../core/statistics/gate.ts';
import { approveJoinRequest } from '../../telegram/actions/approve-join-request.ts';
import { joinRequests as joinRequestsFeature } from '../../telegram/features/join-requests.ts';
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
  return {
    retryRequests: joinRequests.retryDue,
    handlers: {
      joinRequests: joinRequestsFeature({ answers, requests: joinRequests, groups, inviteLinks }),
      channelRequests: channelRequests({
        ...{ groups, reconcile, ledger, approve, requests, joinRequests, background },
        inGroup: members.inGroup,
      }),
      channelMembers: channelMembers({
        ...{ ...memberships, groups, reconcile, activity, joinRequests, gate, ledger, requests },
      }),
    },
  };
}
