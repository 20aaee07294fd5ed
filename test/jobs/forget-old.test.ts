import { afterEach, beforeEach, expect, it } from 'vitest';
import { createForgetting } from '../../src/jobs/forgetting/forget-old.ts';
import { bob, GROUP, openWorld, type World } from '../core/world.ts';

const DAY_SECONDS = 86_400;

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

/** Forgets what is old, and answers how many people the log says are forgotten. */
async function forget(): Promise<object[]> {
  const { database, now, log } = world;
  const before = log.fields('info').length;
  await createForgetting({ ...database, now, log })();
  return log.fields('info').slice(before);
}

const isKnown = async () => (await world.database.activity.lastSeenIn(bob.id, 1)).length > 0;
const hasAsked = async () => (await world.database.joinRequests.ofUser(bob.id)).length > 0;

it('who took part in a group, and who asked to join it, is known for 30 days', async () => {
  const { database, now, advance } = world;
  const people = [bob.id, bob.id + 1];
  await database.activity.record(
    people.map((userId) => ({ groupId: GROUP, userId, seenAt: now() })),
  );
  await database.joinRequests.open(GROUP, bob.id);
  advance(30 * DAY_SECONDS - 60);
  expect(await forget()).toEqual([]);
  expect([await isKnown(), await hasAsked()]).toEqual([true, true]);
  advance(120);
  expect(await forget()).toEqual([{ forgotten: 2 }]);
  expect([await isKnown(), await hasAsked()]).toEqual([false, false]);
});

it('whoever takes part again is not forgotten', async () => {
  const { database, now, advance } = world;
  const seen = () => database.activity.record([{ groupId: GROUP, userId: bob.id, seenAt: now() }]);
  await seen();
  advance(29 * DAY_SECONDS);
  await seen();
  advance(29 * DAY_SECONDS);
  expect(await forget()).toEqual([]);
  expect(await isKnown()).toBe(true);
});

it('a message that stays is known as one for a day', async () => {
  const { database, advance } = world;
  await database.deletions.keep(GROUP, 7);
  advance(DAY_SECONDS - 60);
  await forget();
  expect(await database.deletions.has(GROUP, 7)).toBe(true);
  advance(120);
  await forget();
  expect(await database.deletions.has(GROUP, 7)).toBe(false);
});

it('who changed what in a group is known for 90 days', async () => {
  const { database, now, advance } = world;
  await database.groups.updateSettings(GROUP, { checkOnJoin: false }, bob.id);
  const known = async () => (await database.changes.of(GROUP, 1)).length > 0;
  advance((Date.now() - now().getTime()) / 1000 + 90 * DAY_SECONDS - 60);
  await forget();
  expect(await known()).toBe(true);
  advance(120);
  await forget();
  expect(await known()).toBe(false);
});

it('a question that nobody has answered in time is forgotten', async () => {
  const { database, now, advance } = world;
  const expiresAt = new Date(now().getTime() + 60_000);
  const question = { userId: bob.id, requestId: 1, groupId: GROUP, screen: 'channels', args: [] };
  await database.questions.ask({ ...question, expiresAt });
  await forget();
  expect(await database.questions.of(bob.id)).toBeDefined();
  advance(61);
  await forget();
  advance(-61);
  expect(await database.questions.of(bob.id)).toBeUndefined();
});

it('who was let in to the settings of a group is known for 90 days after the last time', async () => {
  const { advance } = world;
  const { managed } = world.database;
  const known = async () => (await managed.ofPerson(bob.id, 1)).length > 0;
  await managed.visited(GROUP, bob.id);
  advance(89 * DAY_SECONDS);
  await managed.visited(GROUP, bob.id);
  advance(90 * DAY_SECONDS - 60);
  await forget();
  expect(await known()).toBe(true);
  advance(120);
  await forget();
  expect(await known()).toBe(false);
});
