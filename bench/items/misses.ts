import { type Contender, startBareServer, startNezuko } from '../contender.ts';
import { type Fixtures, groupId, SERVICES, type Services } from '../fixtures.ts';
import { type Speech, speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { spread } from '../statistics.ts';
import { measureFlood, type Run } from './limit.ts';

const ITEM = 'Misses: each author is somebody whom the bot has to look up';
const GROUPS = 50;
const ROUNDS = 5;

let newcomers = 0;

/** Each kind of services in turn with a bare server that makes the same call to Telegram. */
export async function measureMisses(fixtures: Fixtures): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const enter = async (contender: Contender) => {
    stack.defer(async () => void (await contender.stop()));
    for (let round = 0; round < 2; round += 1) await measureFlood(fixtures, [contender], stranger);
    return { contender, runs: [] as Run[] };
  };
  const started = async (services: Services) => {
    const { url: databaseUrl } = await fixtures.database(services, GROUPS);
    return startNezuko(fixtures, { intake: 'webhook', services, databaseUrl });
  };
  const bare = await enter(await startBareServer(fixtures, { calls: true }));
  const memory = await enter(await started('memory'));
  const redis = await enter(await started('redis'));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { contender, runs } of [bare, memory, redis]) {
      runs.push(await measureFlood(fixtures, [contender], stranger));
    }
  }
  return [
    ...told('bare server and one call by the same transport', bare.runs),
    ...told(SERVICES.memory, memory.runs, bare.runs),
    ...told(SERVICES.redis, redis.runs, bare.runs),
  ];
}

function stranger(): Speech {
  newcomers += 1;
  return speech(groupId(newcomers % GROUPS), 1_700_000_000 + newcomers, 1_000);
}

function told(what: string, runs: readonly Run[], bare?: readonly Run[]): Figure[] {
  const figures: Figure[] = [
    {
      item: ITEM,
      what: `${what}: CPU`,
      unit: 'µs per update',
      values: spread(runs.map(({ cpuMicros }) => cpuMicros)),
    },
  ];
  if (bare === undefined) return figures;
  const ratios = bare.flatMap((other, round) =>
    runs[round] ? [runs[round].cpuMicros / other.cpuMicros] : [],
  );
  const ratio = `${what}: CPU compared with the bare server`;
  return [...figures, { item: ITEM, what: ratio, unit: '×', values: spread(ratios) }];
}
