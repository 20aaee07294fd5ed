import { expect, it } from 'vitest';
import { protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

describeScenes('bulk work', ONE_SETUP, (scenario) => {
  it('lets the answers to people go first', async () => {
    const crowded = await protectedFixtures(scenario());
    const { telegram } = crowded;
    const crowd = Array.from({ length: 60 }, (_, index) => telegram.user(`Crowd${index}`));
    for (const person of crowd) await person.joins(crowded.cats);
    for (const person of crowd) {
      await telegram.bot.mutes(person, crowded.cats, { timeoutMs: 20_000 });
    }
    const quiet = await protectedFixtures(scenario());
    await quiet.bob.says(quiet.cats, 'hi');
    await telegram.bot.mutes(quiet.bob, quiet.cats);
    const notice = await quiet.cats.shows(/Hello Bob/);

    const slow = telegram.faults.add({ kind: 'slow', ms: 300, method: 'restrictChatMember' });
    await crowded.anna.says(crowded.cats, '/unprotect');
    await crowded.anna.presses(await crowded.cats.shows(/Really switch off/), 'Yes');
    const stillMuted = () => crowd.filter((person) => !crowded.cats.canSpeak(person));
    await telegram.until(
      () => stillMuted().length < crowd.length,
      'the first of them to be lifted',
    );
    expect(await quiet.bob.presses(notice, 'I have joined')).toMatchObject({ alert: true });
    quiet.bob.joins(quiet.news);
    await telegram.bot.unmutes(quiet.bob, quiet.cats);
    expect(stillMuted().length).toBeGreaterThan(crowd.length / 3);
    slow.remove();
    for (const person of crowd) await telegram.bot.unmutes(person, crowded.cats);
  });
});
