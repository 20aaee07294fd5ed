import * as z from 'zod';
import { parseRedisUrl } from '../cache/redis/address.ts';
import { SSL_MODES, sslModeOf } from '../storage/dialects/postgres-address.ts';
import { NETWORK_VARIABLES } from './network-variables.ts';
import { OPERATOR_VARIABLES } from './operator-variables.ts';
import { isCron, isDsn, isSslMode, LOG_LEVELS, text, type Variable, wholeNumber } from './rules.ts';

export const VARIABLES: readonly Variable[] = [
  {
    name: 'BOT_TOKEN',
    meaning: 'Token of the bot. Get one from @BotFather (https://t.me/BotFather) with /newbot',
    example: '123456789:AAExampleTokenFromBotFather',
    schema: z
      .string({
        error: 'is missing. Get one from @BotFather (https://t.me/BotFather) with /newbot',
      })
      .trim()
      .regex(/^\d+:[\w-]+$/, 'is not a token as @BotFather (https://t.me/BotFather) gives them'),
  },
  {
    name: 'ENVIRONMENT',
    meaning:
      'Format of the log: `development` writes readable lines, `production` JSON. Error reports carry it, too',
    default: 'development',
    schema: text
      .pipe(z.enum(['development', 'production'], 'must be development or production'))
      .default('development'),
  },
  {
    name: 'DATABASE_URL',
    meaning: '`sqlite:PATH` or `postgres://user:password@host:port/database`',
    default: 'sqlite:data/nezuko.db',
    schema: text
      .regex(
        /^(sqlite:.+|postgres(ql)?:\/\/.+)$/,
        'must be sqlite:PATH or postgres://user:password@host:port/database',
      )
      .refine(
        (value) => !value.startsWith('sqlite://'),
        'must be sqlite:PATH, such as sqlite:data/nezuko.db or sqlite:/var/lib/nezuko.db: a file has no host',
      )
      .refine((value) => value.startsWith('sqlite:') || URL.canParse(value), {
        message: 'is not a valid URL',
        abort: true,
      })
      .refine(
        (value) => value.startsWith('sqlite:') || isSslMode(sslModeOf(value)),
        `has an sslmode that is none of ${SSL_MODES.join(', ')}`,
      )
      .default('sqlite:data/nezuko.db'),
  },
  {
    name: 'REDIS_URL',
    meaning:
      '`redis://host:port`, or `rediss://host:port` for TLS, with `/5` at the end for database 5. Without it, the bot keeps memberships in its own memory',
    example: 'redis://127.0.0.1:6379',
    schema: text
      .refine(
        (value) => parseRedisUrl(value) !== undefined,
        'must be redis://host:port or rediss://host:port, with the number of a database behind it if need be: one Redis, as Sentinel and Cluster are not supported',
      )
      .optional(),
  },
  ...NETWORK_VARIABLES,
  ...OPERATOR_VARIABLES,
  {
    name: 'CACHE_POSITIVE_TTL',
    meaning: 'Seconds for which the bot remembers that somebody is in a channel',
    default: '600',
    schema: wholeNumber(1, 86_400, 600),
  },
  {
    name: 'CACHE_NEGATIVE_TTL',
    meaning: 'Seconds for which the bot remembers that somebody is not in a channel',
    default: '60',
    schema: wholeNumber(1, 86_400, 60),
  },
  {
    name: 'CACHE_JITTER_PERCENT',
    meaning: 'Percent by which these two times vary, so that entries do not expire together',
    default: '15',
    schema: wholeNumber(0, 90, 15),
  },
  {
    name: 'RATE_LIMIT_GLOBAL',
    meaning: 'Messages per second to all chats together',
    default: '25',
    schema: wholeNumber(1, 1000, 25),
  },
  {
    name: 'RATE_LIMIT_PER_CHAT',
    meaning: 'Messages and edits per 60 s in one group',
    default: '20',
    schema: wholeNumber(1, 1000, 20),
  },
  {
    name: 'RATE_LIMIT_RETRIES',
    meaning: 'How often the bot repeats a call that Telegram answered with 429',
    default: '3',
    schema: wholeNumber(0, 10, 3),
  },
  {
    name: 'WARMUP_SCHEDULE',
    meaning:
      'When the warm-up asks Telegram ahead who is in the channels: a cron expression of five fields, in the time zone of the process (`TZ`)',
    default: '0 4 * * *',
    schema: text
      .refine(isCron, 'must be a cron expression of five fields, such as 0 4 * * *')
      .default('0 4 * * *'),
  },
  {
    name: 'WARMUP_RATE',
    meaning: 'Calls to Telegram per second during the warm-up',
    default: '5',
    schema: wholeNumber(1, 100, 5),
  },
  {
    name: 'LOG_LEVEL',
    meaning: `Least severe level that the log shows: ${LOG_LEVELS.map((level) => `\`${level}\``).join(', ')}`,
    default: 'info',
    schema: text
      .pipe(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`))
      .default('info'),
  },
  {
    name: 'SENTRY_DSN',
    meaning: 'Sentry project that receives error reports. Without it, the bot sends none',
    schema: text
      .refine(isDsn, 'must be the DSN of a Sentry project: https://KEY@HOST/PROJECT')
      .optional(),
  },
  {
    name: 'METRICS_TOKEN',
    meaning: 'Bearer token that `/metrics` requires. Without it, the metrics are open',
    // Characters that an HTTP header can carry.
    schema: text
      .regex(/^[\x21-\x7e]+$/, 'must be printable ASCII characters without spaces')
      .optional(),
  },
];
