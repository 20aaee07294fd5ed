import { expect, it } from 'vitest';
import { type Cast, choose, protectedCast } from '../support/cast.ts';
import { describeScenes, TWO_SETUPS } from '../support/scene.ts';

async function letIn({ telegram, anna, cats }: Cast): Promise<void> {
  await anna.says(cats, '/settings');
  const settings = await cats.shows(/Settings of/);
  await choose({ telegram, anna }, settings, 'Let members of the channels in', 'auto');
}

describeScenes('somebody who asks to join', TWO_SETUPS, (scene) => {
  it('is left to the admins unless the group says otherwise', async () => {
    const { telegram, cats } = await protectedCast(scene());
    const carl = telegram.user('Carl');
    carl.asksToJoin(cats);
    await telegram.settled();
    expect(
      telegram.callsOf('approveChatJoinRequest').filter(({ params }) => params.user_id === carl.id),
    ).toEqual([]);
    expect(carl.privateChat.liveMessagesOfBot()).toEqual([]);
  });

  it('is let in at once as a member of the channels', async () => {
    const cast = await protectedCast(scene());
    await letIn(cast);
    const carl = cast.telegram.user('Carl');
    carl.joins(cast.news);
    carl.asksToJoin(cast.cats);
    await cast.telegram.until(() => cast.cats.canSpeak(carl), 'Carl to be in');
  });

  it('is told the way, and let in with the last channel or by the button', async () => {
    const cast = await protectedCast(scene());
    await letIn(cast);
    const { telegram, news, cats, reference } = cast;
    const [carl, dora] = [telegram.user('Carl'), telegram.user('Dora')];
    for (const person of [carl, dora]) person.asksToJoin(cats);
    const letter = await dora.privateChat.shows(/To join Cats, first join/);
    expect(letter.text).toContain(reference);
    expect(await dora.presses(letter, 'I have joined')).toMatchObject({
      text: `You still haven't joined: ${reference}`,
    });
    await carl.privateChat.shows(/To join Cats/);
    carl.joins(news);
    await telegram.until(() => cats.canSpeak(carl), 'Carl to be in');
    expect(cats.canSpeak(dora)).toBe(false);
    expect(telegram.callsOf('declineChatJoinRequest')).toEqual([]);
  });
});
