import { observeUpdates } from '../../observe/metrics/observers.ts';
import { isUnavailable, retryPolicyOf } from '../../storage/errors.ts';
import { createUpdateHandler, type HandleUpdates } from '../../telegram/bot.ts';
import { createErrorBoundary } from '../../telegram/middleware/error-boundary.ts';
import type { BotParts } from '../bot.ts';
import type { Observability } from './observability.ts';

/** The handler of updates, counted, traced and guarded against errors. */
export function openHandler(
  { logger, metrics, trace, reporter }: Observability,
  { telegram, handling, database, clock }: BotParts,
): HandleUpdates {
  const countUpdate = observeUpdates(metrics, clock.now);
  const isDatabaseWell = () =>
    database.ping().then(
      () => database.circuit() === 'closed',
      () => false,
    );
  const errors = createErrorBoundary({
    log: logger.child({ logger: 'bot' }),
    retryOf: retryPolicyOf,
    isDatabaseWell,
    onError(error, ids) {
      metrics.failedUpdates.inc();
      if (!isUnavailable(error)) reporter.report(error, ids);
    },
    onPutAside(error, ids) {
      metrics.updatesPutAside.inc();
      reporter.report(error, ids);
    },
  });
  return createUpdateHandler(telegram.bot, {
    ...handling,
    errors,
    traced: trace.run,
    onUpdate(kind, sentAt) {
      telegram.connection.intake.received();
      if (sentAt !== undefined) clock.happened(sentAt);
      countUpdate(kind, sentAt);
    },
  });
}
