import { codeOf } from '../core/lib/reason.ts';
import type { Redact } from './logging/redact.ts';
import { redactJson } from './logging/redact-json.ts';

export interface ErrorReporter {
  report(error: unknown, ids: object): void;
  /** Sends pending reports, for at most 2 s. */
  close(): Promise<void>;
}

/** Sends a report; rejects when there is no answer. */
export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string | Uint8Array,
) => Promise<{ status: number; header: (name: string) => string | null }>;

export interface ErrorReporterOptions {
  readonly dsn: string | undefined;
  readonly environment: string;
  readonly release: string;
  readonly redact: Redact;
  /** The id that links a report to the log lines of the same update. */
  readonly context?: () => { readonly request_id?: string | undefined };
  readonly post: () => Promise<Post>;
}

const FLUSH_MS = 2_000;

/**
 * Reports errors to Sentry, tagged with ids and without message texts. Without a DSN it does
 * nothing and loads no library.
 */
export async function createErrorReporter(options: ErrorReporterOptions): Promise<ErrorReporter> {
  const { dsn, context } = options;
  if (dsn === undefined) return { report: () => undefined, close: async () => undefined };
  const { Scope, client } = await openClient({ ...options, dsn });
  return {
    report(error, ids) {
      const scope = new Scope();
      const requestId = context?.().request_id;
      const code = codeOf(error);
      const tags = {
        ...ids,
        ...(code !== undefined && { error_code: code }),
        ...(requestId !== undefined && { request_id: requestId }),
      };
      for (const [key, value] of Object.entries(tags)) scope.setTag(key, String(value));
      client.captureException(error, {}, scope);
    },
    async close() {
      await client.close(FLUSH_MS);
    },
  };
}

/**
 * A client of `@sentry/core` alone: `@sentry/node` would add 20 MB of instrumentation that reports
 * of errors do not need.
 */
async function openClient(options: ErrorReporterOptions & { readonly dsn: string }) {
  const { dsn, environment, release, redact } = options;
  const [core, server, post] = await Promise.all([
    import('@sentry/core'),
    import('@sentry/core/server'),
    options.post(),
  ]);
  const client = new server.ServerRuntimeClient({
    dsn,
    environment,
    release,
    platform: 'node',
    runtime: { name: 'node', version: process.version },
    integrations: [],
    stackParser: core.createStackParser(server.nodeStackLineParser()),
    beforeBreadcrumb: () => null,
    beforeSend: (event) => JSON.parse(redactJson(JSON.stringify(event), redact)),
    transport: ({ url, headers = {}, ...common }) =>
      core.createTransport(common, async ({ body }) => {
        const { status, header } = await post(url, headers, body);
        const limits = {
          'x-sentry-rate-limits': header('x-sentry-rate-limits'),
          'retry-after': header('retry-after'),
        };
        return { statusCode: status, headers: limits };
      }),
  });
  client.init();
  return { Scope: core.Scope, client };
}
