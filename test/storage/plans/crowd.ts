/** What the two databases write differently. */
interface Words {
  /** A time, given in seconds since 1970. */
  readonly time: (seconds: string) => string;
  readonly json: (text: string) => string;
}

const WORDS: Record<'postgres' | 'sqlite', Words> = {
  postgres: {
    time: (seconds) => `to_timestamp(${seconds})`,
    json: (text) => `CAST('${text}' AS jsonb)`,
  },
  sqlite: { time: (seconds) => `(${seconds}) * 1000`, json: (text) => `'${text}'` },
};

/** The moment at which the rows end. */
export const TODAY = new Date('2026-03-01T12:00:00Z');
const DAY = 86_400;

/** Ids of rows that exist. */
export const groupId = (number: number) => -1_000_000_000_000 - number;
export const channelId = (number: number) => -1_002_000_000_000 - number;

/** Statements that fill the tables with so many rows that using an index is worth it. */
export function crowd(dialect: 'postgres' | 'sqlite'): string[] {
  const { time, json } = WORDS[dialect];
  const today = TODAY.getTime() / 1000;
  const now = time(String(today));
  const many = (count: number, into: string, values: string) =>
    `WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < ${count})
     INSERT INTO ${into} SELECT ${values} FROM s`;
  const group = `-1000000000000 - (n % 5000 + 1)`;

  return [
    many(3000, 'owners (user_id, username, created_at, updated_at)', `n, 'owner', ${now}, ${now}`),
    many(
      5000,
      'protected_groups (group_id, owner_id, title, enabled, can_enforce, told_can_enforce, params, protected_since, created_at, updated_at)',
      `-1000000000000 - n, n % 3000 + 1, 'Group', n % 10 <> 0, n % 50 <> 0, n % 50 <> 0 AND n % 1000 <> 1, ${json('{}')}, ${now}, ${now}, ${now}`,
    ),
    many(
      4000,
      'enforced_channels (channel_id, title, username, can_see, created_at, updated_at)',
      `-1002000000000 - n, 'Channel', 'channel', n % 1000 <> 0, ${now}, ${now}`,
    ),
    many(
      10_000,
      'group_channel_links (group_id, channel_id, position, told_can_see)',
      `${group}, -1002000000000 - (n % 4000 + 1), n / 5000, n % 1000 <> 3`,
    ),
    many(
      30_000,
      'restrictions (group_id, user_id, state, since, until, missing, notice_message_id, notice_after, updated_at, next_check_at)',
      `${group}, n, CASE WHEN n % 200 = 0 THEN 'muting' WHEN n % 200 = 1 THEN 'lifting' ELSE 'muted' END,
       ${time(`${today} - n * 3`)}, ${time(`${today} + ${DAY} - n * 3`)}, ${json('[1]')},
       CASE WHEN n % 3 = 0 THEN n END, CASE WHEN n % 100 = 0 THEN n END, ${time(`${today} - n * 3`)},
       ${time(`${today} + 86400 - n * 3`)}`,
    ),
    many(
      60_000,
      'activity (group_id, user_id, last_seen)',
      `${group}, n, ${time(`${today} - (n % 30) * ${DAY}`)}`,
    ),
    many(
      20_000,
      'join_requests (group_id, user_id, asked_at, due_at)',
      `${group}, n, ${time(`${today} - n * 100`)}, CASE WHEN n % 100 = 0 THEN ${time(`${today} + n`)} END`,
    ),
    many(
      30_000,
      'scheduled_deletions (chat_id, message_id, due_at)',
      `${group}, n, ${time(`${today} + n`)}`,
    ),
    many(
      20_000,
      'joins (group_id, user_id, joined_at)',
      `${group}, n, ${time(`${today} - n * 100`)}`,
    ),
    many(
      20_000,
      'channel_requests (channel_id, user_id, asked_at)',
      `-1002000000000 - (n % 200), n, ${time(`${today} - n * 100`)}`,
    ),
    many(
      20_000,
      'visits (group_id, user_id, visited_at)',
      `${group}, n, ${time(`${today} - n * 300`)}`,
    ),
    many(
      20_000,
      'practice (group_id, user_id, first_at)',
      `${group}, n, ${time(`${today} - n * 100`)}`,
    ),
    many(
      20_000,
      'changes (group_id, actor_id, what, at)',
      `${group}, n, 'dryRun', ${time(`${today} - n * 1000`)}`,
    ),
    many(
      5000,
      'open_questions (user_id, request_id, group_id, screen, args, expires_at)',
      `n, n, -1000000000000 - n, 'channels', ${json('[]')}, ${time(`${today} + 3650 * ${DAY}`)}`,
    ),
    many(
      5000,
      'setups (group_id, user_id, channels, waits_for, updated_at)',
      `-1000000000000 - n, n, ${json('[]')}, -1002000000000 - n, ${time(`${today} - n`)}`,
    ),
    many(
      40_000,
      'group_days (group_id, day, messages)',
      `-1000000000000 - (n % 100 + 1), ${Math.floor(today / DAY)} - n / 100, 5`,
    ),
    many(
      40_000,
      'channel_days (group_id, channel_id, day, asked)',
      `-1000000000000 - (n % 100 + 1), -1002000000000 - (n % 100 + 1), ${Math.floor(today / DAY)} - n / 100, 5`,
    ),
    many(
      20_000,
      'asks (group_id, user_id, channel_id, had_left, asked_at)',
      `${group}, n, -1002000000001, n % 2 = 0, ${time(`${today} - n`)}`,
    ),
    many(5000, 'preferences (user_id, language)', `n, 'de'`),
    many(2000, 'blocked (id, blocked_by, created_at)', `n, 1, ${now}`),
    many(
      2000,
      'departures (group_id, reason, asked_at, due_at)',
      `-1000000000000 - n, 'asked', ${now}, ${time(`${today} + n`)}`,
    ),
    many(
      2000,
      'job_progress (job, position, updated_at)',
      `'job ' || CAST(n AS text), ${json('{}')}, ${now}`,
    ),
  ];
}
