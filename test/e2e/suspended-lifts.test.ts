import { expect, it } from 'vitest';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('in a suspended group where the bot may still lift', ONE_SETUP, (scenario) => {
  /** Bob is muted, and then the bot may not delete any more. */
  async function suspended(): Promise<Fixtures> {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    telegram.bot.losesRight(cats, 'can_delete_messages', { by: anna });
    await cats.shows(/The protection of Cats is suspended/);
    return fixtures;
  }

  it('whoever is put on the allow list is free at once', async () => {
    const fixtures = await suspended();
    const { telegram, anna, bob, cats } = fixtures;
    const room = await openSettings(fixtures);
    await anna.presses(room, 'People');
    await room.becomes(/People/);
    await anna.presses(room, '🔇 Bob');
    await room.becomes(/Bob .*muted/);
    await anna.presses(room, 'Let them write without joining');
    await telegram.bot.unmutes(bob, cats);
  });

  it.each([
    ['If a channel is missing', 'delete only'],
    ['Dry run (nobody is muted)', 'on'],
  ])('everybody is free once the rules mute nobody: %s', async (label, value) => {
    const fixtures = await suspended();
    const { telegram, bob, cats } = fixtures;
    await choose(fixtures, await openSettings(fixtures), label, value);
    await telegram.bot.unmutes(bob, cats);
  });

  it('whoever misses a channel stays muted', async () => {
    const { telegram, bob, cats } = await suspended();
    await telegram.settled();
    expect(cats.canSpeak(bob)).toBe(false);
  });
});
