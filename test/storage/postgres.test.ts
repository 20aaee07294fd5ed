import pg from 'pg';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { isUnavailable } from '../../src/storage/errors.ts';
import { administer, crowdedPostgres, freshPostgres } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { storageContract } from './contract.ts';
import { channel, GROUP_ID, OTHER_ID, request } from './samples.ts';

describeWithPostgres('storage on PostgreSQL', () => {
  storageContract(freshPostgres);

  it('survives a connection that is lost in the middle of a transaction', async () => {
    const place = await freshPostgres();
    const database = await openDatabase(place.url);
    await database.migrate();
    const blocker = new pg.Client({ connectionString: place.url });
    const watcher = new pg.Client({ connectionString: place.url });
    await Promise.all([blocker.connect(), watcher.connect()]);
    await blocker.query('BEGIN; LOCK TABLE owners');
    const end = database.groups.protect(request(GROUP_ID, [channel(1)])).then(
      () => 'done',
      (error: { fault: string }) => error.fault,
    );
    const terminate = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'nezuko' AND wait_event_type = 'Lock'`;
    while ((await watcher.query(terminate)).rowCount === 0);
    expect(await end).toBe('unavailable');
    await blocker.query('ROLLBACK');
    expect(await database.groups.find(GROUP_ID)).toBeUndefined();
    await Promise.all([blocker.end(), watcher.end(), database.close()]);
    await place.drop();
  });

  it('erases no channel that another group begins to require in that moment', async () => {
    const place = await freshPostgres();
    const database = await openDatabase(place.url);
    await database.migrate();
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    await database.groups.protect(request(OTHER_ID, [channel(2)]));
    const other = new pg.Client({ connectionString: place.url });
    const watcher = new pg.Client({ connectionString: place.url });
    await Promise.all([other.connect(), watcher.connect()]);
    const { id } = channel(1);
    await other.query('BEGIN');
    await other.query(`UPDATE enforced_channels SET title = 'News' WHERE channel_id = ${id}`);
    await other.query(
      `INSERT INTO group_channel_links (group_id, channel_id, position) VALUES (${OTHER_ID}, ${id}, 1)`,
    );
    const erased = database.erasure.group(GROUP_ID);
    const waiting = `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'nezuko' AND wait_event_type = 'Lock'`;
    while ((await watcher.query(waiting)).rowCount === 0);
    await other.query('COMMIT');
    await erased;
    const names = (await database.groups.find(OTHER_ID))?.channels.map(({ title }) => title);
    expect(names).toEqual([channel(2).title, 'News']);
    await Promise.all([other.end(), watcher.end(), database.close()]);
    await place.drop();
  });

  it('keeps its migration lock for a transaction only, so that no pooler keeps it for longer', async () => {
    const place = await freshPostgres();
    const database = await openDatabase(place.url);
    const blocker = new pg.Client({ connectionString: place.url });
    const watcher = new pg.Client({ connectionString: place.url });
    await Promise.all([blocker.connect(), watcher.connect()]);
    await blocker.query('BEGIN; CREATE SCHEMA drizzle');
    const migrated = database.migrate();
    const locks = async (type: string, isGranted: boolean) => {
      const { rows } = await watcher.query(
        `SELECT state FROM pg_locks JOIN pg_stat_activity USING (pid)
          WHERE datname = current_database() AND locktype = $1 AND granted = $2`,
        [type, isGranted],
      );
      return rows;
    };
    while ((await locks('transactionid', false)).length === 0);
    expect(await locks('advisory', true)).toEqual([{ state: 'idle in transaction' }]);
    const second = database.migrate();
    while ((await locks('advisory', false)).length === 0);
    await blocker.query('ROLLBACK');
    await Promise.all([migrated, second]);
    expect(await locks('advisory', true)).toEqual([]);
    await Promise.all([blocker.end(), watcher.end(), database.close()]);
    await place.drop();
  });

  it('survives that the server ends its idle connections', async () => {
    const place = await freshPostgres();
    const database = await openDatabase(place.url);
    await database.migrate();
    await database.ping();
    const name = new URL(place.url).pathname.slice(1);
    await administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    const answers = () =>
      database.ping().then(
        () => 'up',
        () => 'down',
      );
    await expect.poll(answers).toBe('up');
    await database.close();
    await place.drop();
  });

  it('tells how its connections are used, and how many queries wait for one', async () => {
    const place = await freshPostgres();
    const database = await openDatabase(place.url);
    await database.migrate();
    const blocker = new pg.Client({ connectionString: place.url });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE owners');
    const answers = Array.from({ length: 35 }, (_, id) => database.owners.find(id));
    await expect.poll(database.poolStats).toEqual({ used: 30, idle: 0, waiting: 5 });
    await blocker.query('ROLLBACK');
    await Promise.all(answers);
    expect(database.poolStats()).toMatchObject({ used: 0, waiting: 0 });
    await Promise.all([blocker.end(), database.close()]);
    await place.drop();
  });

  it('makes do with the connections that its server has room for, until there is more', async () => {
    const place = await crowdedPostgres(3);
    const database = await openDatabase(place.url);
    await database.migrate();
    const findAll = () =>
      Promise.all(Array.from({ length: 40 }, (_, id) => database.owners.find(id)));
    await findAll();
    expect(database.poolStats()).toEqual({ used: 0, idle: 3, waiting: 0 });
    expect(database.circuit()).toBe('closed');
    await place.limit(-1);
    const connections = () => findAll().then(() => database.poolStats().idle);
    await expect.poll(connections).toBe(30);
    await database.close();
    await place.drop();
  });

  it('is away while its server has no room for a single connection', async () => {
    const place = await crowdedPostgres(0);
    const database = await openDatabase(place.url);
    const error = await database.ping().catch((caught: unknown) => caught);
    expect(isUnavailable(error)).toBe(true);
    await place.limit(2);
    await database.migrate();
    await database.ping();
    await database.close();
    await place.drop();
  });

  it('is away while its server takes no writes, and back as soon as it does', async () => {
    const place = await freshPostgres();
    const name = new URL(place.url).pathname.slice(1);
    const readOnly = (now: 'on' | 'off') =>
      administer(`ALTER DATABASE ${name} SET default_transaction_read_only = ${now}`);
    const before = await openDatabase(place.url);
    await before.migrate();
    await before.close();
    await readOnly('on');
    const database = await openDatabase(place.url);
    expect(isUnavailable(await database.ping().catch((error: unknown) => error))).toBe(true);
    expect(isUnavailable(await database.migrate().catch((error: unknown) => error))).toBe(true);
    await readOnly('off');
    // Connections that were made before are thrown away, one at each attempt.
    await expect.poll(() => database.ping().then(() => 'up', String)).toBe('up');
    await database.close();
    await place.drop();
  });

  it('says that it is unavailable, without its password, when nobody listens', async () => {
    const database = await openDatabase('postgres://postgres:topsecret@127.0.0.1:1/none');
    const error = await database.ping().catch((caught: unknown) => caught);
    expect(isUnavailable(error)).toBe(true);
    expect(String(error)).not.toContain('topsecret');
    await database.close();
  });
});
