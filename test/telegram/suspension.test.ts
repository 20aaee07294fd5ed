import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CheckTarget } from '../../src/core/model/restriction.ts';
import type { NotifyOwner, Told } from '../../src/telegram/actions/notify-owner.ts';
import { createSuspension } from '../../src/telegram/actions/suspension/suspension.ts';
import { createChannelState } from '../../src/telegram/control/channels/channel-state.ts';
import { createTellRefused } from '../../src/telegram/control/notice/tell-refused.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import { GROUP, news, openWorld, type World } from '../core/world.ts';
import { memoryLog } from '../support/memory-log.ts';

const ME = { id: 1, is_bot: true, first_name: 'Nezuko' };
const MEMBER: ChatMember = { status: 'member', user: ME };

let world: World;
let looks: number;
/** What becomes of news, one after the other. */
let answers: Told[];
let told: number[];
let rechecked: CheckTarget[];
beforeEach(async () => {
  world = await openWorld();
  looks = 0;
  answers = [];
  told = [];
  rechecked = [];
});
afterEach(() => world.close());

const notifyOwner: NotifyOwner = async ({ id }) => {
  told.push(id);
  return answers.shift() ?? 'owner';
};

function openSuspension() {
  const api = new Api('1:x');
  api.config.use(async () => {
    looks += 1;
    await sleep(1);
    // The type of a transformer does not say what getChatMember answers.
    return { ok: true, result: MEMBER } as never;
  });
  const { database, cache, background } = world;
  return createSuspension({
    ...{ api, me: () => ME, groups: database.groups, cache, background, log: memoryLog() },
    ...{ notifyOwner, onNews: () => undefined, recheck: async (of) => void rechecked.push(of) },
  });
}

it('looks once more at a group where much is refused at the same moment, and no one waits', async () => {
  const suspension = openSuspension();
  for (let refused = 0; refused < 50; refused += 1) suspension.recheckGroupRights(GROUP);
  await suspension.onGroupRightsChanged(GROUP, MEMBER);
  // Each look reads twice before it suspends anything.
  expect(looks).toBeLessThanOrEqual(5);
  await world.background.drain();
  expect(looks).toBeLessThanOrEqual(5);
  expect(await world.database.groups.find(GROUP)).toMatchObject({ suspended: true });
});

it('looks once in minutes at a channel where every read is refused, and at everybody concerned', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { onReadRefused } = openSuspension();
  for (let refused = 0; refused < 50; refused += 1) onReadRefused(news.id);
  await vi.advanceTimersByTimeAsync(29_999);
  await world.background.drain();
  expect(looks).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  await world.background.drain();
  // Reading alone suspends something only the second time.
  expect(looks).toBe(2);
  const group = await world.database.groups.find(GROUP);
  expect(group?.channels.find(({ id }) => id === news.id)).toMatchObject({ isUnseen: true });
  expect(rechecked).toEqual([{ channelId: news.id }]);
});

it('says of a lost channel that it is lost, although its members seem to be gone as well', async () => {
  const api = new Api('1:x');
  // The type of a transformer does not say what getChatMember answers.
  api.config.use(async () => ({ ok: true, result: MEMBER }) as never);
  const read = createChannelState({ massDeparture: { isSuspected: async () => true } });
  const { line } = await read(api, ME.id, news, textsIn('en'));
  expect(line.text).toContain(`❌ I'm not admin in @${news.username}`);
});

describe('what every notice finds again', () => {
  it('is told once: that there is no link to a channel', async () => {
    const { onLinkMissing } = openSuspension();
    answers = ['later'];
    for (let notice = 0; notice < 5; notice += 1) await onLinkMissing(news.id);
    expect(told).toEqual([GROUP, GROUP]);
  });

  it('is told once: that Telegram does not take the picture', async () => {
    const { database, cache } = world;
    const tell = createTellRefused({
      ...{ groups: database.groups, cache, notifyOwner, onNews: () => undefined },
    });
    answers = ['later'];
    for (let notice = 0; notice < 5; notice += 1) await tell(GROUP, 'picture');
    expect(told).toEqual([GROUP, GROUP]);
  });
});
