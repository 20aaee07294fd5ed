import { expect, it } from 'vitest';
import { channelMembers } from '../../src/telegram/features/members/channel-members.ts';
import { bob, GROUP, news, openWorld } from '../core/world.ts';
import { openBotBefore } from './bot-before.ts';

const user = { id: bob.id, is_bot: false, first_name: bob.firstName };
const channel = { id: news.id, type: 'channel', title: news.title, username: 'news' } as const;

it('what was cached of a person is not used once Telegram has said that they joined', async () => {
  const world = await openWorld();
  const { database, membership, reconcile } = world;
  const asked = Promise.withResolvers<void>();
  const slow = Promise.withResolvers<void>();
  const me = { id: 1, is_bot: true, first_name: 'Nezuko', username: 'nezuko_bot' };
  const { bot } = openBotBefore({ answer: () => ({ ok: true, result: me }) });
  await bot.init();
  bot.use(
    channelMembers({
      ...{ membership, reconcile, ledger: database.restrictions },
      groups: {
        ...database.groups,
        requiring: async (id) => {
          asked.resolve();
          await slow.promise;
          return database.groups.requiring(id);
        },
      },
      activity: { groupsWhereSeen: async () => [] },
      joinRequests: { onChannelJoined: async () => undefined },
      gate: { joined: () => undefined },
      requests: database.channelRequests,
    }),
  );
  const status = async () => (await membership.lookup(GROUP, bob.id, [news])).channels[0]?.status;
  expect(await status()).toBe('absent');
  world.joins(news);
  const handled = bot.handleUpdate({
    update_id: 1,
    chat_member: {
      ...{ chat: channel, from: user, date: 1_700_000_000 },
      old_chat_member: { status: 'left', user },
      new_chat_member: { status: 'member', user },
    },
  });
  await asked.promise;
  expect(await status()).toBe('member');
  slow.resolve();
  await handled;
  await world.finish();
});
