import { controlData } from '../../src/telegram/control/control-data.ts';
import { FIRST_ADMIN } from '../bot-api.ts';
import { startNezuko } from '../contender.ts';
import { type Fixtures, groupId, SERVICES, type Services } from '../fixtures.ts';
import type { Speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { percentiles } from '../statistics.ts';
import { openSender, type Sender } from '../webhook-sender.ts';

const ITEM = 'From a press in the control room to the changed screen, one at a time';
const GROUPS = 200;
const SAMPLES = 300;
const WARM_UP = 100;
const UNANSWERED_AFTER_MS = 20_000;

/** What is pressed in turn: the overview, which asks Telegram for the diagnosis, and a setting. */
const PLACES = {
  'the overview': () => ({ screen: 'home', args: [] }),
  'a screen of settings': () => ({ screen: 'rules', args: [] }),
  'a change': (index: number) => ({
    ...{ screen: 'set', action: 'to' },
    args: ['checkOnJoin', String(index % 2)],
  }),
} as const;

export async function measureControlRoom(fixtures: Fixtures): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const services of ['memory', 'redis'] as const) {
    figures.push(...(await measureWith(fixtures, services)));
  }
  return figures;
}

async function measureWith(fixtures: Fixtures, services: Services): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database(services, GROUPS);
  const bot = await startNezuko(fixtures, {
    ...{ intake: 'webhook', services, databaseUrl },
    // Presses follow each other faster than Telegram would let the bot answer them.
    variables: { RATE_LIMIT_GLOBAL: '1000' },
  });
  const sender = await openSender([bot.target], 1);
  const figures: Figure[] = [];
  for (const [what, placeOf] of Object.entries(PLACES)) {
    const samples: number[] = [];
    for (let index = 0; index < WARM_UP + SAMPLES; index += 1) {
      const data = controlData({ groupId: groupId(index % GROUPS), ...placeOf(index) });
      // Each press is another admin's: one person's are limited.
      samples.push(await changed(fixtures, sender, press(FIRST_ADMIN + index, data)));
    }
    const values = percentiles(samples.slice(WARM_UP));
    const named = `${what} (${SERVICES[services]})`;
    figures.push({ item: ITEM, what: named, unit: 'ms', values, goal: '< 150 ms at p95' });
  }
  fixtures.api.listener = undefined;
  sender.close();
  await bot.stop();
  return figures;
}

/** The milliseconds until the message with the button is edited. */
async function changed({ api }: Fixtures, sender: Sender, speech: Speech): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const late = setTimeout(() => reject(new Error('a press changed nothing')), UNANSWERED_AFTER_MS);
  const start = performance.now();
  api.listener = (method, { chat_id: chatId }) => {
    if (method === 'editMessageText' && chatId === speech.userId)
      resolve(performance.now() - start);
  };
  await sender.post(speech);
  return promise.finally(() => clearTimeout(late));
}

let presses = 0;

export function press(userId: number, data: string): Speech {
  presses += 1;
  const from = { id: userId, is_bot: false, first_name: 'Admin', language_code: 'en' };
  const chat = { id: userId, type: 'private', first_name: 'Admin' };
  const bot = { id: 1, is_bot: true, first_name: 'Bench' };
  const date = Math.floor(Date.now() / 1000);
  const message = { message_id: presses, from: bot, chat, date, text: 'Here you decide' };
  const query = { id: String(presses), from, message, chat_instance: '1', data };
  return { groupId: userId, userId, rest: `,"callback_query":${JSON.stringify(query)}}` };
}
