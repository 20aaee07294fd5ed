import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { rightsFrom } from '../simulator/world/permissions.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { openScenario } from '../support/scenario.ts';

const GROUPS = Number(process.env.MANY_GROUPS ?? 200);

it('a channel that many groups require holds up nobody when it comes back', async () => {
  const scenario = await openScenario(
    { intake: 'polling', services: 'SQLite' },
    { RATE_LIMIT_GLOBAL: '30', LOG_LEVEL: 'info' },
  );
  onTestFinished(() => scenario.close());
  const { telegram } = scenario;
  const fixtures = await protectedFixtures(scenario);
  const owner = telegram.user('Olga');
  const popular = telegram.channel('Popular', { creator: owner, username: 'popular_news' });
  await telegram.bot.isAddedTo(popular, { by: owner });
  const rights = rightsFrom({ can_delete_messages: true, can_restrict_members: true });
  const places = Array.from({ length: GROUPS }, (_, index) => {
    const creator = telegram.user(`Owner${index}`);
    const person = telegram.user(`Member${index}`);
    const group = telegram.supergroup(`Group ${index}`, { creator, members: [person] });
    group.record.members.set(telegram.bot.id, {
      status: 'administrator',
      rights,
      by: creator.id,
    });
    return { creator, person, group };
  });
  const store = await openDatabase(scenario.variables.DATABASE_URL ?? '');
  onTestFinished(() => store.close());
  for (const { creator, group } of places) {
    await store.groups.protect({
      group: { id: group.id, title: group.title },
      owner: { id: creator.id, username: null },
      channels: [{ id: popular.id, title: 'Popular', username: 'popular_news', inviteLink: null }],
    });
  }
  await Promise.all(places.map(({ person, group }) => person.says(group, 'hi')));
  for (const { person, group } of places) {
    await telegram.bot.mutes(person, group, { timeoutMs: 60_000 });
  }
  telegram.bot.isDemotedIn(popular, { by: owner });
  await expect.poll(() => scenario.bot.output()).toMatch(/suspended for a channel/);
  for (const { person } of places) popular.record.members.set(person.id, { status: 'member' });

  telegram.bot.isPromotedIn(popular, { by: owner });
  const start = performance.now();
  const took = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  await fixtures.bob.says(fixtures.cats, 'and I?');
  await telegram.bot.mutes(fixtures.bob, fixtures.cats);
  console.log(`a stranger elsewhere, after a channel of ${GROUPS} groups is back: ${took()}`);
  for (const { person, group } of places) {
    await telegram.bot.unmutes(person, group, { timeoutMs: 120_000 });
  }
  console.log(`all lifted: ${took()}`);
}, 300_000);
