import { expect, it } from 'vitest';
import { openFixtures, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';
import { chooseChannel, openPlaces, saidIn } from './onboarding/fixtures.ts';

const anonymously = true;

describeScenes('an anonymous admin who adds the bot', ONE_SETUP, (scenario) => {
  it('finds one line in the group that leads to the set-up in private, and goes when it is on', async () => {
    const { telegram, anna, bob: ada, news, cats } = await openPlaces(scenario());
    const rights = { can_promote_members: true, can_restrict_members: true };
    anna.promotes(ada, cats, { ...rights, can_invite_users: true, is_anonymous: true });
    ada.joins(news);
    anna.promotes(ada, news);
    telegram.bot.isAddedTo(cats, { by: ada, anonymously });
    await ada.saysAnonymously(cats, `/start@${telegram.bot.username} protect`);
    const line = await cats.shows(/Thank you for adding me! I have all the rights/);
    await telegram.settled();
    expect(saidIn(cats)).toEqual([line.text]);
    await ada.follows(line.urls[0] ?? '');
    const choice = await chooseChannel({ anna: ada, news });
    await ada.presses(choice, 'Everybody');
    await cats.shows(/Protection Activated/);
    await line.disappears();
    await ada.saysAnonymously(cats, '/status');
    const status = await cats.shows(/Protection: ✅ Enabled/);
    // They did it as the group, and the group does not read who it was.
    expect(status.text).toMatch(/Set up by: an admin/);
  });

  it('reads which rights are missing, as they are and not as they were when it was added', async () => {
    const { telegram, anna, cats } = await openPlaces(scenario());
    telegram.bot.isAddedTo(cats, { by: anna, anonymously, rights: 'none' });
    const line = await cats.shows(/Make me an admin here/);
    telegram.bot.isRemovedFrom(cats, { by: anna, anonymously });
    telegram.bot.isAddedTo(cats, { by: anna, anonymously });
    await cats.shows(/I have all the rights I need here/);
    await line.disappears();
    await telegram.settled();
    expect(saidIn(cats)).toHaveLength(1);
  });

  it('leads nobody to the set-up who may not make it', async () => {
    const { telegram, anna, bob, cats } = await openPlaces(scenario());
    telegram.bot.isAddedTo(cats, { by: anna, anonymously });
    const line = await cats.shows(/Thank you for adding me/);
    await bob.follows(line.urls[0] ?? '');
    await bob.privateChat.shows(/⛔ Only group administrators can use this command/);
    const opened = await bob.opensPrivateChat('/settings');
    await bob.privateChat.shows(/I know no group that you may configure/, { after: opened });
    await telegram.settled();
    expect(saidIn(cats)).toEqual([line.text]);
    expect(telegram.callsOf('restrictChatMember')).toEqual([]);
  });
});

describeScenes('an anonymous admin', ONE_SETUP, (scenario) => {
  it('opens the settings by a line whose button asks who they are', async () => {
    const { anna, bob, cats } = await protectedFixtures(scenario());
    await anna.saysAnonymously(cats, '/settings');
    const line = await cats.shows(/Settings are made in our private chat/);
    const [link = ''] = line.urls;
    await bob.follows(link);
    await bob.privateChat.shows(/⛔ Only group administrators can use this command/);
    await anna.follows(link);
    await anna.privateChat.shows(/Here you decide who may write/);
  });

  it('reads in /protect what is missing, with the button that mends it', async () => {
    const { telegram, anna, cats, reference } = await openFixtures(scenario());
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna, anonymously });
    await telegram.settled();
    await anna.saysAnonymously(cats, `/protect ${reference}`);
    const answer = await cats.shows(/I lack the right "Ban users"/);
    expect(answer.text).toContain(`Run /protect ${reference} again after fixing.`);
    const [repair = ''] = answer.urls.filter((url) => url.includes('startgroup'));
    await anna.follows(repair, { chat: cats });
    await anna.saysAnonymously(cats, `/protect ${reference}`);
    const question = await cats.shows(/You are anonymous here. Press Confirm/);
    await anna.presses(question, 'Confirm');
    await cats.shows(/Protection Activated/);
  });

  it('sets nothing up by a press of somebody who administers the group, and not the channel', async () => {
    const { telegram, anna, bob, news, cats, reference } = await openFixtures(scenario());
    anna.promotes(bob, cats, { can_restrict_members: true, is_anonymous: true });
    await telegram.settled();
    await bob.saysAnonymously(cats, `/protect ${reference}`);
    const question = await cats.shows(/Press Confirm/);
    await bob.presses(question, 'Confirm');
    const answer = await cats.shows(`You're not an administrator of ${reference}`);
    expect(answer.text).not.toContain('Activated');
    expect(news.statusOf(bob).status).not.toBe('administrator');
    await bob.saysAnonymously(cats, '/status');
    await cats.shows(/This group is not protected/);
  });

  it('adds a channel to those required by a press, which shows who they are', async () => {
    const { telegram, anna, bob, cats, reference, tag } = await protectedFixtures(scenario());
    const art = telegram.channel('Art', { creator: anna, username: `art_${tag}` });
    telegram.bot.isAddedTo(art, { by: anna });
    await anna.saysAnonymously(cats, `/protect @art_${tag}`);
    const offer = await cats.shows(/already protected by/);
    expect(await bob.presses(offer, 'Also require')).toMatchObject({ alert: true });
    await anna.presses(offer, 'Also require');
    await cats.shows(`Members must join ${reference}, @art_${tag}`);
  });
});
