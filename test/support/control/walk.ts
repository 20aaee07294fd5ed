import { vi } from 'vitest';
import type { Person } from '../../simulator/dsl/person.ts';
import type { Button, ShownMessage } from '../../simulator/dsl/shown-message.ts';
import type { Telegram } from '../../simulator/telegram.ts';

/** What a press in the control room led to. */
export interface Stop {
  readonly data: string;
  /** How many presses it takes from the overview. */
  readonly presses: number;
  readonly toast: string;
  readonly text: string;
  readonly buttons: readonly Button[];
}

export interface Walker {
  readonly telegram: Telegram;
  readonly person: Person;
  /** The overview of a group in the private chat of the person. */
  readonly room: ShownMessage;
  /** What a press is answered with that was too fast: it is made again. */
  readonly tooFast: readonly string[];
}

/** Of buttons that differ in their last argument alone, so many are pressed. */
const ALIKE = 2;
const PATIENCE = { timeout: 60_000, interval: 300 };

/**
 * Presses every button that leads to a screen, from the overview on; then every one that does
 * something, and those that came up by it. A new screen is found by the button that leads to it.
 */
export async function walk(walker: Walker): Promise<Stop[]> {
  const { room } = walker;
  const first = { data: '', presses: 0, toast: '', text: room.text, buttons: room.buttons.flat() };
  const screens = await follow(walker, [first], (data) => !data.includes('!'));
  const actions = await follow(walker, screens, () => true);
  return [...screens, ...actions];
}

async function follow(walker: Walker, from: readonly Stop[], isWanted: (data: string) => boolean) {
  const known = new Set(from.map(({ data }) => data));
  const alike = new Map<string, number>();
  const open = [...from];
  const stops: Stop[] = from[0]?.presses === 0 && from.length === 1 ? [...from] : [];
  for (let stop = open.shift(); stop !== undefined; stop = open.shift()) {
    for (const { callbackData: data } of stop.buttons) {
      if (data === undefined || !data.startsWith('c:') || known.has(data) || !isWanted(data)) {
        continue;
      }
      known.add(data);
      const kind = data.replace(/(![a-z]+(?::.+)?):[^:]+$/i, '$1');
      const count = alike.get(kind) ?? 0;
      alike.set(kind, count + 1);
      if (count >= ALIKE && data.includes('!')) continue;
      const next = await press(walker, data, stop.presses + 1);
      stops.push(next);
      open.push(next);
    }
  }
  return stops;
}

async function press(walker: Walker, data: string, presses: number): Promise<Stop> {
  const { telegram, person, room, tooFast } = walker;
  let before = 0;
  let toast = '';
  const isHeard = async () => {
    before = telegram.calls.length;
    toast = (await person.pressesData(room, data)).text;
    return !tooFast.includes(toast);
  };
  await vi.waitUntil(isHeard, PATIENCE);
  const answer = await telegram.until(
    () =>
      telegram.calls.slice(before).find(
        ({ method, params, inProgress }) =>
          !inProgress &&
          /^(send|edit|copy)/.test(method) &&
          // The message that takes the keys of an earlier question away.
          !JSON.stringify(params.reply_markup ?? '').includes('remove_keyboard') &&
          // In an upload every value is a text.
          Number(params.chat_id) === person.id,
      ),
    `${data} to show something`,
    // The first picture takes long while other tests run.
    { timeoutMs: PATIENCE.timeout },
  );
  const isEdit = answer.params.message_id === room.id;
  const shown = isEdit ? room : (person.privateChat.liveMessagesOfBot().at(-1) ?? room);
  const text = shown.text || (shown.document === undefined ? '' : '📄');
  return { data, presses, toast, text, buttons: shown.buttons.flat() };
}
