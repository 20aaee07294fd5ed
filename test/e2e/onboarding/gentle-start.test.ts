import { expect, it } from 'vitest';
import type { ShownMessage } from '../../simulator/dsl/shown-message.ts';
import {
  choose,
  type Fixtures,
  openSettings,
  protectedFixtures,
  roomData,
  twoChannels,
} from '../../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../../support/scenario.ts';
import { addByLink, chooseChannel, openPlaces, readyPlaces, saidIn } from './fixtures.ts';

const DAY = 86_400;

async function switchOff({ anna }: Pick<Fixtures, 'anna'>, room: ShownMessage) {
  await anna.presses(room, 'Switch off');
  await room.becomes(/Really switch off/);
  await anna.presses(room, 'Yes');
  await room.becomes(/Disabled/);
}

/** Switches protection off, and goes to where it is switched on. */
async function startAnew({ anna }: Pick<Fixtures, 'anna'>, room: ShownMessage) {
  await switchOff({ anna }, room);
  await anna.presses(room, 'Switch on');
  await room.becomes(/For whom shall the rules be/);
}

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

  it('leaves out whose request to join the channel counts', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, news, cats } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'Requests to channels count', 'on');
    const carl = telegram.user('Carl');
    await carl.joins(cats);
    await telegram.bot.mutes(carl, cats);
    await carl.asksToJoin(news);
    await telegram.bot.unmutes(carl, cats);
    for (const person of [bob, carl]) await person.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await startAnew(fixtures, room);
    expect(room.text).toMatch(/\b1 of the \d people who wrote here/);
  });

  it('goes by how many of the channels are enough', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, anna, bob, news, cats, reference, second } = fixtures;
    const room = await openSettings(fixtures);
    await choose(fixtures, room, 'How many channels', '1');
    await bob.joins(news);
    await bob.says(cats, 'hi');
    await telegram.settled();
    await startAnew(fixtures, room);
    expect(room.text).toContain(`people will have to be in at least 1 of ${reference}, ${second}.`);
    expect(room.text).toContain('Whoever wrote here in the last 30 days is in there already');
    await anna.presses(room, 'Everybody');
    await cats.shows(`Members must join at least 1 of ${reference}, ${second} to`);
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

  it('reports in the language of whom it is for', async () => {
    const places = await readyPlaces(scenario());
    const { telegram, anna, choice } = places;
    await anna.presses(choice, 'Practise first');
    await choice.becomes(/Dry run/);
    const room = await openSettings(places);
    await anna.presses(room, 'My language');
    await room.becomes(/Now:/);
    await anna.presses(room, 'Deutsch');
    await room.becomes(/Jetzt: Deutsch/);
    await telegram.settled();
    telegram.clock.advance(DAY + 60);
    const asked = await anna.opensPrivateChat('/help');
    await anna.privateChat.shows(/Probelauf/, { after: asked });
  });

  it('begins anew when it is chosen again, and reports again', async () => {
    const places = await readyPlaces(scenario());
    const { telegram, anna, bob, cats, choice } = places;
    await anna.presses(choice, 'Practise first');
    await choice.becomes(/Dry run/);
    await bob.says(cats, 'hi');
    await telegram.settled();
    telegram.clock.advance(DAY + 60);
    await anna.opensPrivateChat('/help');
    await anna.privateChat.shows(/So far I would have asked 1: Bob/);
    const room = await openSettings(places);
    await startAnew(places, room);
    await anna.presses(room, 'Practise first');
    await room.becomes(/Dry run/);
    await anna.presses(room, '🧪 Practice');
    await room.becomes(/So far it would have been nobody/);
    await bob.says(cats, 'hi again');
    await telegram.settled();
    telegram.clock.advance(DAY + 60);
    const asked = await anna.opensPrivateChat('/help');
    await anna.privateChat.shows(/So far I would have asked 1: Bob/, { after: asked });
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

describeScenes('gentle rules that outlive a pause', ONE_SETUP, (scenario) => {
  it('are told by /protect, too: who joins from now on has to join the channel', async () => {
    const { anna, cats, choice } = await readyPlaces(scenario());
    await anna.presses(choice, 'Only who joins from now on');
    await choice.becomes(/Only for those who joined after/);
    await switchOff({ anna }, choice);
    const asked = await anna.says(cats, '/protect');
    await cats.shows(/Protection Activated! Whoever joins from now on/, { after: asked });
  });

  it('are told by /protect, too: in practice nobody has to join anything yet', async () => {
    const { anna, cats, choice, reference } = await readyPlaces(scenario());
    await anna.presses(choice, 'Practise first');
    await choice.becomes(/Dry run: nobody is muted/);
    await switchOff({ anna }, choice);
    await anna.says(cats, '/protect');
    const { text } = await cats.shows(/Protection Activated/);
    expect(text).toContain(
      `Protection Activated for practice: I mute nobody, and note who would have to join ${reference}.`,
    );
  });

  it('are not called off by an old button while protection is off', async () => {
    const places = await readyPlaces(scenario());
    const { anna, cats, choice } = places;
    await anna.presses(choice, 'Practise first');
    await choice.becomes(/Dry run/);
    await anna.presses(choice, '🧪 Practice');
    await choice.becomes(/So far it would have been nobody/);
    await switchOff(places, await openSettings(places));
    expect((await anna.presses(choice, 'Start now')).text).toMatch(/Protection of Cats is off/);
    await choice.becomes(/Disabled/);
    expect(saidIn(cats)).toEqual([]);
  });
});
