import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { isUnavailable } from '../../src/storage/errors.ts';
import { administer, freshPostgres } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { storageContract } from './contract.ts';

describeWithPostgres('PostgreSQL', () => {
  storageContract(freshPostgres);

  it('survives that the server ends its connections', async () => {
    const place = await freshPostgres();
    const database = openDatabase(place.url);
    try {
      await database.migrate();
      const name = new URL(place.url).pathname.slice(1);
      await database.ping();
      await administer(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
      );
      await expect
        .poll(() =>
          database.ping().then(
            () => 'up',
            () => 'down',
          ),
        )
        .toBe('up');
    } finally {
      await database.close();
      await place.drop();
    }
  });

  it('says that it is unavailable, without its password, when nobody listens', async () => {
    const database = openDatabase('postgres://postgres:topsecret@127.0.0.1:1/none');
    const error = await database.ping().catch((caught: unknown) => caught);
    expect(isUnavailable(error)).toBe(true);
    expect(String(error)).not.toContain('topsecret');
    await database.close();
  });
});
