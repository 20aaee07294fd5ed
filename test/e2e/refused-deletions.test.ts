import { expect, it } from 'vitest';
import { rightsFrom } from '../simulator/world/permissions.ts';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** Nobody tells the bot that it may not delete any more. */
function losesItQuietly({ telegram, anna, cats }: Fixtures): void {
  const rights = rightsFrom({ can_restrict_members: true, can_invite_users: true });
  cats.record.members.set(telegram.bot.id, { status: 'administrator', rights, by: anna.id });
}

describeScenes('a deletion that Telegram refuses', ONE_SETUP, (scenario) => {
  it('shows that the right is gone where the bot does nothing but delete', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { anna, bob, cats } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'If a channel is missing', 'delete only');
    losesItQuietly(fixtures);
    await bob.says(cats, 'hi');
    await anna.privateChat.shows(/The protection of Cats is suspended/);
  });

  it('shows it for what nobody can be muted for', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, cats } = fixtures;
    const blog = telegram.channel('Blog', { creator: bob });
    losesItQuietly(fixtures);
    await bob.saysAsChannel(cats, blog, 'buy this');
    await cats.shows(/The protection of Cats is suspended/);
    await anna.says(cats, '/status');
    await cats.shows(/can_delete_messages/, { to: anna });
  });

  it('changes nothing as long as the bot has its rights', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    const description = "Bad Request: message can't be deleted";
    const fault = { kind: 'error', code: 400, description } as const;
    telegram.faults.add({ method: 'deleteMessage', ...fault, times: 1 });
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    await telegram.settled();
    expect(cats.liveMessagesOfBot().map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining('suspended'),
    );
  });
});
