import { setTimeout as sleep } from 'node:timers/promises';
import type { Telegram } from '../../simulator/telegram.ts';
import { meddle } from '../databases.ts';
import type { Machine } from './machine.ts';

/** A second passes in this many milliseconds: long enough for what is done each second or two. */
const SECOND_MS = 40;

/** Lets so many seconds pass quickly, whatever goes on: for Telegram, the database and the bots. */
export async function passTime(
  seconds: number,
  { telegram, machine, url }: { telegram: Telegram; machine: Machine; url: string },
): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    // When a lease ends, the database says, by its own clock.
    await meddle(url, 'UPDATE leases SET expires_at = expires_at - 1000');
    telegram.clock.advance(1);
    machine.passes(1);
    await sleep(SECOND_MS);
  }
}
