import { Redis } from 'ioredis';
import { afterEach, expect, it } from 'vitest';
import type { Person } from '../simulator/dsl/person.ts';
import { type Fixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeWithPostgres, redisUrl } from '../support/services/available.ts';
import { type Cluster, startCluster } from './cluster.ts';

let cluster: Cluster | undefined;
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
});

const FORGETFUL = { CACHE_POSITIVE_TTL: '1', CACHE_NEGATIVE_TTL: '1', CACHE_JITTER_PERCENT: '0' };

/** Three instances, to each of which Telegram says that everybody has left the channel. */
async function whereEverybodySeemsGone(count: number, variables = {}) {
  cluster = await startCluster(3, variables);
  const { telegram } = cluster;
  const fixtures = await protectedFixtures({ telegram });
  const { anna, news, cats } = fixtures;
  await anna.opensPrivateChat('/start');
  const people = Array.from({ length: count }, (_, index) => telegram.user(`Member${index}`));
  for (const person of people) {
    person.joins(news);
    person.joins(cats);
  }
  await telegram.settled();
  const lie = telegram.faults.add({
    kind: 'lie',
    method: 'getChatMember',
    match: ({ chat_id, user_id }) => chat_id === news.id && user_id !== telegram.bot.id,
    result: ({ user_id }: Readonly<Record<string, unknown>>) => ({
      status: 'left',
      user: { id: Number(user_id), is_bot: false, first_name: 'Somebody' },
    }),
  });
  return { ...fixtures, people, lie };
}

const speakingIn = ({ cats }: Fixtures, people: readonly Person[]) =>
  people.filter((person) => cats.canSpeak(person)).length;

describeWithPostgres('three instances, of a channel whose members are suddenly gone', () => {
  it('mute nobody when it comes all at once, and tell the owner once', async () => {
    const opened = await whereEverybodySeemsGone(20);
    const { telegram, anna, cats, people } = opened;
    await forgetMemberships(telegram.bot.id);
    await everybodySays(opened);
    await anna.privateChat.shows(/suddenly seem to be gone/);
    await telegram.settled();
    expect(speakingIn(opened, people)).toBe(people.length);
    expect(cats.liveMessagesOfBot().filter(({ text }) => /^Hello/.test(text))).toEqual([]);
    const told = anna.privateChat.liveMessagesOfBot();
    expect(told.filter(({ text }) => /seem to be gone/.test(text))).toHaveLength(1);
  });

  it('lift those whom another one has muted before it was noticed, without a press', async () => {
    const opened = await whereEverybodySeemsGone(6, FORGETFUL);
    const { telegram, anna, cats, people, lie } = opened;
    const [first, second, ...others] = people;
    if (first === undefined || second === undefined) throw new Error('nobody');
    for (const person of [first, second]) {
      await expect
        .poll(() => person.says(cats, 'still here').then(() => lie.hits))
        .toBeGreaterThan(0);
      await telegram.bot.mutes(person, cats);
    }
    for (const person of others) await person.says(cats, 'me too');
    await anna.privateChat.shows(/suddenly seem to be gone/);
    for (const person of [first, second]) await telegram.bot.unmutes(person, cats);
    await telegram.settled();
    expect(speakingIn(opened, people)).toBe(people.length);
  });
});

/** What all instances have cached of memberships is gone, at one moment. */
async function forgetMemberships(botId: number): Promise<void> {
  const redis = new Redis(redisUrl() ?? '');
  const keys = await redis.keys(`nezuko:${botId}:verify:*`);
  expect(await redis.del(keys)).toBeGreaterThan(0);
  await redis.quit();
}

async function everybodySays({ cats, people }: Fixtures & { people: readonly Person[] }) {
  await Promise.all(people.map((person) => person.says(cats, 'still here')));
}
