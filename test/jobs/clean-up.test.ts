import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCleanUp } from '../../src/jobs/clean-up.ts';
import { bob, GROUP, openWorld, type World } from '../core/world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

async function mute(): Promise<void> {
  await world.reconcile(GROUP, bob, world.message(1));
  await world.background.drain();
}

describe('the clean-up', () => {
  it('deletes what is due, tells of it, and tries again what failed', async () => {
    const { deletions, restrictions } = world.database;
    await mute();
    const notice = (await world.row())?.notice ?? 0;
    let works = false;
    const gone: unknown[] = [];
    const { background } = world;
    const startCleanUp = createCleanUp({
      deletions,
      ledger: restrictions,
      background,
      onGone: (_chatId, message) => gone.push(message),
      remove: async () => (works ? 'done' : 'failed'),
      now: world.now,
    });
    const cleanUp = () => startCleanUp().then(background.drain);
    await cleanUp();
    expect(gone).toEqual([]);
    world.advance(301);
    await cleanUp();
    expect(gone).toEqual([]);
    works = true;
    world.advance(31);
    await cleanUp();
    expect(gone).toEqual([notice]);
    expect((await world.row())?.notice).toBeNull();
    expect(await deletions.due(new Date('2100-01-01'), 10)).toEqual([]);
  });

  it('leaves messages where the bot is not, until it is back', async () => {
    const { deletions, leftGroups, restrictions } = world.database;
    await mute();
    const gone: unknown[] = [];
    const cleanUp = createCleanUp({
      deletions,
      ledger: restrictions,
      background: world.background,
      onGone: (_chatId, message) => gone.push(message),
      remove: async () => 'refused',
      now: world.now,
    });
    await leftGroups.mark(GROUP);
    world.advance(301);
    await cleanUp();
    await world.background.drain();
    expect(gone).toEqual([]);
    await leftGroups.unmark(GROUP);
    await cleanUp();
    await world.background.drain();
    expect(gone).toHaveLength(1);
  });

  it('of one chat waits for no other, nor for a call that is never answered', async () => {
    const { deletions, restrictions } = world.database;
    const silent = -1001;
    const inSilent = Array.from({ length: 80 }, (_, index) => [silent, 100 + index] as const);
    const inOthers = Array.from({ length: 30 }, (_, index) => [-2000 - index, 7] as const);
    for (const [chatId, id] of inSilent) await deletions.schedule(chatId, id, new Date(0));
    for (const [chatId, id] of inOthers) await deletions.schedule(chatId, id, world.now());
    const gone: unknown[] = [];
    const answered = Promise.withResolvers<'failed'>();
    const cleanUp = createCleanUp({
      deletions,
      ledger: restrictions,
      background: world.background,
      onGone: (chatId) => gone.push(chatId),
      remove: async (chatId) => (chatId === silent ? answered.promise : 'done'),
      now: world.now,
    });
    await expect
      .poll(() => cleanUp().then(() => gone.length), { interval: 1 })
      .toBe(inOthers.length);
    expect(new Set(gone)).toEqual(new Set(inOthers.map(([chatId]) => chatId)));
    answered.resolve('failed');
    await world.background.drain();
    expect(await deletions.due(new Date('2100-01-01'), 100)).toHaveLength(inSilent.length);
  });
});
