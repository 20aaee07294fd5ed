import { expect, it } from 'vitest';
import type { ShownMessage } from '../simulator/dsl/shown-message.ts';
import { twoChannels } from '../support/fixtures.ts';
import { describeScenes, TWO_SETUPS } from '../support/scenario.ts';

const joinButtons = (notice: ShownMessage) =>
  notice.buttons.flat().filter(({ text }) => text.startsWith('📢'));

describeScenes('somebody who has joined one channel of two', TWO_SETUPS, (scenario) => {
  it('sees the notice shrink as soon as they have joined, without a press', async () => {
    const { telegram, bob, cats, news, art, reference, second } = await twoChannels(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(`you must join ${reference} and ${second}`);
    expect(joinButtons(notice)).toHaveLength(2);
    await bob.joins(news);
    await notice.becomes(`Hello Bob, you must join ${second} to speak`);
    expect(notice.text).not.toContain(reference);
    expect(joinButtons(notice).map(({ text }) => text)).toEqual(['📢 Join Art']);
    expect(cats.canSpeak(bob)).toBe(false);
    await bob.joins(art);
    await telegram.bot.unmutes(bob, cats);
    await notice.disappears();
  });

  it('is told at the press how far they are, and what is missing still', async () => {
    const { bob, cats, news, reference, second } = await twoChannels(scenario());
    await bob.says(cats, 'hi');
    const notice = await cats.shows(/you must join/);
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: `You still haven't joined: ${reference}, ${second}`,
    });
    await bob.joins(news);
    await notice.becomes(`you must join ${second}`);
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: `You still haven't joined: ${second}\n1 of 2 joined.`,
      alert: true,
    });
  });

  it('reads who can help if the other one has banned them, wherever they look', async () => {
    const { anna, bob, cats, news, art, second } = await twoChannels(scenario());
    anna.bans(bob, art);
    await bob.says(cats, 'hi');
    const banned = `You are banned in ${second}; ask its admins.`;
    const notice = await cats.shows(banned);
    expect(joinButtons(notice).map(({ text }) => text)).toEqual(['📢 Join News']);
    const start = await bob.opensPrivateChat('/start');
    await bob.privateChat.shows(banned, { after: start });
    await bob.joins(news);
    await notice.becomes(`⚠️ Bob: ${banned}`);
    expect(joinButtons(notice)).toEqual([]);
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: `${banned}\n1 of 2 joined.`,
    });
    anna.unbans(bob, art);
    await notice.becomes(`you must join ${second} to speak`);
    expect(joinButtons(notice).map(({ text }) => text)).toEqual(['📢 Join Art']);
    expect(await bob.presses(notice, 'I have joined')).toMatchObject({
      text: `You still haven't joined: ${second}\n1 of 2 joined.`,
    });
  });
});
