import { sequentialize } from '@grammyjs/runner';
import type { Bot, Context } from 'grammy';
import type { Log } from '../core/log.ts';
import { describeError } from './api/errors.ts';
import { dropRepeated } from './dedupe.ts';
import { type AllowListDeps, allowList } from './features/allow-list.ts';
import { type ChannelMembersDeps, channelMembers } from './features/channel-members.ts';
import { type GroupMembersDeps, groupMembers } from './features/group-members.ts';
import { type JoinRequestsDeps, joinRequests } from './features/join-requests.ts';
import { type MessagesDeps, messages } from './features/messages.ts';
import { migration } from './features/migration.ts';
import { type OwnMembershipDeps, ownMembership } from './features/own-membership.ts';
import { type ProtectDeps, protect } from './features/protect.ts';
import { type SettingsDeps, settings } from './features/settings.ts';
import { type StartDeps, start } from './features/start.ts';
import { type StatusDeps, status } from './features/status.ts';
import { type UnprotectDeps, unprotect } from './features/unprotect.ts';
import { type VerifyDeps, verify } from './features/verify.ts';
import { idsOf, kindOf, orderedBy } from './update-facts.ts';

export interface BotDeps
  extends MessagesDeps,
    AllowListDeps,
    ChannelMembersDeps,
    GroupMembersDeps,
    JoinRequestsDeps,
    OwnMembershipDeps,
    ProtectDeps,
    SettingsDeps,
    StartDeps,
    StatusDeps,
    UnprotectDeps,
    VerifyDeps {
  readonly ledger: VerifyDeps['ledger'] & ChannelMembersDeps['ledger'];
  readonly log: Log;
  readonly onUpdate: (kind: string) => void;
  readonly onError: (error: unknown, ids: object) => void;
  /** Whether the work would succeed if the update came again, because a service was away. */
  readonly isTransient: (error: unknown) => boolean;
}

/** Everything that happens to an update, in this order. */
export function installHandlers(bot: Bot, deps: BotDeps): void {
  const guarded = bot.errorBoundary(async ({ error, ctx }) => {
    const ids = idsOf(ctx);
    deps.log.error({ ...ids, error: describeError(error) }, 'update failed');
    deps.onError(error, ids);
    if (deps.isTransient(error)) throw error;
  });
  guarded.use((ctx, next) => {
    deps.onUpdate(kindOf(ctx.update));
    return next();
  });
  guarded.use(sequentialize(orderedBy));
  guarded.use(dropRepeated());
  guarded.use(
    migration(deps),
    ownMembership(deps),
    channelMembers(deps),
    groupMembers(deps),
    messages(deps),
    protect(deps),
    status(deps),
    unprotect(deps),
    settings(deps),
    allowList(deps),
    start(deps),
    verify(deps),
    joinRequests(deps),
  );
  guarded.on('callback_query', (ctx: Context) => ctx.answerCallbackQuery());
}
