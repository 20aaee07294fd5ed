import { expect, it } from 'vitest';
import {
  choose,
  type Fixtures,
  openSettings,
  protectedFixtures,
  timePasses,
} from '../support/fixtures.ts';
import { describeScenes, type Scenario, TWO_SETUPS } from '../support/scenario.ts';

const PATIENCE = { timeoutMs: 40_000 };

/** Anna's private group for her fellow admins, chosen as the log chat. */
async function withLog(scenario: Scenario) {
  const fixtures = await protectedFixtures(scenario);
  const { telegram, anna } = fixtures;
  const admins = telegram.supergroup('Admins', { creator: anna });
  await telegram.bot.isAddedTo(admins, { by: anna, rights: 'none' });
  const room = await openLog(fixtures);
  await anna.presses(room, 'Choose a group');
  await anna.privateChat.shows(/Choose a chat that you administer/);
  anna.picks('Choose a group', admins);
  await anna.privateChat.shows(/Now: Admins/);
  return { ...fixtures, admins };
}

async function openLog(fixtures: Fixtures) {
  const room = await openSettings(fixtures);
  await fixtures.anna.presses(room, 'History');
  await room.becomes(/Who changed what/);
  await fixtures.anna.presses(room, 'Log chat');
  await room.becomes(/What happens here is told/);
  return room;
}

describeScenes('the log chat of a group', TWO_SETUPS, (scenario) => {
  it('hears in batches of mutes, of their ends with the reason, and of changes', async () => {
    const { telegram, bob, news, cats, admins, ...fixtures } = await withLog(scenario());
    const begun = await admins.shows(/Cats\n.*⚙️ Anna \(\d+\) – 📣 Log chat: off → on/s, PATIENCE);
    await bob.says(cats, 'my secret words');
    await telegram.bot.mutes(bob, cats);
    bob.joins(news);
    await telegram.bot.unmutes(bob, cats);
    const room = await openSettings({ ...fixtures, cats });
    await choose({ telegram, ...fixtures }, room, 'Mutes last', '7 d');
    const told = await admins.shows(/is muted: misses @/, { after: begun, ...PATIENCE });
    expect(told.text).toMatch(/✅ Bob \(\d+\) has joined and may write again/);
    await admins.shows(/Mutes last: 24 h → 7 d/, PATIENCE);
    expect(admins.transcript()).not.toContain('secret words');
    for (const { entities } of admins.liveMessagesOfBot()) {
      expect(entities.filter(({ type }) => type === 'text_mention')).toEqual([]);
    }
  });

  it('hears who was removed because they did not join', async () => {
    const { telegram, bob, cats, admins, ...fixtures } = await withLog(scenario());
    const room = await openSettings({ ...fixtures, cats });
    await choose({ telegram, ...fixtures }, room, 'Remove who does not join', '1 h');
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await cats.shows(/within 1 h is removed/);
    await timePasses({ telegram }, 3_300);
    await cats.shows(/within \d min is removed/, PATIENCE);
    await timePasses({ telegram }, 420);
    const told = await admins.shows(
      /🚪 Bob \(\d+\) has not joined in time and was removed from the group/,
      PATIENCE,
    );
    expect(told.text).not.toContain('the mute is over');
  });

  it('hears nothing of mutes where nobody is muted', async () => {
    const { telegram, bob, news, cats, admins, ...fixtures } = await withLog(scenario());
    const room = await openSettings({ ...fixtures, cats });
    await choose({ telegram, ...fixtures }, room, 'If a channel is missing', 'delete only');
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/Hello Bob, you must join/);
    await bob.joins(news);
    await notice.disappears();
    await choose({ telegram, ...fixtures }, room, 'Mutes last', '7 d');
    await admins.shows(/Mutes last: 24 h → 7 d/, PATIENCE);
    expect(admins.transcript()).not.toMatch(/Bob|the mute is over/);
  });

  it('hears of faults, however the owner learns of them', async () => {
    const { telegram, anna, cats, admins } = await withLog(scenario());
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
    await admins.shows(/The protection of Cats is suspended/, PATIENCE);
  });

  it('gets few messages for many mutes, which tell of all of them', async () => {
    const { telegram, cats, admins } = await withLog(scenario());
    const crowd = Array.from({ length: 60 }, (_, number) => telegram.user(`Stranger ${number}`));
    for (const stranger of crowd) stranger.joins(cats);
    for (const stranger of crowd) await telegram.bot.mutes(stranger, cats);
    const told = () => {
      const text = admins.liveMessagesOfBot().map((message) => message.text);
      const named = text.join('\n').match(/is muted: misses @/g)?.length ?? 0;
      const more = [...text.join('\n').matchAll(/more\. Mutes: (\d+)/g)];
      return named + more.reduce((sum, [, count]) => sum + Number(count), 0);
    };
    await telegram.until(() => told() === crowd.length, 'the log to tell of all mutes', PATIENCE);
    for (const { text } of admins.liveMessagesOfBot()) {
      expect(text.length).toBeLessThanOrEqual(4_096);
    }
    expect(telegram.limits.mostInAMinute(admins.id)).toBeLessThanOrEqual(4);
  });

  it('is switched off, and the owner told once, when the bot may not write there any more', async () => {
    const fixtures = await withLog(scenario());
    const { telegram, anna, bob, cats, admins } = fixtures;
    telegram.bot.isRemovedFrom(admins, { by: anna });
    await bob.says(cats, 'hi');
    await anna.privateChat.shows(/I can't write in the log chat of Cats any more/, PATIENCE);
    const room = await openLog(fixtures);
    expect(room.text).toContain('Now: off');
    await anna.presses(room, 'Back');
    await room.becomes(/Who changed what[^→]*– Nezuko\n.*Log chat: on → off/);
  });

  it('does not become a channel that members have to join', async () => {
    const { anna, cats, admins, reference } = await withLog(scenario());
    admins.changesUsername('diary_of_admins');
    const asked = await anna.says(cats, '/protect @diary_of_admins');
    const refusal = await cats.shows(/The log of this group is read in/, { after: asked });
    expect(refusal.text).toContain(reference);
    expect(
      refusal.buttons
        .flat()
        .map(({ text }) => text)
        .join(),
    ).not.toContain('Also require');
  });

  it('can be no chat that members read, nobody else’s, and none where the bot may not write', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, news, cats } = fixtures;
    const silent = telegram.channel('Silent', { creator: anna });
    await anna.presses(await openLog(fixtures), 'Choose a channel');
    await anna.privateChat.shows(/Choose a chat that you administer/);
    anna.picks('Choose a channel', news);
    await anna.privateChat.shows(/Members would read the log there/);
    const again = await openLog(fixtures);
    await anna.presses(again, 'Choose a channel');
    await anna.privateChat.shows(/Choose a chat that you administer/, { after: again });
    anna.picks('Choose a channel', silent);
    await anna.privateChat.shows(/Now: Silent/);
    const room = await openLog(fixtures);
    await anna.presses(room, 'Switch the log off');
    await room.becomes(/Now: off/);
    expect(cats.transcript()).not.toContain('📣');
  });
});
