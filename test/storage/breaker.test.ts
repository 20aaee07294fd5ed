import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type BreakerOptions, createBreaker } from '../../src/storage/breaker.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { isUnavailable } from '../../src/storage/errors.ts';
import type { QueryReport } from '../../src/storage/operations.ts';
import { administer, freshPostgres } from '../support/databases.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { openLine } from '../support/services/line.ts';
import { channel, GROUP_ID, request } from './samples.ts';

/** The circuit is tried again after a second. */
const SOON = { timeout: 15_000 };

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const away = failing('ECONNREFUSED');
const duplicate = failing('23505');

function counted(options: BreakerOptions = {}) {
  const breaker = createBreaker(options);
  let tried = 0;
  const attempt = (work: () => Promise<unknown>) =>
    breaker
      .run(() => {
        tried += 1;
        return work();
      })
      .catch(() => undefined);
  return { breaker, attempt, tried: () => tried };
}

describe('the circuit of the database', () => {
  it('opens after three operations in a row that found it away, and then tries none', async () => {
    const { breaker, attempt, tried } = counted();
    for (const _ of [1, 2, 3]) await attempt(away);
    expect(breaker.state()).toBe('open');
    await attempt(async () => 'would work');
    expect(tried()).toBe(3);
  });

  it('tells once what opened it', async () => {
    const told: unknown[] = [];
    const { attempt } = counted({ onAway: (error) => told.push(error) });
    for (const _ of [1, 2, 3, 4]) await attempt(away);
    expect(told).toEqual([expect.objectContaining({ code: 'ECONNREFUSED' })]);
  });

  it('stays closed when operations succeed in between', async () => {
    const { breaker, attempt } = counted();
    for (const _ of [1, 2, 3]) {
      await attempt(away);
      await attempt(away);
      await attempt(async () => 'works');
    }
    expect(breaker.state()).toBe('closed');
  });

  it('stays closed when the database refuses something, since that is an answer', async () => {
    const { breaker, attempt } = counted();
    for (const _ of [1, 2, 3, 4]) await attempt(duplicate);
    await attempt(away);
    await attempt(away);
    await attempt(duplicate);
    await attempt(away);
    expect(breaker.state()).toBe('closed');
    await expect(breaker.run(duplicate)).rejects.toThrow('23505');
  });

  it("is tried again after a while by the monotonic clock, when the machine's is set back", async () => {
    const { breaker, attempt } = counted();
    for (const _ of [1, 2, 3]) await attempt(away);
    const hourAgo = Date.now() - 3_600_000;
    const clock = vi.spyOn(Date, 'now').mockReturnValue(hourAgo);
    onTestFinished(() => clock.mockRestore());
    await expect
      .poll(() => attempt(async () => 'works').then(breaker.state), {
        interval: 200,
        timeout: 5_000,
      })
      .toBe('closed');
  });

  it('lets one operation try after a while, and the others fail fast until that has ended', async () => {
    const { breaker, attempt, tried } = counted();
    for (const _ of [1, 2, 3]) await attempt(away);
    const { promise: hanging, resolve: answer } = Promise.withResolvers<void>();
    await expect
      .poll(() => {
        void attempt(() => hanging);
        return breaker.state();
      }, SOON)
      .toBe('half-open');
    const before = tried();
    await attempt(async () => 'would work');
    expect(tried()).toBe(before);
    answer();
    await expect.poll(breaker.state, SOON).toBe('closed');
    await attempt(async () => 'works');
    expect(tried()).toBe(before + 1);
  });
});

describeWithPostgres('PostgreSQL behind its circuit', () => {
  it('is asked nothing while it is away, and works again by itself', async () => {
    const place = await freshPostgres();
    const line = await openLine(place.url);
    const reports: QueryReport[] = [];
    const database = await openDatabase(line.url, { onQuery: (report) => reports.push(report) });
    await database.migrate();
    await database.groups.protect(request(GROUP_ID, [channel(1)]));
    const find = () => database.groups.find(GROUP_ID);
    line.cut();
    await expect.poll(() => find().then(database.circuit, database.circuit), SOON).toBe('open');
    expect(isUnavailable(await find().catch((error: unknown) => error))).toBe(true);
    expect(reports.at(-1)).toMatchObject({ operation: 'groups_find', fault: 'rejected' });
    await line.mend();
    await expect.poll(() => find().then((group) => group?.id, String), SOON).toBe(GROUP_ID);
    await expect.poll(database.circuit, SOON).toBe('closed');
    await database.close();
    line.cut();
    await place.drop();
  });

  it('is not back while it can be read only, and says so once it takes writes again', async () => {
    const place = await freshPostgres();
    const told: string[] = [];
    const database = await openDatabase(place.url, {
      onAway: () => told.push('away'),
      onBack: () => told.push('back'),
    });
    onTestFinished(async () => {
      await database.close();
      await place.drop();
    });
    await database.migrate();
    const write = (id: number) => database.groups.protect(request(id, [channel(1)])).catch(String);
    const read = () => database.groups.find(GROUP_ID).then(database.circuit, database.circuit);
    await administer(
      `CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = '53100'; END $$;
       CREATE TRIGGER full_disk BEFORE INSERT ON protected_groups EXECUTE FUNCTION full_disk()`,
      place.url,
    );
    for (const _ of [1, 2]) {
      for (const id of [1, 2, 3]) expect(await write(-id)).toContain('no space left');
      expect(database.circuit()).toBe('open');
      await expect.poll(read, SOON).toBe('closed');
      expect(told).toEqual(['away']);
      await expect(database.ping()).rejects.toThrow('no space left');
    }
    await administer('DROP TRIGGER full_disk ON protected_groups', place.url);
    await write(GROUP_ID);
    await read();
    expect(told).toEqual(['away', 'back']);
    await database.ping();
  });
});
