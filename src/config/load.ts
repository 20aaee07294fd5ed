import * as z from 'zod';
import type { AllowedLists } from '../core/policy/admission.ts';
import type { ProxySettings } from '../network/choose-proxy.ts';
import { publicUrlFaults, publicUrlOf } from './public-url.ts';
import type { Variable } from './rules.ts';
import { VARIABLES } from './variables.ts';
import { type WebhookConfig, webhookFaults, webhookOf, webhookWarnings } from './webhook.ts';

export interface Config {
  readonly botToken: string;
  readonly environment: 'development' | 'production';
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Absent: the bot polls. */
  readonly webhook: WebhookConfig | undefined;
  /** Origin under which browsers reach the bot. Absent: it serves no page. */
  readonly publicUrl: string | undefined;
  readonly http: { host: string; port: number };
  /** Without a trailing slash. */
  readonly telegramApiRoot: string;
  /** Lifetimes in seconds, and the jitter in percent. */
  readonly cache: { positiveTtl: number; negativeTtl: number; jitterPercent: number };
  /** Messages per second to all chats, and per 60 s to one group. */
  readonly rateLimit: { global: number; perChat: number; retries: number };
  /** A cron expression, and checks per second. */
  readonly warmup: { schedule: string; rate: number };
  readonly logLevel: string;
  readonly sentryDsn: string | undefined;
  readonly metricsToken: string | undefined;
  readonly proxies: ProxySettings;
  /** User ids of the people who operate the bot. */
  readonly operatorIds: ReadonlySet<number>;
  /** The only groups and owners that the bot works for; all if both are empty. */
  readonly allowed: AllowedLists;
  /** What works and could be safer, for the log. */
  readonly warnings: readonly string[];
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: string[] };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Parses the configuration; pure. Reports all faults at once, and never the value of a variable.
 */
export function parseConfig(env: Env): ParsedConfig {
  const parsed = check(env, VARIABLES);
  const faults = parsed.success ? [] : parsed.error.issues.map(faultOf);
  faults.push(...webhookFaults(env), ...publicUrlFaults(env));
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  const config = toConfig(valuesSchema.parse(parsed.data));
  return { ok: true, config: { ...config, warnings: webhookWarnings(env) } };
}

/** Parses DATABASE_URL alone, for commands that need nothing else. */
export function parseDatabaseUrl(
  env: Env,
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly fault: string } {
  const parsed = check(
    env,
    VARIABLES.filter(({ name }) => name === 'DATABASE_URL'),
  );
  if (!parsed.success) return { ok: false, fault: parsed.error.issues.map(faultOf).join('\n') };
  return { ok: true, url: valuesSchema.shape.DATABASE_URL.parse(parsed.data.DATABASE_URL) };
}

/** An empty variable counts as absent. */
function check(env: Env, variables: readonly Variable[]) {
  const given = Object.entries({ ...lowerCaseProxies(env), ...env }).filter(
    ([, value]) => value !== undefined && value.trim() !== '',
  );
  const shape = Object.fromEntries(variables.map(({ name, schema }) => [name, schema]));
  return z.object(shape).safeParse(Object.fromEntries(given));
}

/** Other programs read these names in lower case, too, and some in lower case only. */
function lowerCaseProxies(env: Env): Env {
  const names = ['HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
  return Object.fromEntries(names.map((name) => [name, env[name.toLowerCase()]]));
}

function faultOf(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  const example = VARIABLES.find((variable) => variable.name === name)?.example;
  const hint = example === undefined ? '' : ` (example: ${name}=${example})`;
  return `${name} ${issue.message}${hint}`;
}

/** The types of the checked variables. */
const valuesSchema = z.object({
  BOT_TOKEN: z.string(),
  ENVIRONMENT: z.enum(['development', 'production']),
  DATABASE_URL: z.string(),
  REDIS_URL: z.string().optional(),
  WEBHOOK_URL: z.string().optional(),
  WEBHOOK_PATH: z.string().optional(),
  WEBHOOK_SECRET: z.string().optional(),
  PUBLIC_URL: z.string().optional(),
  PORT: z.number(),
  HOST: z.string(),
  TELEGRAM_API_ROOT: z.string(),
  CACHE_POSITIVE_TTL: z.number(),
  CACHE_NEGATIVE_TTL: z.number(),
  CACHE_JITTER_PERCENT: z.number(),
  RATE_LIMIT_GLOBAL: z.number(),
  RATE_LIMIT_PER_CHAT: z.number(),
  RATE_LIMIT_RETRIES: z.number(),
  WARMUP_SCHEDULE: z.string(),
  WARMUP_RATE: z.number(),
  LOG_LEVEL: z.string(),
  SENTRY_DSN: z.string().optional(),
  METRICS_TOKEN: z.string().optional(),
  HTTPS_PROXY: z.string().optional(),
  ALL_PROXY: z.string().optional(),
  NO_PROXY: z.string().optional(),
  OPERATOR_IDS: z.array(z.number()),
  ALLOWED_GROUPS: z.array(z.number()),
  ALLOWED_OWNERS: z.array(z.number()),
});

function toConfig(env: z.infer<typeof valuesSchema>): Omit<Config, 'warnings'> {
  return {
    botToken: env.BOT_TOKEN,
    environment: env.ENVIRONMENT,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    webhook: webhookOf(env),
    publicUrl: publicUrlOf(env),
    http: { host: env.HOST, port: env.PORT },
    telegramApiRoot: env.TELEGRAM_API_ROOT,
    cache: {
      positiveTtl: env.CACHE_POSITIVE_TTL,
      negativeTtl: env.CACHE_NEGATIVE_TTL,
      jitterPercent: env.CACHE_JITTER_PERCENT,
    },
    rateLimit: {
      global: env.RATE_LIMIT_GLOBAL,
      perChat: env.RATE_LIMIT_PER_CHAT,
      retries: env.RATE_LIMIT_RETRIES,
    },
    warmup: { schedule: env.WARMUP_SCHEDULE, rate: env.WARMUP_RATE },
    logLevel: env.LOG_LEVEL,
    sentryDsn: env.SENTRY_DSN,
    metricsToken: env.METRICS_TOKEN,
    proxies: { https: env.HTTPS_PROXY, all: env.ALL_PROXY, no: env.NO_PROXY },
    operatorIds: new Set(env.OPERATOR_IDS),
    allowed: { groups: new Set(env.ALLOWED_GROUPS), owners: new Set(env.ALLOWED_OWNERS) },
  };
}
