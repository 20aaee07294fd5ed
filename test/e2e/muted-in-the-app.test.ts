import { expect, it } from 'vitest';
import { PERMISSIONS } from '../simulator/world/permissions.ts';
import { choose, type Fixtures, openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** What Telegram's app takes away of whoever is muted: everything else is left to them. */
const NOTHING_TO_SEND = Object.fromEntries(
  PERMISSIONS.filter((name) => name.startsWith('can_send_')).map((name) => [name, false]),
);

/** Bob is in the channel and takes part, an admin mutes him, and he leaves the channel. */
async function mutedAndGone({ telegram, anna, bob, news, cats }: Fixtures): Promise<void> {
  bob.joins(news);
  await bob.says(cats, 'hi');
  await telegram.settled();
  anna.mutes(bob, cats, { permissions: NOTHING_TO_SEND });
  bob.leaves(news);
  await telegram.settled();
}

describeScenes('a mute by an admin in the app', ONE_SETUP, (scenario) => {
  it('stays as it is when the person leaves a channel, and nobody is told to join', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, anna, bob, news, cats } = fixtures;
    await mutedAndGone(fixtures);
    const state = cats.record.members.get(bob.id);
    expect(state).toMatchObject({ by: anna.id, permissions: { can_invite_users: true } });
    expect(cats.liveMessagesOfBot().map(({ text }) => text)).not.toContainEqual(
      expect.stringMatching(/revoked|you must join/),
    );
    bob.joins(news);
    await telegram.settled();
    expect(cats.record.members.get(bob.id)).toEqual(state);
  });

  it('is no reason for a notice where the bot does nothing but delete', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { cats } = fixtures;
    await choose(fixtures, await openSettings(fixtures), 'If a channel is missing', 'delete only');
    await mutedAndGone(fixtures);
    expect(cats.liveMessagesOfBot().map(({ text }) => text)).not.toContainEqual(
      expect.stringMatching(/revoked|you must join/),
    );
  });
});
