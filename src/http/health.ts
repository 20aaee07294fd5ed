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
  /** Whether operations of the database are let through: `closed`, `open` or `half-open`. */
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
  const { telegramLastSuccess, databaseCircuit } = deps;
  const [database, redis, telegram] = await Promise.all([
    run(deps.database),
    deps.redis === undefined ? { status: 'disabled' as const } : run(deps.redis),
    run(deps.telegram),
  ]);
  const degraded = redis.status === 'down' || telegram.status === 'down';
  const status = database.status === 'down' ? 'unhealthy' : degraded ? 'degraded' : 'healthy';
  const circuit = databaseCircuit && { circuit: databaseCircuit() };
  const lastSuccess = telegramLastSuccess && {
    last_success: telegramLastSuccess()?.toISOString() ?? null,
  };
  const role = deps.isLeading && ({ role: deps.isLeading() ? 'leader' : 'standby' } as const);
  return {
    status,
    uptime: Math.round(process.uptime()),
    ...role,
    checks: {
      database: { ...database, ...circuit },
      redis,
      telegram: { ...telegram, ...lastSuccess },
    },
  };
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
