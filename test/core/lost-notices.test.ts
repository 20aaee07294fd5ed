import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageRef } from '../../src/core/model/message-ref.ts';
import type { Restriction } from '../../src/core/model/restriction.ts';
import { createLostNotices } from '../../src/core/notices/lost-notices.ts';
import type { Notice } from '../../src/core/notices/notice.ts';
import { bob, GROUP, news, openWorld, talk, type World } from './world.ts';

let world: World;
/** What messages were compared with, and which were deleted. */
let compared: [number, Notice][];
let removed: [number, MessageRef][];
beforeEach(async () => {
  world = await openWorld([news, talk]);
  compared = [];
  removed = [];
});
afterEach(() => world.finish());

const lost = (itsId?: number) =>
  createLostNotices({
    ...world,
    groups: world.database.groups,
    ledger: world.database.restrictions,
    deletions: world.database.deletions,
    board: {
      async isThis(id, notice) {
        compared.push([id, notice]);
        return id === itsId ? 'yes' : 'no';
      },
    },
    remove: async (...message) => void removed.push(message),
    expire: async () => undefined,
  });

/** Bob's restriction, whose notice was sent after message 10. */
const restriction = (parts: Partial<Restriction> = {}): Restriction => ({
  ...{
    groupId: GROUP,
    userId: bob.id,
    state: 'muted',
    prior: null,
    until: null,
    since: new Date(),
  },
  ...{ missing: [talk.id], notice: null, noticeAfter: 10 },
  ...parts,
});

const ids = () => compared.map(([id]) => id);

describe('a mute that Telegram refuses', () => {
  it('leaves no notice to search for', async () => {
    world.telegram.before = async (call) => (call === 'mute' ? 'refused' : undefined);
    await world.reconcile(GROUP, bob, world.message(100));
    await world.background.drain();
    expect(await world.row()).toBeUndefined();
    expect(world.telegram.calls).not.toContain('isThis');
  });
});

describe('the notice of a restriction that ended before its message was known', () => {
  it('is looked for among the six messages after the offence', async () => {
    await lost().removeOf(restriction());
    expect([ids(), removed]).toEqual([[11, 12, 13, 14, 15, 16], []]);
  });

  it('is told by its person, and by the channels that they missed', async () => {
    await lost(12).removeOf(restriction());
    expect([ids(), removed]).toEqual([[11, 12], [[GROUP, 12]]]);
    expect(compared[0]?.[1]).toMatchObject({
      ...{ group: { id: GROUP }, missing: [{ id: talk.id }] },
      people: [{ id: bob.id, firstName: '' }],
    });
    expect(compared[0]?.[1].missing).toHaveLength(1);
  });

  it.each<[string, Partial<Restriction>]>([
    ['none is waited for', { noticeAfter: null }],
    ['no older message is known', { noticeAfter: 0 }],
    ['the group is not protected any more', { groupId: -5 }],
  ])('is not looked for where %s', async (_why, parts) => {
    await lost(11).removeOf(restriction(parts));
    expect([ids(), removed]).toEqual([[], []]);
  });
});
