import { expect, it } from 'vitest';
import { openSettings, roomData } from '../../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../../support/scenario.ts';
import { addByLink, chooseChannel, openPlaces, readyPlaces, saidIn } from './fixtures.ts';

const DAY = 86_400;

describeScenes('whom it will concern', ONE_SETUP, (scenario) => {
  it('is counted from those who wrote, before it is switched on', async () => {
    const { telegram, anna, bob, news, cats } = await openPlaces(scenario());
    const dora = telegram.user('Dora');
    await dora.joins(cats);
    await dora.joins(news);
    await addByLink({ anna, cats });
    await anna.privateChat.shows(/Now choose the channel/);
    await bob.says(cats, 'hi');
    await dora.says(cats, 'hello');
    await telegram.settled();
    const { text } = await chooseChannel({ anna, news });
    expect(text).toContain(
      '1 of the 2 people who wrote here in the last 30 days are not in there.',
    );
  });

  it('is asked of a hundred at most, and reckoned for the others', async () => {
    const { telegram, anna, news, cats } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    await anna.privateChat.shows(/Now choose the channel/);
    for (let count = 0; count < 130; count += 1) {
      const person = telegram.user(`Person ${count}`);
      person.joins(cats);
      await person.says(cats, 'hi');
    }
    await telegram.settled();
    const { text } = await chooseChannel({ anna, news });
    expect(text).toContain('About 130 of the 130 people');
    const asked = telegram
      .callsOf('getChatMember')
      .filter(({ params }) => Number(params.chat_id) === news.id);
    expect(asked.length).toBeLessThan(110);
  });

  it('is left open where Telegram does not say', async () => {
    const { telegram, anna, bob, news, cats } = await openPlaces(scenario());
    await addByLink({ anna, cats });
    await anna.privateChat.shows(/Now choose the channel/);
    await bob.says(cats, 'hi');
    await telegram.settled();
    const limit = telegram.faults.add({
      method: 'getChatMember',
      match: ({ user_id }: { user_id?: unknown }) => Number(user_id) === bob.id,
      kind: '429',
      retryAfter: 30,
    });
    const { text } = await chooseChannel({ anna, news });
    limit.remove();
    expect(text).toContain("Telegram doesn't say at the moment");
  });

  it('is not known where nobody wrote yet', async () => {
    const { choice } = await readyPlaces(scenario());
    expect(choice.text).toContain('I have seen nobody write here yet');
  });
});

describeScenes('rules for those only who join from now on', TWO_SETUPS, (scenario) => {
  it('spare whoever was there, and are for newcomers', async () => {
    const { telegram, anna, bob, news, cats, choice } = await readyPlaces(scenario());
    await anna.presses(choice, 'Only who joins from now on');
    await cats.shows(/Protection Activated! Whoever joins from now on/);
    await choice.becomes(/Only for those who joined after/);
    const old = await bob.says(cats, 'hi');
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await telegram.bot.mutes(carl, cats);
    await cats.shows(/Carl, you must join/);
    await carl.joins(news);
    await telegram.bot.unmutes(carl, cats);
    expect(old.isDeleted).toBe(false);
    expect(cats.canSpeak(bob)).toBe(true);
    await anna.says(cats, '/status');
    await cats.shows(/Only for those who joined after/, { to: anna });
    // Whoever is spared reads that they may write, and so does an admin who asks.
    await bob.says(cats, '/status');
    await cats.shows(/You may write here/, { to: bob });
    const opened = await anna.opensPrivateChat(`/start settings_${-cats.id}`);
    const room = await anna.privateChat.shows(/^Cats – /, { after: opened });
    await anna.presses(room, 'People');
    await room.becomes(/Who is muted and why/);
    await anna.pressesData(room, roomData(cats, `person:${bob.id}`));
    await room.becomes(/Bob is not muted/);
  });

  it('can be switched on and off later: who is spared is lifted, and checked again', async () => {
    const { telegram, anna, bob, cats, choice } = await readyPlaces(scenario());
    await anna.presses(choice, 'Everybody');
    await choice.becomes(/Enabled/);
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await anna.presses(choice, 'Rules');
    await choice.becomes(/Whom I check/);
    await anna.presses(choice, 'The rules are for: everybody');
    await choice.becomes(/Now: everybody/);
    await anna.presses(choice, 'Only who joins from now on');
    await choice.becomes(/Now: who joined after/);
    await telegram.bot.unmutes(bob, cats);
    await anna.presses(choice, 'everybody');
    await choice.becomes(/Now: everybody/);
    await bob.says(cats, 'again');
    await telegram.bot.mutes(bob, cats);
  });
});

describeScenes('practice', TWO_SETUPS, (scenario) => {
  it('touches nobody, says nothing in the group, and reports after a day', async () => {
    const { telegram, anna, bob, cats, choice } = await readyPlaces(scenario());
    expect((await anna.presses(choice, 'Practise first')).text).toMatch(/Practice has begun/);
    await choice.becomes(/Dry run: nobody is muted/);
    const message = await bob.says(cats, 'hi');
    await telegram.settled();
    expect(message.isDeleted).toBe(false);
    expect(saidIn(cats)).toEqual([]);
    await scenario().restart();
    telegram.clock.advance(DAY + 60);
    // The bot goes by Telegram's clock, which comes with each answer.
    await anna.opensPrivateChat('/help');
    const report = await anna.privateChat.shows(/So far I would have asked 1: Bob/);
    await scenario().restart();
    await telegram.settled();
    expect(
      anna.privateChat.liveMessagesOfBot().filter(({ text }) => text.includes('would have asked')),
    ).toHaveLength(1);
    await anna.presses(report, 'Start now');
    await cats.shows(/Protection Activated! Members must join/);
    await report.becomes(/Enabled/);
    await bob.says(cats, 'hi again');
    await telegram.bot.mutes(bob, cats);
  });

  it('shows what it has found at any time', async () => {
    const places = await readyPlaces(scenario());
    const { telegram, anna, bob, cats, choice } = places;
    await anna.presses(choice, 'Practise first');
    await choice.becomes(/Dry run/);
    await anna.presses(choice, '🧪 Practice');
    await choice.becomes(/So far it would have been nobody/);
    await bob.says(cats, 'hi');
    await telegram.settled();
    const room = await openSettings(places);
    await anna.presses(room, '🧪 Practice');
    await room.becomes(/would have asked 1: Bob/);
    await anna.presses(room, 'Go on practising');
    await room.becomes(/Dry run/);
  });
});
