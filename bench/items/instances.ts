import { type Contender, newToken, startBareServer, startNezuko } from '../contender.ts';
import type { Fixtures } from '../fixtures.ts';
import { inTurn } from '../messages.ts';
import type { Figure } from '../result.ts';
import { spread } from '../statistics.ts';
import { flood, measureFlood, type Run, verifiedPeople } from './limit.ts';

const ITEM = 'Three instances against one (webhook, PostgreSQL and Redis)';
const GROUPS = 50;
const ROUNDS = 3;
const WARM_UP_MS = 2_500;

/** Floods of the same size over one process, and over three. */
interface Floods {
  readonly one: readonly Run[];
  readonly three: readonly Run[];
}

/** Servers that do nothing show what three processes cost on a machine of so many cores. */
export async function measureInstances(fixtures: Fixtures): Promise<Figure[]> {
  const { url: databaseUrl } = await fixtures.database('redis', GROUPS);
  const token = newToken();
  const bots = await oneAndThree(fixtures, () =>
    startNezuko(fixtures, { intake: 'webhook', services: 'redis', databaseUrl, token }),
  );
  const servers = await oneAndThree(fixtures, () => startBareServer(fixtures, { calls: false }));
  return [...told(bots), lost('bare servers: CPU lost by being three', servers)];
}

async function oneAndThree(fixtures: Fixtures, start: () => Promise<Contender>): Promise<Floods> {
  await using stack = new AsyncDisposableStack();
  const enter = async () => {
    const contender = await start();
    stack.defer(async () => void (await contender.stop()));
    await flood(fixtures, [contender], inTurn(verifiedPeople()), WARM_UP_MS);
    return contender;
  };
  const one = await enter();
  const before = await runs(fixtures, [one]);
  const three = await runs(fixtures, [one, await enter(), await enter()]);
  const after = await runs(fixtures, [one]);
  return { one: [...before, ...after], three };
}

async function runs(fixtures: Fixtures, instances: readonly Contender[]): Promise<Run[]> {
  const next = inTurn(verifiedPeople());
  const measured: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.push(await measureFlood(fixtures, instances, next));
  }
  return measured;
}

const cpuOf = (list: readonly Run[]) => spread(list.map(({ cpuMicros }) => cpuMicros));
const rateOf = (list: readonly Run[]) => spread(list.map(({ perSecond }) => perSecond));

function told(floods: Floods): Figure[] {
  const { one, three } = floods;
  return [
    { item: ITEM, what: 'one', unit: 'updates/s', values: rateOf(one) },
    { item: ITEM, what: 'three together', unit: 'updates/s', values: rateOf(three) },
    { item: ITEM, what: 'one: CPU', unit: 'µs per update', values: cpuOf(one) },
    { item: ITEM, what: 'three together: CPU', unit: 'µs per update', values: cpuOf(three) },
    lost('CPU lost by being three', floods),
  ];
}

function lost(what: string, { one, three }: Floods): Figure {
  const [alone, shared] = [cpuOf(one).median ?? 1, cpuOf(three).median ?? 1];
  const percent = Math.round(1000 * (1 - alone / shared)) / 10;
  return { item: ITEM, what, unit: '%', values: { median: percent } };
}
