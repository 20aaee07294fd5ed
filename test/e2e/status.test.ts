import { expect, it } from 'vitest';
import { type Fixtures, openFixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP, TWO_SETUPS } from '../support/scenario.ts';

/** Waits until people's apps know which commands only the bot sees. */
const known = ({ telegram, anna, bob, cats }: Fixtures) =>
  telegram.until(
    () =>
      anna.commandsIn(cats).some(({ command }) => command === 'settings') &&
      bob.commandsIn(cats).some(({ is_ephemeral: isEphemeral }) => isEphemeral),
    'the commands to be known',
  );

describeScenes('/status', TWO_SETUPS, (scenario) => {
  it('asked alone, tells a member what they miss, and an admin the rest, and nobody else', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats, reference } = fixtures;
    await known(fixtures);
    const asked = await bob.says(cats, '/status');
    const missing = await cats.shows(`❌ You miss ${reference}.`, { to: bob, after: asked });
    expect(missing.text).toContain('✅ Enabled');
    expect(missing.text).not.toContain('Diagnosis');
    expect(cats.canSpeak(bob)).toBe(true);
    await bob.joins(news);
    await telegram.settled();
    const again = await bob.says(cats, '/status');
    await cats.shows('✅ You may write here.', { to: bob, after: again });
    await anna.says(cats, '/status');
    const full = await cats.shows(/Diagnosis/, { to: anna });
    expect(full.text).toContain('Muted now: 0');
    expect(full.text).toContain(`✅ I'm admin in ${reference}`);
    expect(cats.transcript(bob)).not.toContain('Diagnosis');
    expect(cats.transcript(anna)).not.toContain('You miss');
  });
});

describeScenes('the answer to a command that only the bot sees', ONE_SETUP, (scenario) => {
  it('is for all to see where Telegram refuses to show it to one', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    await known(fixtures);
    const fault = telegram.faults.add({
      ...{ method: 'sendMessage', kind: 'error', code: 400, description: 'not supported' },
      match: ({ ephemeral_message_parameters: alone }) => alone !== undefined,
    });
    await anna.says(cats, '/status');
    const answer = await cats.shows(/Diagnosis/, { to: anna });
    expect(answer.text).not.toContain('Muted now');
    expect(cats.liveMessagesOfBot().map(({ id }) => id)).toContain(answer.id);
    fault.remove();
  });

  it('is a refusal for its sender alone', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await known(fixtures);
    const pia = telegram.user('Pia');
    await pia.joins(cats);
    anna.promotes(pia, cats, { can_pin_messages: true });
    await bob.joins(news);
    await telegram.settled();
    await pia.says(cats, '/settings');
    const refusal = await cats.shows(/takes the right "Ban users"/, { to: pia });
    expect(cats.ephemeralMessagesTo(pia).map(({ id }) => id)).toContain(refusal.id);
    expect(cats.liveMessagesOfBot().map(({ text }) => text)).not.toContain(refusal.text);
  });

  it('is public for what was said for all to see', async () => {
    const { anna, cats } = await protectedFixtures(scenario());
    await anna.saysAnonymously(cats, '/status');
    const answer = await cats.shows(/Diagnosis/);
    expect(answer.text).not.toContain('You may write');
  });

  it('comes also while the bot is no admin of the group', async () => {
    const fixtures = await openFixtures(scenario());
    const { telegram, anna, cats } = fixtures;
    await known(fixtures);
    await telegram.bot.isDemotedIn(cats, { by: anna });
    await anna.says(cats, '/help');
    await cats.shows(/^\/protect @Channel/, { to: anna });
    expect(cats.ephemeralMessagesTo(anna).length).toBeGreaterThan(0);
  });
});

describeScenes('the owner of a group who has taken another name', TWO_SETUPS, (scenario) => {
  it('is called by it in /status, once they gave a command, there or in private', async () => {
    const { telegram, anna, cats, tag } = await protectedFixtures(scenario());
    Object.assign(anna.user, { username: `anne_${tag}` });
    const asked = await anna.says(cats, '/status');
    await cats.shows(`Set up by: @anne_${tag}`, { to: anna, after: asked });
    Object.assign(anna.user, { username: `hanna_${tag}` });
    await anna.opensPrivateChat('/start');
    await telegram.settled();
    const bea = telegram.user('Bea');
    await bea.joins(cats);
    anna.promotes(bea, cats);
    const again = await bea.says(cats, '/status');
    await cats.shows(`Set up by: @hanna_${tag}`, { to: bea, after: again });
  });
});

describeScenes('/unprotect while the bot may lift no mute', ONE_SETUP, (scenario) => {
  it('says how many stay muted and which right is missing, and so do /status and /start', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob/);
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
    await cats.shows(/The protection of Cats is suspended/);
    await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    await anna.presses(question, 'Yes');
    const stillMuted =
      /❌ Disabled[\s\S]*Still muted: 1\.[\s\S]*❌ Ban users \(can_restrict_members\)/;
    await question.becomes(stillMuted);
    const asked = await anna.says(cats, '/status');
    await cats.shows(stillMuted, { to: anna, after: asked });
    const stays = /Cats requires nothing any more, but I can't lift your mute there/;
    expect((await bob.presses(notice, 'I have joined')).text).toMatch(stays);
    await bob.opensPrivateChat('/start');
    const note = await bob.privateChat.shows(stays);
    expect(note.buttons.flat()).toEqual([]);
    telegram.bot.gainsRight(cats, 'can_restrict_members', { by: anna });
    await telegram.bot.unmutes(bob, cats);
    await note.becomes('✅ You can write again.');
    const again = await anna.says(cats, '/status');
    const status = await cats.shows(/❌ Disabled/, { to: anna, after: again });
    expect(status.text).not.toContain('Still muted');
  });

  it('says that all can speak where nobody was muted', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
    await cats.shows(/The protection of Cats is suspended/);
    await anna.says(cats, '/unprotect');
    const question = await cats.shows(/Really switch off/);
    await anna.presses(question, 'Yes');
    await question.becomes(/Protection disabled. Members can now speak freely/);
  });
});
