import { type Contender, startNezuko } from '../contender.ts';
import { type Fixtures, groupId, SERVICES } from '../fixtures.ts';
import { type Speech, speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { rounded } from '../statistics.ts';
import { flood } from './limit.ts';

const ITEM = `Memory with 100 000 people in 10 000 groups (${SERVICES.memory})`;
const GROUPS = 10_000;
const PEOPLE = 100_000;
/** What an hour at 100 messages a second is. */
const HOUR = 360_000;
const LONGEST_MS = 40_000;
const SLICE_MS = 1_000;

interface Sample {
  readonly sent: number;
  readonly memoryMiB: number;
}

/** The bot gets as many updates as in an hour, as fast as it takes them. */
export async function measureMemory(fixtures: Fixtures): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database('memory', GROUPS);
  const bot = await startNezuko(fixtures, { intake: 'webhook', services: 'memory', databaseUrl });
  const { memoryMiB: atStart } = await bot.usage();
  const samples = await watched(fixtures, bot);
  await bot.stop();
  const last = samples.at(-1) ?? { sent: 0, memoryMiB: Number.NaN };
  const peak = Math.max(...samples.map(({ memoryMiB }) => memoryMiB));
  // Everybody has spoken by then: what comes on top would come for ever.
  const settled = samples.filter(({ sent }) => sent >= PEOPLE);
  // A line through nothing says nothing: the time was too short for this machine.
  const told = settled.length < 3 ? [] : growth(settled);
  return [
    { item: ITEM, what: 'updates', unit: '', values: { '': last.sent } },
    {
      item: ITEM,
      what: 'resident memory',
      unit: 'MiB',
      values: { start: rounded(atStart), end: rounded(last.memoryMiB), peak: rounded(peak) },
    },
    ...told,
  ];
}

function growth(settled: readonly Sample[]): Figure[] {
  const what = 'growth once everybody has spoken, as a straight line through it';
  const unit = 'MiB per 100 000 updates';
  const values = { '': rounded(slope(settled) * 100_000) };
  return [{ item: ITEM, what, unit, values, goal: 'flat' }];
}

async function watched(fixtures: Fixtures, bot: Contender): Promise<Sample[]> {
  const end = performance.now() + LONGEST_MS;
  const next = everybody();
  const samples: Sample[] = [];
  let sent = 0;
  while (performance.now() < end && sent < HOUR) {
    sent += await flood(fixtures, [bot], next, SLICE_MS);
    samples.push({ sent, memoryMiB: (await bot.usage()).memoryMiB });
  }
  return samples;
}

function everybody(): () => Speech {
  let index = 0;
  return () => {
    index += 1;
    const person = index % PEOPLE;
    return speech(groupId(person % GROUPS), 1_500_000_000 + person, 100_000 + (index % 800_000));
  };
}

/** By least squares. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const x = mean(({ sent }) => sent);
  const y = mean(({ memoryMiB }) => memoryMiB);
  const over = mean(({ sent, memoryMiB }) => (sent - x) * (memoryMiB - y));
  return over / mean(({ sent }) => (sent - x) ** 2);
}
