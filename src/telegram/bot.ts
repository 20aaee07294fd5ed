import { type Bot, Composer, type Context, type Middleware } from 'grammy';
import type { Update } from 'grammy/types';
import { createKeyedLock } from '../core/lib/keyed-lock.ts';
import type { MaybePromise } from '../core/lib/maybe-promise.ts';
import { dropDuplicates } from './intake/dedupe.ts';
import { sequenceKeyOf } from './intake/sequence-key.ts';
import { kindOf, sentAt, type UpdateKind } from './intake/update-facts.ts';
import type { createErrorBoundary } from './middleware/error-boundary.ts';
import type { FastPath } from './middleware/fast-path.ts';
import { onlyAddressedToBot } from './middleware/is-addressed-to-bot.ts';
import { limitPresses } from './middleware/press-rate-limit.ts';

/** What takes part in the handling of updates; each passes on what is not for it. */
export interface Features {
  readonly messages: Middleware;
  readonly migration: Middleware;
  /** Finds out in which language the person reads. */
  readonly readerLanguage: Middleware;
  /** Follows owners of groups to another name. */
  readonly ownerNames: Middleware;
  readonly limitCommands: Middleware;
  /** What only operators may do; nothing limits how often. */
  readonly operator: Middleware;
  /** What people tell the bot by commands, by replies to it and by buttons. */
  readonly commands: readonly Middleware[];
  readonly verify: Middleware;
  readonly joinRequests: Middleware;
  readonly channelRequests: Middleware;
  readonly channelMembers: Middleware;
  readonly groupMembers: Middleware;
  readonly ownMembership: Middleware;
}

export interface UpdateHandlerDeps {
  readonly fastPath: FastPath;
  readonly features: Features;
  readonly errors: ReturnType<typeof createErrorBoundary>;
  /** Runs the handling of an update so that what it logs can be told apart. */
  readonly traced: <T>(work: () => T) => T;
  /** Called for each update, with Telegram's date of it in Unix time. */
  readonly onUpdate: (kind: string, sentAt: number | undefined) => void;
}

/**
 * The handling of an update: undefined if the fast path settled it; rejects only failures that are
 * worth a retry.
 */
export type Handling = Promise<void> | undefined;

/** Handles updates that came together, in their order; tells of each that it has begun. */
export type HandleUpdates = (
  updates: readonly Update[],
  onBegun: (handling: Handling, index: number) => void,
) => MaybePromise<void>;

/**
 * Everything that happens to an update, in this order: the fast path lets through what nobody has
 * to look at, unless an earlier update of the same person is still in work. The rest goes to
 * grammY, one at a time for each sequence key.
 */
export function createUpdateHandler(bot: Bot, deps: UpdateHandlerDeps): HandleUpdates {
  const { fastPath, traced, onUpdate } = deps;
  const lock = createKeyedLock();
  const count = (update: Update) => onUpdate(kindOf(update) ?? 'other', sentAt(update));
  installHandlers(bot, deps, count);

  function isAllowed(update: Update): MaybePromise<boolean> {
    try {
      return fastPath.passes(update);
    } catch {
      // The update is malformed: the handlers report it.
      return false;
    }
  }

  function handle(update: Update): Handling {
    const key = sequenceKeyOf(update);
    const allowed = key !== undefined && !lock.isHeld(key) && isAllowed(update);
    if (allowed === true) {
      count(update);
      return undefined;
    }
    const goOn = async () => {
      // A fault on the way says nothing of the update: the handlers look for themselves.
      if (allowed !== false && (await allowed.catch(() => false))) count(update);
      else await traced(() => bot.handleUpdate(update));
    };
    return key === undefined ? goOn() : lock.run(key, goOn);
  }

  /** What nobody has foreseen is of one update: the handlers report it, and the others go on. */
  function begin(update: Update): Handling {
    try {
      return handle(update);
    } catch {
      return traced(() => bot.handleUpdate(update));
    }
  }

  return (updates, onBegun) =>
    fastPath.readFirst(updates, () => {
      for (const [index, update] of updates.entries()) onBegun(begin(update), index);
    });
}

function installHandlers(
  bot: Bot,
  { features, errors }: UpdateHandlerDeps,
  count: (update: Update) => void,
): void {
  const guarded = bot.errorBoundary(errors.onFailure);
  guarded.use((ctx, next) => {
    count(ctx.update);
    return next();
  });
  guarded.use(dropDuplicates());
  guarded.use(errors.afterSuccess);
  guarded.route((ctx) => kindOf(ctx.update), handlersOf(features));
}

/** Who takes part in which kind of update, in which order. */
function handlersOf(features: Features): Record<UpdateKind, Middleware> {
  const { messages, migration, limitCommands, operator, commands, verify, joinRequests } = features;
  const { channelMembers, channelRequests, groupMembers, ownMembership } = features;
  const { readerLanguage, ownerNames } = features;
  const answerPress = (ctx: Context) => ctx.answerCallbackQuery();
  return {
    message: new Composer(
      ...[messages, onlyAddressedToBot(), migration, operator],
      ...[readerLanguage, limitCommands, ownerNames, ...commands],
    ),
    edited_message: messages,
    callback_query: new Composer(
      ...[limitPresses(), verify, joinRequests, operator, readerLanguage],
      ...[ownerNames, ...commands, answerPress],
    ),
    chat_member: new Composer(channelMembers, groupMembers),
    my_chat_member: new Composer(readerLanguage, ownMembership),
    chat_join_request: new Composer(channelRequests, joinRequests),
  };
}
