export type Check = () => Promise<void>;

export interface HealthDeps {
  readonly database: Check;
  /** Absent when no Redis is configured. */
  readonly redis?: Check | undefined;
  readonly telegram: Check;
}

export interface CheckResult {
  readonly status: 'up' | 'down' | 'disabled';
  readonly latency_ms?: number;
}

export interface Health {
  readonly status: 'healthy' | 'degraded' | 'unhealthy';
  /** Seconds since the process started. */
  readonly uptime: number;
  readonly checks: Readonly<Record<'database' | 'redis' | 'telegram', CheckResult>>;
}

const CHECK_TIMEOUT_MS = 1_500;

/** Asks everything that the bot needs. Without the database nothing works; without others, less. */
export async function readHealth(deps: HealthDeps): Promise<Health> {
  const [database, redis, telegram] = await Promise.all([
    run(deps.database),
    deps.redis === undefined ? { status: 'disabled' as const } : run(deps.redis),
    run(deps.telegram),
  ]);
  const degraded = redis.status === 'down' || telegram.status === 'down';
  const status = database.status === 'down' ? 'unhealthy' : degraded ? 'degraded' : 'healthy';
  return { status, uptime: Math.round(process.uptime()), checks: { database, redis, telegram } };
}

/** A check that does not answer in time is down. */
async function run(check: Check): Promise<CheckResult> {
  const start = performance.now();
  const latency = () => Math.round((performance.now() - start) * 100) / 100;
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer')), CHECK_TIMEOUT_MS);
  try {
    await Promise.race([check(), late]);
    return { status: 'up', latency_ms: latency() };
  } catch {
    return { status: 'down', latency_ms: latency() };
  } finally {
    clearTimeout(timer);
  }
}
