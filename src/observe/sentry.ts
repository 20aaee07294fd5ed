import { codeOf } from '../core/lib/reason.ts';
import type { Redact } from './logging/redact.ts';
import { redactJson } from './logging/redact-json.ts';

export interface ErrorReporter {
  report(error: unknown, ids: object): void;
  /** Sends pending reports, for at most 2 s. */
  close(): Promise<void>;
}

export interface ErrorReporterOptions {
  readonly dsn: string | undefined;
  readonly environment: string;
  readonly release: string;
  readonly redact: Redact;
  /** The id that links a report to the log lines of the same update. */
  readonly context?: () => { readonly request_id?: string | undefined };
}

const FLUSH_MS = 2_000;

/**
 * Reports errors to Sentry, tagged with ids and without message texts. Without a DSN it does
 * nothing and does not load the library, which is large.
 */
export async function createErrorReporter(options: ErrorReporterOptions): Promise<ErrorReporter> {
  const { dsn, environment, release, redact, context } = options;
  if (dsn === undefined) return { report: () => undefined, close: async () => undefined };
  const sentry = await import('@sentry/node');
  sentry.init({
    dsn,
    environment,
    release,
    defaultIntegrations: false,
    beforeBreadcrumb: () => null,
    beforeSend: (event) => JSON.parse(redactJson(JSON.stringify(event), redact)),
  });
  return {
    report(error, ids) {
      sentry.withScope((scope) => {
        const requestId = context?.().request_id;
        const code = codeOf(error);
        const tags = {
          ...ids,
          ...(code !== undefined && { error_code: code }),
          ...(requestId !== undefined && { request_id: requestId }),
        };
        for (const [key, value] of Object.entries(tags)) scope.setTag(key, String(value));
        sentry.captureException(error);
      });
    },
    async close() {
      await sentry.close(FLUSH_MS);
    },
  };
}
