import { expect, it } from 'vitest';
import { fillPlaceholders } from '../../src/telegram/ui/rich-text.ts';
import { openSettings, protectedFixtures } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** What every object of JavaScript has, whoever asks for it. */
const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'];

it('a text with a word in braces that every object has shows the word', () => {
  for (const word of WORDS) {
    const text = `{${word}} Hello {user}`;
    expect(fillPlaceholders(text, { user: 'Bob' })).toEqual({
      text: `{${word}} Hello Bob`,
      entities: [],
    });
  }
});

describeScenes('words that every object has', ONE_SETUP, (scenario) => {
  it('do nothing in a press, a command or a warning text', async () => {
    const { telegram, anna, bob, cats } = await protectedFixtures(scenario());
    const settings = await openSettings({ anna, cats });
    const menu = await anna.opensPrivateChat('/start');
    for (const word of WORDS) {
      for (const prefix of ['menu', 'set', 'allow', 'unprotect', 'verify', 'join', 'protect']) {
        telegram.injectUpdate(pressOf(anna.id, menu.api, `${prefix}:${word}`));
        telegram.injectUpdate(pressOf(anna.id, settings.api, `${prefix}:${word}:0`));
      }
      await anna.says(cats, `/${word}`);
      await anna.says(cats, `/start ${word}`);
    }
    await anna.presses(settings, 'Warning text');
    const prompt = await cats.shows(/Warning text: reply to this message/);
    const text = WORDS.map((word) => `{${word}}`).join(' ');
    await anna.says(cats, `${text} Join, {user}`, { replyTo: prompt });
    await cats.shows(/Warning text is now/);
    await bob.says(cats, 'hi');
    expect((await cats.shows(/Join, Bob/)).text).toBe(`${text} Join, Bob`);
    await telegram.settled();
    expect(scenario().bot.output()).not.toMatch(/update failed|unexpected error/);
  });
});

let presses = 0;

function pressOf(userId: number, message: object, data: string): object {
  presses += 1;
  const from = { id: userId + presses, is_bot: false, first_name: 'Eve' };
  return { callback_query: { id: String(presses), from, message, chat_instance: '1', data } };
}
