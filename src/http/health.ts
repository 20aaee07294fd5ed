import { reasonOf } from '../core/lib/reason.ts';
import { withTimeout } from '../core/lib/with-timeout.ts';

/** Rejects when the service is down. May resolve to a latency in milliseconds that it measured. */
export type Check = () => Promise<unknown>;

/** `/health` is public: the checks must reject with reasons that hold no secrets. */
export interface HealthDeps {
  /** Version of the bot. */
  readonly version?: string;
  readonly database: Check;
  /** Absent when no Redis is configured. */
  readonly redis?: Check | undefined;
  readonly telegram: Check;
  /** Further fields for the Telegram check, such as the time of the last update. */
  readonly telegramDetails?: () => Readonly<Record<string, unknown>>;
  /** Reasons to report `degraded` although every service answers. */
  readonly warnings?: () => readonly string[];
  /** Whether this instance receives updates or stands by; absent when every instance receives. */
  readonly isLeading?: (() => boolean) | undefined;
  /**
   * State of the circuit breaker: `closed`, `open` or `half-open`. Unless it is closed the database
   * counts as down, whatever the check says: with a full disk it answers but takes no writes.
   */
  readonly databaseCircuit?: () => string;
}

export interface CheckResult {
  readonly status: 'up' | 'down' | 'disabled';
  readonly latency_ms?: number;
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

/**
 * Runs all checks in parallel; never rejects. `unhealthy` without the database, which the bot
 * cannot work without; `degraded` when anything else is down or there are warnings.
 */
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
    reason: 'several operations have failed in a row',
    ...result,
    status: 'down',
    circuit,
  };
}

/** A check that does not settle within CHECK_TIMEOUT_MS counts as down. */
async function run(check: Check): Promise<CheckResult> {
  const start = performance.now();
  try {
    const measured = await withTimeout(CHECK_TIMEOUT_MS, check());
    const latency = typeof measured === 'number' ? measured : performance.now() - start;
    return { status: 'up', latency_ms: rounded(latency) };
  } catch (error) {
    const latency = rounded(performance.now() - start);
    return { status: 'down', latency_ms: latency, reason: reasonOf(error) };
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
