import { within } from '../core/within.ts';

/** Rejects when the service is away. A number is how long the service took, in milliseconds. */
export type Check = () => Promise<unknown>;

export interface HealthDeps {
  readonly database: Check;
  /** Absent when no Redis is configured. */
  readonly redis?: Check | undefined;
  readonly telegram: Check;
  /** When Telegram answered last. */
  readonly telegramLastSuccess?: () => Date | undefined;
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
  readonly last_success?: string | null;
  readonly circuit?: string;
}

export interface Health {
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  /** Seconds since the process started. */
  readonly uptime: number;
  readonly role?: 'leader' | 'standby';
  readonly checks: Readonly<Record<'database' | 'redis' | 'telegram', CheckResult>>;
}

const CHECK_TIMEOUT_MS = 1_500;

/** Asks everything that the bot needs. Without the database nothing works; without others, less. */
export async function readHealth(deps: HealthDeps): Promise<Health> {
  const { telegramLastSuccess } = deps;
  const [database, redis, telegram] = await Promise.all([
    runDatabase(deps),
    deps.redis === undefined ? { status: 'disabled' as const } : run(deps.redis),
    run(deps.telegram),
  ]);
  const degraded = redis.status === 'down' || telegram.status === 'down';
  const status = database.status === 'down' ? 'unhealthy' : degraded ? 'degraded' : 'healthy';
  const lastSuccess = telegramLastSuccess && {
    last_success: telegramLastSuccess()?.toISOString() ?? null,
  };
  const role = deps.isLeading && ({ role: deps.isLeading() ? 'leader' : 'standby' } as const);
  return {
    status,
    uptime: Math.round(process.uptime()),
    ...role,
    checks: {
      database,
      redis,
      telegram: { ...telegram, ...lastSuccess },
    },
  };
}

async function runDatabase({ database, databaseCircuit }: HealthDeps): Promise<CheckResult> {
  const result = await run(database);
  const circuit = databaseCircuit?.();
  if (circuit === undefined) return result;
  return { ...result, ...(circuit !== 'closed' && { status: 'down' }), circuit };
}

/** A check that does not answer in time is down. */
async function run(check: Check): Promise<CheckResult> {
  const start = performance.now();
  try {
    const told = await within(CHECK_TIMEOUT_MS, check());
    const took = typeof told === 'number' ? told : performance.now() - start;
    return { status: 'up', latency_ms: rounded(took) };
  } catch {
    return { status: 'down', latency_ms: rounded(performance.now() - start) };
  }
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
