import { afterEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { rightsFrom } from '../simulator/world/permissions.ts';
import { repeated } from '../support/in-full.ts';
import { describeWithPostgres } from '../support/services/available.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { countEffects } from './effects.ts';
import { COMPLETED_AFTER_SECONDS } from './lease-of-jobs.ts';

/** The full run has more of them. */
const GROUPS = repeated(Array.from({ length: 500 }), 100).length;
const CHANNELS = 10;
const PATIENCE = { timeout: 90_000, interval: 200 };
/** Before seconds pass in milliseconds, whoever is alive has done what they are about. */
const CALM = { timeoutMs: PATIENCE.timeout, quietMs: 500 };

let cluster: Cluster | undefined;
afterEach(async () => {
  await cluster?.close();
  cluster = undefined;
});

/** Groups that have long been protected, each with a stranger in it. */
async function openTown({ telegram, database }: Cluster) {
  const anna = telegram.user('Anna', { username: 'anna' });
  const rights = rightsFrom({
    can_delete_messages: true,
    can_restrict_members: true,
    can_invite_users: true,
  });
  const admin = { status: 'administrator', rights, by: anna.id } as const;
  const channels = Array.from({ length: CHANNELS }, (_, index) =>
    telegram.channel(`Channel ${index}`, { creator: anna, username: `channel_${index}_x` }),
  );
  const places = Array.from({ length: GROUPS }, (_, index) => {
    const stranger = telegram.user(`Stranger${index}`);
    const group = telegram.supergroup(`Group ${index}`, { creator: anna, members: [stranger] });
    const channel = channels[index % CHANNELS] ?? group;
    return { stranger, group, channel };
  });
  for (const { record } of [...channels, ...places.map(({ group }) => group)]) {
    record.members.set(telegram.bot.id, admin);
  }
  const store = await openDatabase(database.url);
  for (const { group, channel } of places) {
    await store.groups.protect({
      group: { id: group.id, title: group.title },
      owner: { id: anna.id, username: 'anna' },
      channels: [
        {
          id: channel.id,
          title: channel.title,
          username: channel.username ?? null,
          inviteLink: null,
        },
      ],
    });
  }
  await store.close();
  return places;
}

describeWithPostgres(`three instances and ${GROUPS} groups`, () => {
  it('enforce each offence once and lift each mute, while instances die and come', {
    timeout: 240_000,
  }, async () => {
    cluster = await startCluster(3);
    const { telegram, bots, start, kill } = cluster;
    const places = await openTown(cluster);
    const effects = countEffects(telegram);
    const first = bots[0];
    if (first === undefined) throw new Error('no instance');
    const isMuted = ({ stranger, group }: (typeof places)[number]) => !group.canSpeak(stranger);
    /** The groups that have another number of notices, with what they show. */
    const withoutNotices = (count: number) =>
      places
        .map(({ group }) => ({ title: group.title, shown: group.liveMessagesOfBot() }))
        .filter(({ shown }) => shown.length !== count)
        .map(({ title, shown }) => [title, shown.map(({ id, text }) => `${id} ${text}`)]);

    for (const { stranger, group } of places) await stranger.says(group, 'hello');
    await expect.poll(() => places.filter(isMuted).length, PATIENCE).toBeGreaterThan(GROUPS / 5);
    await kill(first);
    await telegram.settled(CALM);
    await cluster.passes(COMPLETED_AFTER_SECONDS);
    await expect.poll(() => places.filter(isMuted).length, PATIENCE).toBe(GROUPS);
    await expect.poll(() => withoutNotices(1), PATIENCE).toEqual([]);
    for (const { stranger, group } of places) {
      expect(group.liveMessages().filter(({ text }) => text === 'hello')).toEqual([]);
      expect(effects.mutes(stranger, group), `mutes in ${group.title}`).toBe(1);
      // Telegram may have shown what their instance sent before it died, and nobody recorded it.
      const atMost = cluster.wasBrought(first, stranger, group) ? 2 : 1;
      expect(effects.notices(stranger, group), group.title).toBeOneOf([1, atMost]);
    }

    const another = await start();
    for (const { stranger, channel } of places) stranger.joins(channel);
    await expect.poll(() => places.filter(isMuted).length, PATIENCE).toBeLessThan(GROUPS / 2);
    await kill(another);
    await telegram.settled(CALM);
    await cluster.passes(COMPLETED_AFTER_SECONDS);
    await expect.poll(() => places.filter(isMuted).length, PATIENCE).toBe(0);
    await expect.poll(() => withoutNotices(0), PATIENCE).toEqual([]);
    const mutedAgain = places.filter(({ stranger, group }) => effects.mutes(stranger, group) !== 1);
    expect(mutedAgain).toEqual([]);
    expect(telegram.complaints).toEqual([]);
  });
});
