import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../src/cache/memory.ts';
import type { Outcome } from '../../src/core/enforcement/enforcement.ts';
import { createBackground } from '../../src/core/lib/background.ts';
import type { SettingsPatch } from '../../src/core/model/settings.ts';
import { createWelcome } from '../../src/core/notices/welcome.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { bob, GROUP, news } from './world.ts';

const LIFTED: Outcome = {
  ...{ verdict: 'verified', missing: [], joined: 1, change: 'lifted' },
  ...{ messageDeleted: false, member: undefined },
};

async function openHall(patch: SettingsPatch = {}) {
  let clock = Date.now();
  const now = () => new Date(clock);
  const database = await openDatabase('sqlite::memory:', { now });
  await database.migrate();
  const { groups, deletions } = database;
  const owner = { id: 1, username: 'anna' };
  await groups.protect({ group: { id: GROUP, title: 'Cats' }, owner, channels: [news] });
  const welcomeText = { text: 'Welcome!', entities: [] };
  await groups.updateSettings(GROUP, { welcomeText, ...patch });
  const posted: number[] = [];
  const background = createBackground((error) => expect(error).toBeUndefined());
  const board = { welcome: async (_: unknown, { id }: { id: number }) => posted.push(id) };
  const cache = createMemoryCache({ now: () => clock });
  const welcome = createWelcome({ groups, board, deletions, cache, background, now });
  return {
    ...{ posted, deletions, now },
    async verified(
      id: number,
      outcome: Partial<Outcome> = {},
      trigger: 'none' | 'joined' = 'none',
    ) {
      welcome(GROUP, { ...bob, id }, { kind: trigger }, { ...LIFTED, ...outcome });
      await background.drain();
    },
    passes: (seconds: number) => {
      clock += seconds * 1000;
    },
  };
}

describe('a welcome', () => {
  it('is for those who were lifted, were told, or come as members', async () => {
    const { verified, posted } = await openHall();
    await verified(1);
    await verified(2, { change: 'forgotten' });
    await verified(3, { change: 'none' }, 'joined');
    await verified(4, { change: 'none' });
    await verified(5, { verdict: 'exempt' });
    await verified(6, { verdict: 'missing', change: 'restricted' }, 'joined');
    expect(posted).toEqual([1, 2, 3]);
  });

  it('is shown to nobody where the admins have written none, or in a group without protection', async () => {
    const { verified, posted } = await openHall({ welcomeText: null });
    await verified(1);
    expect(posted).toEqual([]);
  });

  it('is shown to nobody in a dry run', async () => {
    const { verified, posted } = await openHall({ dryRun: true });
    await verified(1);
    expect(posted).toEqual([]);
  });

  it('goes when notices go, and stays where they do', async () => {
    const short = await openHall({ noticeLifetime: 60 });
    await short.verified(1);
    expect(await short.deletions.due(short.now(), 10, [])).toEqual([]);
    short.passes(61);
    expect(await short.deletions.due(short.now(), 10, [])).toMatchObject([{ chatId: GROUP }]);
    const lasting = await openHall({ noticeLifetime: 0 });
    await lasting.verified(1);
    lasting.passes(86_400);
    expect(await lasting.deletions.due(lasting.now(), 10, [])).toEqual([]);
    expect(await lasting.deletions.has(GROUP, 1)).toBe(true);
  });

  it('is there once for each person, however often they come and go', async () => {
    const { verified, posted } = await openHall();
    await verified(1);
    await verified(1);
    expect(posted).toEqual([1]);
  });

  it('is left out for most of many who come at once', async () => {
    const { verified, posted, passes } = await openHall();
    for (let id = 1; id <= 20; id += 1) await verified(id);
    expect(posted).toHaveLength(5);
    passes(11);
    await verified(21);
    expect(posted).toContain(21);
  });
});
