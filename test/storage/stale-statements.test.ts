import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { createPreparedStatements, prepareLazily } from '../../src/storage/dialects/prepared.ts';
import { createOperations } from '../../src/storage/operations.ts';
import { freshPostgres, meddle } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { channel, GROUP_ID, request } from './samples.ts';

const refusal = (code: string, message: string) => Object.assign(new Error(message), { code });

describe('a prepared statement that the server has lost', () => {
  /**
   * A pooler that gives every query another connection of the server, on which no name is known.
   */
  function behindPooler(code: string) {
    const statements = createPreparedStatements();
    const run = createOperations({ onQuery: () => undefined, statements });
    const sent: string[] = [];
    const query = prepareLazily(statements, 'find', (name) => async () => {
      sent.push(name);
      if (name !== '') throw refusal(code, 'prepared statement');
      return 'found';
    });
    return { find: () => run('find', () => query()()), sent };
  }

  it.each([
    '26000',
    '42P05',
  ])('is sent again, without a name once that is in vain (%s)', async (code) => {
    const { find, sent } = behindPooler(code);
    expect(await find()).toBe('found');
    expect(await find()).toBe('found');
    expect(sent).toEqual(['find', 'find', 'find', '', '']);
  });

  it('is an error when that goes on without end', async () => {
    const statements = createPreparedStatements();
    const run = createOperations({ onQuery: () => undefined, statements });
    const work = () => Promise.reject(refusal('26000', 'gone'));
    await expect(run('find', work)).rejects.toMatchObject({ fault: 'broken', code: '26000' });
  });
});

describe('work that the server has ended because of a deadlock', () => {
  async function losing(times: number): Promise<number> {
    const run = createOperations({
      onQuery: () => undefined,
      statements: createPreparedStatements(),
    });
    let tries = 0;
    await run('request_checks', async () => {
      tries += 1;
      if (tries <= times) throw refusal('40P01', 'deadlock detected');
    });
    return tries;
  }

  it('is done again, as long as it does not lose again and again', async () => {
    expect(await losing(3)).toBe(4);
    await expect(losing(4)).rejects.toMatchObject({ fault: 'broken', code: '40P01' });
  });
});

describeWithPostgres('a prepared statement on PostgreSQL', () => {
  it('outlives a change of its tables, on all connections', async () => {
    const place = await freshPostgres();
    const database = await openDatabase(place.url);
    await database.migrate();
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    const find = () => database.groups.find(GROUP_ID);
    await Promise.all(Array.from({ length: 60 }, find));
    await meddle(place.url, 'ALTER TABLE enforced_channels ALTER COLUMN title TYPE varchar(300)');
    const found = await Promise.all(Array.from({ length: 60 }, find));
    expect(found.filter((group) => group?.id === GROUP_ID)).toHaveLength(60);
    await database.close();
    await place.drop();
  });
});
