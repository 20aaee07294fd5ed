import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { type FreshDatabase, freshPostgres, freshSqlite } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { crowd } from './plans/crowd.ts';
import { exercise } from './plans/exercise.ts';
import { postgresReads, sqliteReads, type WholeRead } from './plans/plan.ts';
import { hearPostgres, hearSqlite, type Sent } from './plans/sent.ts';

/**
 * What may be read as a whole, each with its reason. Most of it is for metrics, every 2 s at most.
 */
const WHOLE: readonly { statement: RegExp; step: RegExp; reason: string }[] = [
  {
    statement:
      /^select count\(\*\).* from "protected_groups" where "protected_groups"."enabled";?$/,
    step: /^Index Only Scan|COVERING INDEX protected_groups_enabled$/,
    reason: 'counts exactly what the partial index holds, without reading the groups',
  },
  {
    statement: /^select count\(\*\).* from "protected_groups" where .*NOT .*"can_enforce";?$/,
    step: /^Index Only Scan|INDEX protected_groups_suspended$/,
    reason: 'counts exactly what the partial index holds, which is next to nothing',
  },
  {
    statement: /^select count\(distinct "protected_groups"."group_id"\)/,
    step: /enforced_channels/,
    reason: 'begins with all channels of the partial index, which is next to nothing',
  },
  {
    statement: /^select "state", count\(\*\) from "restrictions" group by/,
    step: /restrictions/,
    reason: 'counts all who are restricted, which no index makes shorter',
  },
  {
    statement: /^select count\(\*\).* from ("protected_groups"|"owners" where .*EXISTS.*);?$/,
    step: /protected_groups|owners|blocked/,
    reason: 'counts all of them, when the operator asks',
  },
  {
    statement: /^update "group_channel_links" set "position"/,
    step: /^SCAN (ranked|placed|\(subquery-\d+\))$/,
    reason: 'numbers the channels of one group, found by the index: five at most',
  },
  {
    statement: /count\(\*\) from "activity" inner join "protected_groups"/,
    step: /activity|protected_groups/,
    reason: 'counts all who were seen, when the operator asks',
  },
  {
    statement: /from "protected_groups" order by "protected_groups"."created_at" desc limit/,
    step: /^Index Scan|INDEX protected_groups_created_at$/,
    reason: 'reads the newest few from the end of the index',
  },
  {
    statement: /^select "group_id", "title" from "protected_groups" where .*NOT .*"can_enforce"/,
    step: /^Index Scan|INDEX protected_groups_suspended$/,
    reason: 'reads what the partial index holds, which is next to nothing',
  },
  {
    statement: /^select distinct "protected_groups"."group_id"/,
    step: /enforced_channels/,
    reason: 'begins with all channels of the partial index, which is next to nothing',
  },
  {
    statement: /^select "group_id", "can_enforce" from "protected_groups"/,
    step: /^Index Scan|INDEX protected_groups_untold$/,
    reason: 'reads what the partial index holds, for seconds each',
  },
  {
    statement: /^select .* from "group_channel_links" .*("told_can_see" and|and .*"told_can_see")/i,
    step: /enforced_channels|group_channel_links/,
    reason: 'begins with all rows of a partial index, which is next to nothing',
  },
  {
    statement: /^(delete|select "holder") from "leases"/,
    step: /leases/,
    reason: 'is a table of two rows',
  },
];

/** A query that no index serves. */
const SLOW: Sent = {
  text: 'select user_id from restrictions where notice_after = 5',
  values: [],
  prepared: false,
};

const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Every operation of the repositories, but those that an operator runs by hand on a day when
 * somebody wants to be forgotten.
 */
function operationsOf({ erasure: _, ...database }: Database): string[] {
  const names = Object.entries(database).flatMap(([repository, methods]) =>
    typeof methods === 'object'
      ? Object.keys(methods).map((method) => `${inWords(repository)}_${inWords(method)}`)
      : [],
  );
  return [...names, 'statistics'].toSorted();
}

/** Runs everything once, and answers the statements that it takes. */
async function everyStatement(
  place: FreshDatabase,
  hear: (listen: (sent: Sent) => void) => () => void,
): Promise<Map<string, Sent>> {
  const statements = new Map<string, Sent>();
  const operations = new Set<string>();
  const database = await openDatabase(place.url, {
    onQuery: (one) => operations.add(one.operation),
  });
  const stop = hear((sent) => {
    if (/^(select|insert|update|delete|with)\b/i.test(sent.text)) statements.set(sent.text, sent);
  });
  try {
    await exercise(database);
  } finally {
    stop();
    await database.close();
  }
  const called = 'what test/storage/plans/exercise.ts calls is every operation';
  expect([...operations].toSorted(), called).toEqual(operationsOf(database));
  return statements;
}

async function migrated(place: FreshDatabase): Promise<void> {
  const database = await openDatabase(place.url);
  await database.migrate();
  await database.close();
}

const unexplained = (reads: readonly WholeRead[]) =>
  reads.filter(
    (read) => !WHOLE.some((one) => one.statement.test(read.statement) && one.step.test(read.step)),
  );

describeWithPostgres('every query on PostgreSQL', () => {
  let place: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    place = await freshPostgres();
    await migrated(place);
    client = new pg.Client({ connectionString: place.url });
    await client.connect();
    for (const statement of crowd('postgres')) await client.query(statement);
    await client.query('VACUUM ANALYZE');
  });
  afterAll(async () => {
    await client.end();
    await place.drop();
  });

  it('finds its rows by an index', async () => {
    const reads: WholeRead[] = [];
    for (const sent of (await everyStatement(place, hearPostgres)).values()) {
      reads.push(...(await postgresReads(client, sent)));
    }
    expect(unexplained(reads)).toEqual([]);
    expect(unexplained(await postgresReads(client, SLOW))).toHaveLength(1);
  });
});

describe('every query on SQLite', () => {
  let place: FreshDatabase;
  let file: SqliteDatabase.Database;
  beforeAll(async () => {
    place = await freshSqlite();
    await migrated(place);
    const path = place.url.slice('sqlite:'.length);
    const filling = new SqliteDatabase(path);
    for (const statement of crowd('sqlite')) filling.exec(statement);
    filling.close();
    // As at the next start: the bot measures its tables then.
    await migrated(place);
    file = new SqliteDatabase(path);
  });
  afterAll(async () => {
    file.close();
    await place.drop();
  });

  it('finds its rows by an index', async () => {
    const statements = await everyStatement(place, hearSqlite);
    const reads = [...statements.values()].flatMap((sent) => sqliteReads(file, sent));
    expect(unexplained(reads)).toEqual([]);
    expect(unexplained(sqliteReads(file, SLOW))).toHaveLength(1);
  });
});
