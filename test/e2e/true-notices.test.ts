import { expect, it } from 'vitest';
import { openChannel, openChannels } from '../support/channel-room.ts';
import {
  choose,
  openSettings,
  protectedFixtures,
  toBeRemoved,
  twoChannels,
} from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

describeScenes('a notice that stands in the chat', TWO_SETUPS, (scenario) => {
  it('asks for as many channels as the group requires by now', async () => {
    const fixtures = await twoChannels(scenario());
    const { telegram, bob, cats, reference, second } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(`you must join ${reference} and ${second}`);
    await choose(fixtures, await openSettings(fixtures), 'How many channels', '1');
    await notice.becomes(`you must join at least 1 of ${reference}, ${second}`);
  });

  it('threatens nobody with a removal that is switched off', async () => {
    const { notice, room, ...fixtures } = await toBeRemoved(scenario());
    await choose(fixtures, room, 'Remove who does not join', 'off');
    await notice.becomes(/to speak in this group\.$/);
  });

  it('leads by the new join link, not by the one that is revoked', async () => {
    const fixtures = await protectedFixtures(scenario(), { isPrivate: true });
    const { telegram, anna, bob, cats, news } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/you must join News/);
    const list = await openChannels(fixtures);
    await openChannel(fixtures, list, 'News');
    await anna.presses(list, 'New join link');
    const [, link] = news.record.inviteLinks;
    expect(link).toMatchObject({ is_revoked: false });
    await telegram.until(
      () => notice.buttons[0]?.[0]?.url === link?.invite_link,
      'the button to lead by the new link',
    );
  });

  it('is edited for nothing else', async () => {
    const fixtures = await protectedFixtures(scenario());
    const { telegram, bob, cats } = fixtures;
    await bob.says(cats, 'hi');
    await telegram.bot.mutes(bob, cats);
    const notice = await cats.shows(/Hello Bob/);
    await choose(fixtures, await openSettings(fixtures), 'Mutes last', '1 h');
    await bob.presses(notice, 'I have joined');
    await telegram.settled();
    const edits = telegram.callsOf('editMessageText').filter(({ params }) => {
      return params.chat_id === cats.id && params.message_id === notice.id;
    });
    expect(edits).toEqual([]);
  });
});
