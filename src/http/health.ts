import { reasonOf } from '../core/lib/reason.ts';
import { withTimeout } from '../core/lib/with-timeout.ts';

/** Rejects when the service is away. A number is how long the service took, in milliseconds. */
export type Check = () => Promise<unknown>;

export interface HealthDeps {
  /** Of the bot. */
  readonly version?: string;
  /** Rejects with a reason that may be shown. */
  readonly database: Check;
  /** Rejects with a reason that may be shown. Absent when no Redis is configured. */
  readonly redis?: Check | undefined;
  /** Rejects with a reason that may be shown. */
  readonly telegram: Check;
  /** What else is known of Telegram, with dates of what happened last. */
  readonly telegramDetails?: () => Readonly<Record<string, unknown>>;
  /** Why the bot is degraded although everything that it needs answers. */
  readonly warnings?: () => readonly string[];
  /** Whether this instance receives the updates, or stands by; absent when all of them do. */
  readonly isLeading?: (() => boolean) | undefined;
  /**
   * Whether operations of the database are let through: `closed`, `open` or `half-open`. One that is
   * not closed is down, whatever the check says: a full disk answers and takes nothing.
   */
  readonly databaseCircuit?: () => string;
}

export interface CheckResult {
  readonly status: 'up' | 'down' | 'disabled';
  readonly latency_ms?: number;
  /** Why it is down. */
  readonly reason?: string;
  readonly circuit?: string;
  readonly [detail: string]: unknown;
}

export interface Health {
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  readonly version?: string;
  /** Seconds since the process started. */
  readonly uptime: number;
  readonly role?: 'leader' | 'standby';
  readonly warnings?: readonly string[];
  readonly checks: Readonly<Record<'database' | 'redis' | 'telegram', CheckResult>>;
}

const CHECK_TIMEOUT_MS = 1_500;

/** Asks everything that the bot needs. Without the database nothing works; without others, less. */
export async function readHealth(deps: HealthDeps): Promise<Health> {
  const { version, telegramDetails } = deps;
  const [database, redis, telegram] = await Promise.all([
    runDatabase(deps),
    deps.redis === undefined ? { status: 'disabled' as const } : run(deps.redis),
    run(deps.telegram),
  ]);
  const warnings = deps.warnings?.() ?? [];
  const isDown = redis.status === 'down' || telegram.status === 'down';
  const degraded = isDown || warnings.length > 0;
  const status = database.status === 'down' ? 'unhealthy' : degraded ? 'degraded' : 'healthy';
  const role = deps.isLeading && ({ role: deps.isLeading() ? 'leader' : 'standby' } as const);
  return {
    status,
    ...(version !== undefined && { version }),
    uptime: Math.round(process.uptime()),
    ...role,
    ...(warnings.length > 0 && { warnings }),
    checks: {
      database,
      redis,
      telegram: { ...telegram, ...telegramDetails?.() },
    },
  };
}

async function runDatabase({ database, databaseCircuit }: HealthDeps): Promise<CheckResult> {
  const result = await run(database);
  const circuit = databaseCircuit?.();
  if (circuit === undefined) return result;
  if (circuit === 'closed') return { ...result, circuit };
  return {
    reason: 'operations have failed one after the other',
    ...result,
    status: 'down',
    circuit,
  };
}

/** A check that does not answer in time is down. */
async function run(check: Check): Promise<CheckResult> {
  const start = performance.now();
  try {
    const told = await withTimeout(CHECK_TIMEOUT_MS, check());
    const took = typeof told === 'number' ? told : performance.now() - start;
    return { status: 'up', latency_ms: rounded(took) };
  } catch (error) {
    const latency = rounded(performance.now() - start);
    return { status: 'down', latency_ms: latency, reason: reasonOf(error) };
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
