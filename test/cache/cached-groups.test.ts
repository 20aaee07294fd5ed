import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedGroups } from '../../src/cache/cached-groups.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { channel, GROUP_ID, request } from '../storage/samples.ts';

let database: Database;
beforeEach(async () => {
  database = openDatabase('sqlite::memory:');
  await database.migrate();
  await database.groups.protect(request(GROUP_ID, [channel(1)]));
});
afterEach(() => database.close());

/** Groups whose next reading is held back until it is let go. */
function slowGroups() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  let reads = 0;
  const groups = cachedGroups({
    ...database.groups,
    async find(groupId) {
      reads += 1;
      const group = await database.groups.find(groupId);
      begin();
      if (reads === 1) await released;
      return group;
    },
  });
  return { groups, begun, release, reads: () => reads };
}

describe('groups in memory', () => {
  it('answer who was reading while a change came, and do not keep what they had read', async () => {
    const { groups, begun, release } = slowGroups();
    const reading = groups.find(GROUP_ID);
    await begun;
    await groups.setEnabled(GROUP_ID, false);
    release();
    expect(await reading).toMatchObject({ id: GROUP_ID });
    expect(await groups.find(GROUP_ID)).toMatchObject({ enabled: false });
  });

  it('are read once for all who ask at the same time, and not again soon', async () => {
    const { groups, release, reads } = slowGroups();
    const asked = [groups.find(GROUP_ID), groups.find(GROUP_ID)];
    release();
    await Promise.all(asked);
    await groups.find(GROUP_ID);
    expect(reads()).toBe(1);
  });
});
