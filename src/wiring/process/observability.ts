import { exposedFiles } from '../../config/exposed-files.ts';
import type { Config } from '../../config/load.ts';
import { createBackground } from '../../core/lib/background.ts';
import type { catchCrashes } from '../../observe/crash.ts';
import { createLogger } from '../../observe/logging/log.ts';
import type { Redact } from '../../observe/logging/redact.ts';
import { createTrace, type Trace } from '../../observe/logging/trace.ts';
import { createMetrics } from '../../observe/metrics/metrics.ts';
import { logNodeWarnings } from '../../observe/node-warnings.ts';
import { createErrorReporter, type ErrorReporter } from '../../observe/sentry.ts';
import { isUnavailable } from '../../storage/errors.ts';
import { describeError } from '../../telegram/api/errors.ts';
import { VERSION } from '../../version.ts';
import type { Context } from '../context.ts';
import { openPost, shownWay } from '../outside.ts';
import { closeInOrder } from './shutdown.ts';

/** What keeps secrets from being shown. */
export interface Safety {
  readonly redact: Redact;
  readonly crashes: ReturnType<typeof catchCrashes>;
}

/** The context of a running bot, with what traces and reports its errors. */
export interface Observability extends Context {
  readonly trace: Trace;
  readonly reporter: ErrorReporter;
}

/** Opens the log, the metrics and the error reports; `stack` closes them at the end. */
export async function openObservability(
  config: Config,
  { redact, crashes }: Safety,
  stack: AsyncDisposableStack,
): Promise<Observability> {
  const { logLevel: level, environment } = config;
  const trace = createTrace();
  const logger = await createLogger({ level, environment, redact, context: trace.fields });
  const log = logger.child({ logger: 'app' });
  const way = shownWay(config);
  log.info({ version: VERSION, node: process.versions.node, ...way }, 'starting');
  logNodeWarnings(log);
  for (const what of [...config.warnings, ...exposedFiles(config)])
    log.warn({ what }, 'the configuration could be safer');
  const onShutdown = closeInOrder(stack, log);

  const release = `nezuko@${VERSION}`;
  const dsn = config.sentryDsn;
  const reporter = await createErrorReporter({
    ...{ dsn, environment, release, context: trace.fields, redact },
    post: () => openPost(config),
  });
  onShutdown('error reports', reporter.close);
  crashes.tell((error) => {
    reporter.report(error, {});
    return reporter.close();
  });

  function onError(error: unknown, ids: object = {}): void {
    // An outage is logged once, not per failed operation.
    if (isUnavailable(error)) {
      log.debug({ ...ids, error: describeError(error) }, 'put off, since the database is away');
      return;
    }
    const trail = error instanceof Error ? error.stack : undefined;
    log.error({ ...ids, error: describeError(error), stack: trail }, 'unexpected error');
    reporter.report(error, ids);
  }

  const metrics = createMetrics(VERSION);
  const background = createBackground(onError);
  const report = (error: Error) => reporter.report(error, {});
  return { config, logger, metrics, background, onError, report, onShutdown, trace, reporter };
}
