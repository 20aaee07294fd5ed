import { type Bot, Composer, type Context, type Middleware } from 'grammy';
import type { Update } from 'grammy/types';
import { createLock } from '../core/lock.ts';
import type { Log } from '../core/log.ts';
import { addressedToBot } from './addressed.ts';
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
import { orderedBy } from './order.ts';
import { createPassing, type PassingDeps } from './pass.ts';
import { type PatienceDeps, withPatience } from './patience.ts';
import { idsOf, kindOf, sentAt, type UpdateKind } from './update-facts.ts';

export interface BotDeps
  extends MessagesDeps,
    AllowListDeps,
    ChannelMembersDeps,
    GroupMembersDeps,
    JoinRequestsDeps,
    OwnMembershipDeps,
    PassingDeps,
    PatienceDeps,
    ProtectDeps,
    SettingsDeps,
    StartDeps,
    StatusDeps,
    UnprotectDeps,
    VerifyDeps {
  readonly groups: PassingDeps['groups'] & MessagesDeps['groups'];
  readonly activity: MessagesDeps['activity'];
  readonly ledger: VerifyDeps['ledger'] & ChannelMembersDeps['ledger'];
  readonly log: Log;
  /** Runs the handling of an update so that what it logs can be told apart. */
  readonly traced: <T>(work: () => T) => T;
  readonly onUpdate: (kind: string, sentAt: number | undefined) => void;
  readonly onError: (error: unknown, ids: object) => void;
  /** Whether the work would succeed if the update came again, because a service was away. */
  readonly isTransient: (error: unknown) => boolean;
}

/** Answers nothing when nothing was left to do; rejects what is worth another try. */
export type HandleUpdate = (update: Update) => Promise<void> | undefined;

/**
 * Everything that happens to an update, in this order: what nobody has to look at passes, unless
 * something that its author did before it is still in work. The rest goes to the handlers.
 */
export function createUpdateHandler(bot: Bot, deps: BotDeps): HandleUpdate {
  const lock = createLock();
  const passing = createPassing(deps, () => bot.botInfo.id);
  installHandlers(bot, deps);

  function passes(update: Update): boolean | Promise<boolean> {
    try {
      const passed = passing(update);
      if (passed === true) count(update, deps);
      return passed;
    } catch {
      // It is malformed: the handlers tell of it.
      return false;
    }
  }

  return (update) => {
    const key = orderedBy(update);
    const passed = key !== undefined && !lock.isHeld(key) && passes(update);
    if (passed === true) return undefined;
    const handle = async () => {
      if (passed !== false && (await passed)) count(update, deps);
      else await deps.traced(() => bot.handleUpdate(update));
    };
    return key === undefined ? handle() : lock.run(key, handle);
  };
}

function count(update: Update, { onUpdate }: Pick<BotDeps, 'onUpdate'>): void {
  onUpdate(kindOf(update) ?? 'other', sentAt(update));
}

function installHandlers(bot: Bot, deps: BotDeps): void {
  const guarded = bot.errorBoundary(async ({ error, ctx }) => {
    const ids = idsOf(ctx);
    const isTransient = deps.isTransient(error);
    const fields = { ...ids, error: describeError(error) };
    deps.onError(error, ids);
    if (isTransient) {
      deps.log.warn(fields, 'update put off, since a service is away');
      throw error;
    }
    const stack = error instanceof Error ? error.stack : undefined;
    deps.log.error({ ...fields, stack }, 'update failed');
  });
  guarded.use((ctx, next) => {
    count(ctx.update, deps);
    return next();
  });
  guarded.use(dropRepeated());
  guarded.route((ctx) => kindOf(ctx.update), handlers(deps));
}

/** Who takes part in which kind of update; each passes on what is not for it. */
function handlers(deps: BotDeps): Record<UpdateKind, Middleware> {
  const spoken = messages(deps);
  const inGroups = groupMembers(deps);
  const commands = {
    protect: protect(deps),
    status: status(deps),
    unprotect: unprotect(deps),
    settings: settings(deps),
    allowList: allowList(deps),
    start: start(deps),
  };
  const requests = joinRequests(deps);
  return {
    message: new Composer(
      spoken,
      addressedToBot(),
      migration(deps),
      withPatience(deps),
      ...Object.values(commands),
    ),
    edited_message: spoken,
    callback_query: new Composer(
      verify(deps),
      requests,
      ...Object.values(commands),
      (ctx: Context) => ctx.answerCallbackQuery(),
    ),
    chat_member: new Composer(channelMembers(deps), inGroups),
    my_chat_member: ownMembership(deps),
    chat_join_request: requests,
  };
}
