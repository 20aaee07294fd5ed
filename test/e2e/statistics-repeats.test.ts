import { expect, it } from 'vitest';
import { dayOf } from '../../src/core/statistics/figures.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { postUpdate } from '../support/post-update.ts';
import { describeScenes, type Scenario } from '../support/scenario.ts';

/** Everything that was counted is written at the latest when the bot stops. */
async function messagesIn(groupId: number, scenario: Scenario): Promise<number> {
  await scenario.restart();
  const database = await openDatabase(scenario.variables.DATABASE_URL ?? '');
  const days = await database.figures.ofGroup(groupId, 0, dayOf(new Date()) + 1);
  await database.close();
  return days.reduce((sum, { messages }) => sum + messages, 0);
}

describeScenes('statistics', [{ intake: 'webhook', services: 'SQLite' }], (scenario) => {
  it('count a message of somebody who may not write once, also when Telegram posts it again', async () => {
    const { telegram, bob, cats } = await protectedFixtures(scenario());
    await telegram.settled();
    const before = await messagesIn(cats.id, scenario());
    const message = {
      ...{ message_id: 9_000, date: telegram.clock.now(), text: 'buy this' },
      chat: { id: cats.id, type: 'supergroup', title: 'Cats' },
      from: { id: bob.id, is_bot: false, first_name: 'Bob' },
    };
    const update = JSON.stringify({ update_id: 900_000_000, message });
    for (let post = 0; post < 2; post += 1) {
      expect(await postUpdate(scenario().variables.WEBHOOK_URL, update)).toBe(200);
    }
    expect(cats.canSpeak(bob)).toBe(false);
    expect((await messagesIn(cats.id, scenario())) - before).toBe(1);
  });
});
