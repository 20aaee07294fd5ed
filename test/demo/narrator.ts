import { setTimeout as sleep } from 'node:timers/promises';
import { describeEvent } from '../simulator/dsl/describe.ts';
import type { Telegram } from '../simulator/telegram.ts';

const colored = process.stdout.isTTY === true;
const paint = (code: number, text: string) => (colored ? `\x1b[${code}m${text}\x1b[0m` : text);

/** A heading, or what the reader should know. */
export function say(text: string): void {
  process.stdout.write(`\n${paint(1, text)}\n`);
}

/** Time to read, on a terminal only. */
export async function pause(): Promise<void> {
  if (colored) await sleep(900);
}

/** Prints what happens in the chats, as those who are in them see it. */
export function narrate(telegram: Telegram): void {
  telegram.on((event) => {
    const line = describeEvent(event);
    if (line === undefined || !('chat' in event)) return;
    const title = event.chat.kind === 'private' ? `private chat` : event.chat.title;
    const text = line.split('\n').join('\n             ');
    process.stdout.write(`${paint(36, title.padEnd(12))} ${text}\n`);
  });
}
