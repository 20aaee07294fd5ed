import { type BotError, type Context, GrammyError, type MiddlewareFn } from 'grammy';
import type { Log } from '../../core/lib/log.ts';
import { describeError, isCausedByPeople } from '../api/errors.ts';
import { createAttempts } from '../intake/attempts.ts';
import { idsOf } from '../intake/update-facts.ts';

export interface ErrorBoundaryDeps {
  readonly log: Log;
  /** Called for faults of the bot or of a service. */
  readonly onError: (error: unknown, ids: object) => void;
  /** Called for an update that is given up after repeated failures. */
  readonly onPutAside: (error: unknown, ids: object) => void;
  /** Whether the update is to be handled again after this error, and for how long. */
  readonly retryOf: (error: unknown) => 'always' | 'for a while' | 'never';
  /** Whether the database works: then an update that keeps failing is itself at fault. */
  readonly isDatabaseWell: () => Promise<boolean>;
}

/**
 * Decides what happens to an update whose handling failed: an error that is worth a retry is
 * rethrown to the intake, every other one ends here.
 */
export function createErrorBoundary(deps: ErrorBoundaryDeps) {
  const { log, onError, onPutAside, retryOf, isDatabaseWell } = deps;
  const attempts = createAttempts();

  async function retryOrPutAside(
    { error, ctx }: BotError<Context>,
    retry: 'always' | 'for a while',
  ): Promise<void> {
    const ids = idsOf(ctx);
    const id = ctx.update.update_id;
    const fields = { ...ids, error: describeError(error) };
    const { count: tries, isExhausted } = attempts.failed(id);
    if (retry === 'always' || !isExhausted || !(await isDatabaseWell())) {
      if (tries === 1) {
        onError(error, ids);
        log.warn(fields, 'update put off, it is tried again');
      }
      throw error;
    }
    attempts.ended(id);
    onPutAside(error, ids);
    log.error({ ...fields, tries }, 'update put aside, since it fails again and again');
  }

  const afterSuccess: MiddlewareFn<Context> = async ({ update: { update_id: id } }, next) => {
    await next();
    attempts.ended(id);
  };

  return {
    afterSuccess,

    async onFailure(failure: BotError<Context>): Promise<void> {
      const { error, ctx } = failure;
      const fields = { ...idsOf(ctx), error: describeError(error) };
      if (error instanceof GrammyError && isCausedByPeople(error.description)) {
        log.debug(fields, 'refused by Telegram');
        return;
      }
      const retry = retryOf(error);
      if (retry !== 'never') return retryOrPutAside(failure, retry);
      onError(error, idsOf(ctx));
      const stack = error instanceof Error ? error.stack : undefined;
      log.error({ ...fields, stack }, 'update failed');
    },
  };
}
