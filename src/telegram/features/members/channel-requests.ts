import { Composer, type Context } from 'grammy';
import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { Approvals } from '../../../core/leniency/approvals.ts';
import type { ChannelRequestStore } from '../../../core/leniency/channel-requests.ts';
import type { JoinRequests } from '../../../core/membership/join-requests.ts';
import type { Group } from '../../../core/model/group.ts';
import type { Person } from '../../../core/model/membership-status.ts';
import type { Restriction } from '../../../core/model/restriction.ts';
import { personOf } from '../../middleware/sender.ts';

export interface ChannelRequestsDeps {
  readonly requests: Pick<ChannelRequestStore, 'record'>;
  readonly reconcile: Reconcile;
  readonly joinRequests: Pick<JoinRequests, 'onChannelJoined'>;
  readonly ledger: { ofUser(userId: number): Promise<Restriction[]> };
  readonly approvals: Pick<Approvals, 'requiring' | 'approve'>;
}

/** Handles requests to join a required channel; Telegram tells of each once (chat_join_request). */
export function channelRequests(deps: ChannelRequestsDeps) {
  const { requests, reconcile, joinRequests, ledger, approvals } = deps;
  const composer = new Composer<Context>();

  /** As if they had joined, in the groups where the request counts. */
  async function liftWhereItCounts(requiring: readonly Group[], person: Person): Promise<void> {
    const counting = requiring.filter(({ settings }) => settings.requestsCount);
    if (counting.length === 0) return;
    await joinRequests.onChannelJoined(person.id);
    const restrictions = await ledger.ofUser(person.id);
    const muted = new Set(restrictions.map(({ groupId }) => groupId));
    await Promise.all(
      counting
        .filter(({ id }) => muted.has(id))
        .map(({ id }) => reconcile(id, person, { kind: 'joined-channel' })),
    );
  }

  composer.on('chat_join_request', async (ctx, next) => {
    const { chat, from, date } = ctx.chatJoinRequest;
    const requiring = await approvals.requiring(chat.id);
    if (requiring.length > 0) {
      await requests.record(chat.id, from.id, new Date(date * 1000));
      await liftWhereItCounts(requiring, personOf(from));
      await approvals.approve(chat.id, from.id);
    }
    await next();
  });

  return composer;
}
