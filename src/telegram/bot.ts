import { type Bot, Composer, type Context, GrammyError, type Middleware } from 'grammy';
import type { Update } from 'grammy/types';
import { createLock } from '../core/lib/lock.ts';
import type { Log } from '../core/lib/log.ts';
import { describeError, isCausedByPeople } from './api/errors.ts';
import { type AllowListDeps, allowList } from './features/allow-list.ts';
import { type ChannelMembersDeps, channelMembers } from './features/channel-members.ts';
import { type GroupMembersDeps, groupMembers } from './features/group-members.ts';
import { type JoinRequestsDeps, joinRequests } from './features/join-requests.ts';
import { type MessagesDeps, messages } from './features/messages.ts';
import { migration } from './features/migration.ts';
import { type OwnMembershipDeps, ownMembership } from './features/own-membership.ts';
import { type PrivateWordsDeps, privateWords } from './features/private-words.ts';
import { type ProtectDeps, protect } from './features/protect/protect.ts';
import { type SettingsDeps, settings } from './features/settings.ts';
import { type StartDeps, start } from './features/start.ts';
import { type StatusDeps, status } from './features/status.ts';
import { type UnprotectDeps, unprotect } from './features/unprotect.ts';
import { type VerifyDeps, verify } from './features/verify.ts';
import { createAttempts } from './intake/attempts.ts';
import { dropRepeated } from './intake/dedupe.ts';
import { orderedBy } from './intake/order.ts';
import { idsOf, kindOf, sentAt, type UpdateKind } from './intake/update-facts.ts';
import { addressedToBot } from './middleware/addressed.ts';
import { createPassing, type PassingDeps } from './middleware/pass.ts';
import { type PatienceDeps, withPatience } from './middleware/patience.ts';
import { limitPresses } from './middleware/press-limit.ts';

export interface BotDeps
  extends MessagesDeps,
    AllowListDeps,
    ChannelMembersDeps,
    GroupMembersDeps,
    JoinRequestsDeps,
    OwnMembershipDeps,
    PassingDeps,
    PatienceDeps,
    PrivateWordsDeps,
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
  /** Whether the update is to be handled again after this error, and for how long. */
  readonly retryOf: (error: unknown) => 'always' | 'for a while' | 'never';
  /** Whether the database is well, so that what fails again and again fails by itself. */
  readonly isDatabaseWell: () => Promise<boolean>;
  /** Told of an update that is given up, as it failed again and again. */
  readonly onPutAside: (error: unknown, ids: object) => void;
}

/** Answers nothing when nothing was left to do; rejects what is worth another try. */
export type HandleUpdate = (update: Update) => Promise<void> | undefined;

/**
 * Everything that happens to an update, in this order: what nobody has to look at passes, unless
 * something that its author did before it is still in work. The rest goes to the handlers.
 */
export function createUpdateHandler(bot: Bot, deps: BotDeps): HandleUpdate {
  const lock = createLock();
  const passing = createPassing(deps, () => bot.botInfo);
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
  const attempts = createAttempts();
  const guarded = bot.errorBoundary(async ({ error, ctx }) => {
    const ids = idsOf(ctx);
    if (error instanceof GrammyError && isCausedByPeople(error.description)) {
      deps.log.debug({ ...ids, error: describeError(error) }, 'refused by Telegram');
      return;
    }
    const fields = { ...ids, error: describeError(error) };
    const retry = deps.retryOf(error);
    if (retry !== 'never') {
      const { count: tries, isExhausted } = attempts.failed(ctx.update.update_id);
      const isGivenUp = retry === 'for a while' && isExhausted && (await deps.isDatabaseWell());
      if (!isGivenUp) {
        if (tries === 1) {
          deps.onError(error, ids);
          deps.log.warn(fields, 'update put off, it is tried again');
        }
        throw error;
      }
      attempts.ended(ctx.update.update_id);
      deps.onPutAside(error, ids);
      deps.log.error({ ...fields, tries }, 'update put aside, since it fails again and again');
      return;
    }
    deps.onError(error, ids);
    const stack = error instanceof Error ? error.stack : undefined;
    deps.log.error({ ...fields, stack }, 'update failed');
  });
  guarded.use((ctx, next) => {
    count(ctx.update, deps);
    return next();
  });
  guarded.use(dropRepeated());
  guarded.use(async ({ update: { update_id: id } }, next) => {
    await next();
    attempts.ended(id);
  });
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
    privateWords: privateWords(deps),
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
      limitPresses(),
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
