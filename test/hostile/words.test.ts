import { expect, it } from 'vitest';
import { fillPlaceholders } from '../../src/telegram/ui/placeholders.ts';
import { openSettings, protectedFixtures, roomData } from '../support/fixtures.ts';
import { describeScenes, ONE_SETUP } from '../support/scenario.ts';

/** What every object of JavaScript has, whoever asks for it. */
const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name'];

it('a text with a word in braces that every object has shows the word', () => {
  for (const word of WORDS) {
    const text = `{${word}} Hello {user}`;
    expect(fillPlaceholders({ text, entities: [] }, { user: 'Bob' })).toEqual({
      text: `{${word}} Hello Bob`,
      entities: [],
    });
  }
});

describeScenes('words that every object has', ONE_SETUP, (scenario) => {
  it('do nothing in a press or a command', async () => {
    const { telegram, anna, cats } = await protectedFixtures(scenario());
    const room = await openSettings({ anna, cats });
    const menu = await anna.opensPrivateChat('/start');
    for (const word of WORDS) {
      for (const prefix of ['menu', 'set', 'allow', 'unprotect', 'verify', 'join', 'protect']) {
        telegram.injectUpdate(pressOf(anna.id, menu.api, `${prefix}:${word}`));
        telegram.injectUpdate(pressOf(anna.id, room.api, `${prefix}:${word}:0`));
      }
      await anna.says(cats, `/${word}`);
      await anna.says(cats, `/start ${word}`);
    }
    for (const word of WORDS.filter((one) => /^[a-z]+$/i.test(one))) {
      for (const place of [word, `set!${word}`, `set:${word}`, `set!to:${word}:0`]) {
        await anna.pressesData(room, roomData(cats, place));
      }
    }
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
