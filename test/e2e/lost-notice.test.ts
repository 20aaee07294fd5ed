import { expect, it } from 'vitest';
import { protectedCast } from '../support/cast.ts';
import { describeScenes, TWO_SETUPS } from '../support/scene.ts';

describeScenes('a notice whose answer is lost', TWO_SETUPS, (scene) => {
  it('is posted again, and does not stay behind', async () => {
    const { telegram, anna, bob, news, cats } = await protectedCast(scene());
    const carl = telegram.user('Carl');
    await carl.joins(news);
    await carl.joins(cats);
    const fault = telegram.faults.add({
      kind: 'executed-but-dropped',
      method: 'sendMessage',
      match: ({ text }) => String(text).startsWith('Hello Bob'),
      times: 1,
    });
    await bob.says(cats, 'hi');
    await carl.says(cats, 'hello Bob');
    await anna.says(cats, 'hello Bob');
    const lost = await cats.shows(/^Hello Bob/);
    await lost.disappears();
    expect(fault.hits).toBe(1);
    await telegram.settled();
    const notices = () => cats.liveMessagesOfBot().filter(({ text }) => /^Hello Bob/.test(text));
    expect(notices()).toHaveLength(1);
    expect(cats.liveMessages().filter(({ text }) => text === 'hello Bob')).toHaveLength(2);
    await bob.joins(news);
    await telegram.until(() => notices().length === 0, 'the notice to go');
  });
});
