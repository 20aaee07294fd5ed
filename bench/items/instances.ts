import { type Contender, newToken, startNezuko } from '../contender.ts';
import type { Fixtures } from '../fixtures.ts';
import { inTurn } from '../messages.ts';
import type { Figure } from '../result.ts';
import { spread } from '../statistics.ts';
import { flood, measureFlood, type Run, verifiedPeople } from './limit.ts';

const ITEM = 'Three instances against one (webhook, PostgreSQL and Redis)';
const GROUPS = 50;
const ROUNDS = 3;
const WARM_UP_MS = 2_500;

export async function measureInstances(fixtures: Fixtures): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const { url: databaseUrl } = await fixtures.database('redis', GROUPS);
  const token = newToken();
  const start = async (): Promise<Contender> => {
    const bot = await startNezuko(fixtures, {
      intake: 'webhook',
      services: 'redis',
      databaseUrl,
      token,
    });
    stack.defer(async () => void (await bot.stop()));
    await flood(fixtures, [bot], next, WARM_UP_MS);
    return bot;
  };
  const next = inTurn(verifiedPeople());
  const one = await start();
  const single = await runs(fixtures, [one]);
  const three = [one, await start(), await start()];
  const together = await runs(fixtures, three);
  const again = await runs(fixtures, [one]);
  return told([...single, ...again], together);
}

async function runs(fixtures: Fixtures, instances: readonly Contender[]): Promise<Run[]> {
  const next = inTurn(verifiedPeople());
  const measured: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await measureFlood(fixtures, instances, next));
  }
  return measured;
}

function told(single: readonly Run[], together: readonly Run[]): Figure[] {
  const cpuOf = (list: readonly Run[]) => spread(list.map(({ cpuMicros }) => cpuMicros));
  const rateOf = (list: readonly Run[]) => spread(list.map(({ perSecond }) => perSecond));
  const [alone, shared] = [cpuOf(single).median ?? 1, cpuOf(together).median ?? 1];
  const lost = Math.round(1000 * (1 - alone / shared)) / 10;
  return [
    { item: ITEM, what: 'one', unit: 'updates/s', values: rateOf(single) },
    { item: ITEM, what: 'three together', unit: 'updates/s', values: rateOf(together) },
    { item: ITEM, what: 'one: CPU', unit: 'µs per update', values: cpuOf(single) },
    { item: ITEM, what: 'three together: CPU', unit: 'µs per update', values: cpuOf(together) },
    { item: ITEM, what: 'CPU lost by being three', unit: '%', values: { median: lost } },
  ];
}
