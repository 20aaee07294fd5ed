import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Enforcer } from '../../src/core/enforcement/enforcement.ts';
import type { Reason } from '../../src/core/enforcement/judging/reason.ts';
import { bob, GROUP, news, openWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.finish());

type Act = () => unknown;

/** What is done to Bob is held up, and something happens meanwhile; told whether it has its reason. */
function heldUp(meanwhile: Act) {
  const reasons: Reason[] = [];
  const judged: boolean[] = [];
  const late =
    (call: (reason?: Reason) => ReturnType<Enforcer['mute']>) => async (reason?: Reason) => {
      if (reason === undefined) return call();
      reasons.push(reason);
      await meanwhile();
      const stands = await reason.stands();
      judged.push(stands);
      return stands ? call() : ('refused' as const);
    };
  const { enforcer } = world;
  const reconcile = world.reconcileWith({
    enforcer: {
      ...enforcer,
      mute: (groupId, userId, until, reason) =>
        late(() => enforcer.mute(groupId, userId, until))(reason),
      remove: (groupId, userId, reason) => late(() => enforcer.remove(groupId, userId))(reason),
    },
    onRefused: () => void judged.push(false, false),
  });
  return { reconcile, reasons, judged };
}

const joinsNews = () => void world.joins(news);
const settings = (patch: Parameters<World['database']['groups']['updateSettings']>[1]) => () =>
  world.database.groups.updateSettings(GROUP, patch);

describe('a mute that is held up', () => {
  it.each<[string, Act, string]>([
    ['they have joined, of which no news has come', () => joinsNews(), 'verified'],
    [
      'they have joined, which the bot has heard of',
      () => world.membership.record(news.id, bob.id, 'member'),
      'verified',
    ],
    ['protection is off', () => world.database.groups.setEnabled(GROUP, false), 'unprotected'],
    ['nobody is muted any more', () => settings({ onOffence: 'delete' })(), 'missing'],
    ['it is a dry run now', () => settings({ dryRun: true })(), 'dry-run'],
    [
      'they are on the allow list',
      () => world.database.groups.setAllowed(GROUP, bob.id, true),
      'exempt',
    ],
    [
      'the bot may not enforce any more',
      () => world.database.groups.setCanEnforce(GROUP, false),
      'suspended',
    ],
  ])('never was where %s', async (_which, meanwhile, verdict) => {
    const { reconcile, judged } = heldUp(meanwhile);
    const outcome = await reconcile(GROUP, bob, world.message(1));
    expect(outcome).toMatchObject({ verdict, messageDeleted: true });
    expect(['none', 'told']).toContain(outcome.change);
    await world.background.drain();
    expect(judged).toEqual([false]);
    expect(world.telegram.calls).not.toContain('mute');
    expect((await world.row())?.state).toBe(outcome.change === 'told' ? 'told' : undefined);
    expect(world.telegram.notices.size).toBe(outcome.change === 'told' ? 1 : 0);
    expect(world.log.lines('warn')).toEqual([]);
  });

  it('goes out where they still miss a channel', async () => {
    const { reconcile, judged } = heldUp(() => undefined);
    expect(await reconcile(GROUP, bob, world.message(1))).toMatchObject({ change: 'restricted' });
    expect(judged).toEqual([true]);
    expect(world.isMuted()).toBe(true);
  });

  it('stays due while Telegram does not say whether they have joined', async () => {
    const { enforcer, telegram } = world;
    const reconcile = world.reconcileWith({
      enforcer: {
        ...enforcer,
        async mute(_groupId, _userId, _until, reason) {
          telegram.before = async (call) => (call === 'read' ? 'unknown' : undefined);
          await expect(reason?.stands()).rejects.toThrow(/does not say/);
          return 'failed';
        },
      },
    });
    expect(await reconcile(GROUP, bob, world.message(1))).toMatchObject({ change: 'failed' });
    expect(await world.row()).toMatchObject({ state: 'muting' });
  });

  it('leaves the warnings that were there before it', async () => {
    await settings({ onOffence: 'warn', warnings: 1 })();
    await world.reconcile(GROUP, bob, world.message(1));
    await world.background.drain();
    const told = await world.row();
    expect(told).toMatchObject({ state: 'told', warnings: 1 });
    const { reconcile } = heldUp(settings({ warnings: 5 }));
    expect(await reconcile(GROUP, bob, world.message(2))).toMatchObject({ change: 'told' });
    expect(await world.row()).toMatchObject({ state: 'told', warnings: 2 });
  });

  it('is lifted without a notice where it was in force already', async () => {
    const { enforcer } = world;
    const reconcile = world.reconcileWith({
      enforcer: {
        ...enforcer,
        async mute(groupId, userId, end, reason) {
          await enforcer.mute(groupId, userId, end);
          await world.membership.record(news.id, bob.id, 'member');
          joinsNews();
          expect(await reason?.stands()).toBe(false);
          return 'refused';
        },
      },
    });
    await reconcile(GROUP, bob, world.message(1));
    await world.background.drain();
    expect(world.isMuted()).toBe(false);
    expect(world.telegram.calls).not.toContain('post');
    expect(await world.row()).toBeUndefined();
  });

  it('goes by what was known before Telegram was asked about the person', async () => {
    const answered: number[] = [];
    world.telegram.before = async (call) => {
      if (call === 'inspect') answered.push(performance.now());
      return undefined;
    };
    const { reconcile, reasons } = heldUp(() => undefined);
    await reconcile(GROUP, bob, world.message(1));
    expect(reasons[0]?.knownAt).toBeLessThanOrEqual(answered[0] ?? 0);
  });
});

describe('a removal that is held up', () => {
  it('never was where they have joined, and lifts their mute', async () => {
    await settings({ removeAfterHours: 24 })();
    await world.reconcile(GROUP, bob, world.message(1));
    for (const hours of [23.1, 1.1]) {
      await world.background.drain();
      world.advance(hours * 3_600);
      if (hours > 2) await world.reconcile(GROUP, bob, { kind: 'none' });
    }
    const { reconcile, judged } = heldUp(() => {
      joinsNews();
      return world.membership.record(news.id, bob.id, 'member');
    });
    expect(await reconcile(GROUP, bob, { kind: 'none' })).toMatchObject({
      ...{ verdict: 'verified', change: 'lifted' },
    });
    await world.background.drain();
    expect(judged).toEqual([false]);
    expect(world.telegram.calls).not.toContain('remove person');
    expect(world.log.lines('warn')).toEqual([]);
  });
});
