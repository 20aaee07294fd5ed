import { startBareServer, startNezuko } from '../contender.ts';
import { type Fixtures, groupId } from '../fixtures.ts';
import { speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { median, percentiles, spread } from '../statistics.ts';
import { openSender, type Sender } from '../webhook-sender.ts';

const ITEM = '1000 verifications at once (PostgreSQL and Redis)';
const GROUPS = 50;
export const CROWD = 1_000;
/** So many of the crowd are known: the hit rate that is asked of the cache. */
const KNOWN = 700;
const CROWDS = 6;

/** Crowds at the bot, and at a server that does nothing but make the same calls. */
export async function measureCrowd(fixtures: Fixtures): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database('redis', GROUPS);
  const bot = await startNezuko(fixtures, { intake: 'webhook', services: 'redis', databaseUrl });
  const bare = await startBareServer(fixtures, { calls: true });
  const atBot = await openSender([bot.target], CROWD);
  const atBare = await openSender([bare.target], CROWD);
  const least = await everybodyAtOnce(atBare, CROWD);
  const strangers = await everybodyAtOnce(atBot, CROWD);
  const known = await everybodyAtOnce(atBot, CROWD, KNOWN);
  for (const sender of [atBot, atBare]) sender.close();
  await Promise.all([bot.stop(), bare.stop()]);
  return [
    ...told('a bare server that makes the same calls', least),
    ...told('nobody is known', strangers),
    compared(strangers, least),
    ...told(`${KNOWN} are known`, known, '< 100 ms at p95'),
  ];
}

/** What each waited for an answer, and all of them, crowd by crowd. */
interface Crowds {
  readonly each: readonly number[];
  readonly all: readonly number[];
}

let newcomers = 0;

/** Telegram is asked about everybody who is not known. The first crowd warms the process up. */
export async function everybodyAtOnce(sender: Sender, size: number, known = 0): Promise<Crowds> {
  const runs: number[][] = [];
  const totals: number[] = [];
  for (let run = 0; run < CROWDS; run += 1) {
    const crowd = Array.from({ length: size }, (_, index) => {
      newcomers += 1;
      const personId = index < known ? index : CROWD + newcomers;
      return speech(groupId(index % GROUPS), 1_300_000_000 + personId, 1_000 + index);
    });
    const start = performance.now();
    runs.push(await Promise.all(crowd.map(sender.post)));
    totals.push(performance.now() - start);
  }
  return { each: runs.slice(1).flat(), all: totals.slice(1) };
}

function told(who: string, { each, all }: Crowds, goal?: string): Figure[] {
  return [
    {
      item: ITEM,
      what: `${who}: each`,
      unit: 'ms',
      values: percentiles([...each]),
      ...(goal !== undefined && { goal }),
    },
    { item: ITEM, what: `${who}: all of them`, unit: 'ms', values: spread(all) },
  ];
}

function compared(crowds: Crowds, least: Crowds): Figure {
  const what = 'nobody is known: all of them, compared with the bare server';
  return { item: ITEM, what, unit: '×', values: spread(ratios(crowds.all, least)), goal: '≤ 2' };
}

/** How much longer these crowds took than the others, of which the middle one counts. */
export function ratios(all: readonly number[], least: Crowds): number[] {
  const bare = median(least.all.toSorted((a, b) => a - b));
  return all.map((total) => total / bare);
}
