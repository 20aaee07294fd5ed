import { readdirSync, readFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import pg from 'pg';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { type FreshDatabase, freshPostgres, freshSqlite, meddle } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { channel, GROUP_ID, request } from './samples.ts';

async function migrates(url: string): Promise<string> {
  const database = await openDatabase(url);
  const end = await database.migrate('1.2.3').then(() => 'done', String);
  await database.close();
  return end;
}

/** As a migration of a later version leaves it behind. */
const newer = (list: string) =>
  `INSERT INTO ${list} (hash, created_at) VALUES ('later', ${Date.now() + 1e9})`;

const migrationsOf = (dialect: string) =>
  readdirSync(`migrations/${dialect}`).filter((name) => name.endsWith('.sql'));

it('migrations have the same names for both databases', () => {
  expect(migrationsOf('postgres')).toEqual(migrationsOf('sqlite'));
});

it('migrations leave the schema to the search_path: take "public" out of what is generated', () => {
  const bound = migrationsOf('postgres').filter((name) =>
    readFileSync(`migrations/postgres/${name}`, 'utf8').includes('"public".'),
  );
  expect(bound).toEqual([]);
});

it.each([
  'postgres',
  'sqlite',
])('a new column has a value in the rows that are there (%s)', (dialect) => {
  const added = migrationsOf(dialect).flatMap(
    (name) =>
      readFileSync(`migrations/${dialect}/${name}`, 'utf8').match(/ADD (COLUMN )?["`].*/g) ?? [],
  );
  expect(added.length).toBeGreaterThan(4);
  expect(added.filter((line) => line.includes('NOT NULL') && !line.includes('DEFAULT'))).toEqual(
    [],
  );
});

it('tables of a newer version are refused, with that version (SQLite)', async () => {
  const place = await freshSqlite();
  expect(await migrates(place.url)).toBe('done');
  await meddle(place.url, newer('__drizzle_migrations'));
  expect(await migrates(place.url)).toContain('made by version 1.2.3');
  await meddle(place.url, 'PRAGMA user_version = 12034005');
  expect(await migrates(place.url)).toContain('made by version 12.34.5');
  const file = new SqliteDatabase(place.url.slice('sqlite:'.length));
  expect(file.prepare('SELECT count(*) AS n FROM __drizzle_migrations').get()).toMatchObject({
    n: expect.any(Number),
  });
  file.close();
  await place.drop();
});

describeWithPostgres('the tables on PostgreSQL', () => {
  it('of a newer version are refused, with that version', async () => {
    const place = await freshPostgres();
    expect(await migrates(place.url)).toBe('done');
    await meddle(place.url, newer('drizzle.__drizzle_migrations'));
    expect(await migrates(place.url)).toContain('made by version 1.2.3');
    await meddle(place.url, `COMMENT ON TABLE drizzle.__drizzle_migrations IS 'Nezuko 9.8.7'`);
    expect(await migrates(place.url)).toContain('made by version 9.8.7');
    await place.drop();
  });

  it.each([
    'GRANT USAGE ON SCHEMA drizzle TO %; GRANT SELECT ON ALL TABLES IN SCHEMA drizzle TO %',
    '',
  ])('are used by a role that may not create anything, once they are there (%j)', async (grants) => {
    const place = await freshPostgres();
    expect(await migrates(place.url)).toBe('done');
    const role = `user_${Date.now()}_${grants.length}`;
    await meddle(
      place.url,
      `CREATE ROLE ${role} LOGIN PASSWORD 'x';
       REVOKE CREATE ON SCHEMA public FROM PUBLIC;
       GRANT ALL ON ALL TABLES IN SCHEMA public TO ${role};
       GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};
       ${grants.replaceAll('%', role)}`,
    );
    const url = new URL(place.url);
    url.username = role;
    url.password = 'x';
    expect(await migrates(url.href)).toBe('done');
    const database = await openDatabase(url.href);
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    await database.ping();
    await database.close();
    await meddle(place.url, `DROP OWNED BY ${role}; DROP ROLE ${role}`);
    await place.drop();
  });

  it('live in a schema of their own each, where the search_path says so', async () => {
    const place = await freshPostgres();
    await inSchemas(place, ['one', 'two'], async (url) => {
      expect(await migrates(url)).toBe('done');
      expect(await migrates(url)).toBe('done');
      const database = await openDatabase(url);
      expect(await database.groups.find(GROUP_ID)).toBeUndefined();
      await database.groups.protect(request(GROUP_ID, [channel(1)]));
      await database.close();
    });
    const client = new pg.Client({ connectionString: place.url });
    await client.connect();
    const list = "SELECT DISTINCT schemaname FROM pg_tables WHERE tablename = 'protected_groups'";
    const { rows } = await client.query(`${list} ORDER BY 1`);
    expect(rows).toEqual([{ schemaname: 'one' }, { schemaname: 'two' }]);
    await client.end();
    await place.drop();
  });
});

async function inSchemas(
  { url }: FreshDatabase,
  names: readonly string[],
  work: (url: string) => Promise<void>,
): Promise<void> {
  for (const name of names) {
    await meddle(url, `CREATE SCHEMA ${name}`);
    const own = new URL(url);
    own.searchParams.set('options', `-c search_path=${name}`);
    await work(own.href);
  }
}
