import { afterEach, expect, it } from 'vitest';
import { channelRoom, openChannel, openChannels, titlesIn } from '../support/channel-room.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { type Cluster, startCluster } from './cluster.ts';

let cluster: Cluster | undefined;
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
});

describeWithPostgres('the channels of a group, on two instances in turn', () => {
  it('are asked for by one and chosen at the other, and both know the list', async () => {
    cluster = await startCluster(2);
    const { telegram } = cluster;
    const fixtures = await channelRoom({ telegram });
    const { anna, bob, cats, news, second, secret, room } = fixtures;
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/too: @second/);
    anna.picks('Choose a channel', secret);
    await anna.privateChat.shows(/too: Secret/);
    const done = anna.taps('Done');
    const list = await anna.privateChat.shows(/Required now: 3/, { after: done });
    for (const _ of [1, 2, 3]) {
      expect(titlesIn(await openChannels(fixtures))).toEqual(['News', 'Second', 'Secret']);
    }
    bob.joins(news);
    bob.joins(second);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await openChannel(fixtures, list, 'Secret');
    await anna.presses(list, 'Remove');
    await list.becomes(/Really remove/);
    await anna.presses(list, 'Yes');
    await telegram.bot.unmutes(bob, cats);
    for (const text of ['one', 'two', 'three', 'four']) await bob.says(cats, text);
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(true);
  });

  it('survive that the instance which has asked is gone', async () => {
    cluster = await startCluster(2);
    const { telegram, bots } = cluster;
    const fixtures = await channelRoom({ telegram });
    const { anna, second, room } = fixtures;
    await anna.presses(room, 'Add a channel');
    await anna.privateChat.shows(/Choose a channel or a group/);
    const [first] = bots;
    if (first !== undefined) await cluster.kill(first);
    anna.picks('Choose a channel', second);
    await anna.privateChat.shows(/too: @second/, { timeoutMs: 30_000 });
  });
});
