import {
  type Contender,
  type Intake,
  startBareBot,
  startBareServer,
  startNezuko,
} from '../contender.ts';
import { type Fixtures, groupId, SERVICES, type Services } from '../fixtures.ts';
import { inTurn, type Speech, speech } from '../messages.ts';
import type { Figure } from '../result.ts';
import { spread } from '../statistics.ts';
import { openSender } from '../webhook-sender.ts';

const ITEM = 'The limit: messages of verified authors, at full speed';
const GROUPS = 50;
const PEOPLE = 1_000;
const ROUNDS = 3;
const ROUND_MS = 1_500;
const WARM_UP_MS = 1_200;
const BARE_SERVER = 'webhook, a bare server of Node that parses the JSON';
const GOALS: Readonly<Record<Services, string>> = { memory: '≥ 0.8', redis: '≥ 0.6' };

export interface Run {
  readonly perSecond: number;
  readonly cpuMicros: number;
}

interface Entrant {
  readonly contender: Contender;
  readonly runs: Run[];
}

/** Each kind of intake with both kinds of services, in turn with grammY that does nothing. */
export async function measureLimit(fixtures: Fixtures): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const intake of ['webhook', 'polling'] as const) {
    figures.push(...(await race(fixtures, intake)));
  }
  return figures;
}

async function race(fixtures: Fixtures, intake: Intake): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const enter = async (contender: Contender): Promise<Entrant> => {
    stack.defer(async () => void (await contender.stop()));
    const next = inTurn(verifiedPeople());
    for (let sent = 0; sent < PEOPLE; ) sent += await flood(fixtures, [contender], next, 200);
    await flood(fixtures, [contender], next, WARM_UP_MS);
    return { contender, runs: [] };
  };
  const bare = await enter(await startBareBot(fixtures, intake));
  const nezuko = {
    memory: await enter(await started(fixtures, intake, 'memory')),
    redis: await enter(await started(fixtures, intake, 'redis')),
  };
  // The least that a webhook can cost; there is nothing like it for polling.
  const server =
    intake === 'webhook' ? [await enter(await startBareServer(fixtures, { calls: false }))] : [];
  const next = inTurn(verifiedPeople());
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { contender, runs } of [bare, ...server, nezuko.memory, nezuko.redis]) {
      runs.push(await measureFlood(fixtures, [contender], next));
    }
  }
  return [
    ...told(`${intake}, grammY alone`, bare.runs),
    ...compared(intake, 'memory', nezuko.memory.runs, bare.runs),
    ...compared(intake, 'redis', nezuko.redis.runs, bare.runs),
    ...server.flatMap(({ runs }) => [
      ...told(BARE_SERVER, runs),
      toServer('memory', nezuko.memory.runs, runs),
      toServer('redis', nezuko.redis.runs, runs),
    ]),
  ];
}

function toServer(services: Services, runs: readonly Run[], bare: readonly Run[]): Figure {
  const ratios = bare.flatMap((other, round) =>
    runs[round] ? [other.cpuMicros / runs[round].cpuMicros] : [],
  );
  const what = `webhook, ${SERVICES[services]}: CPU of the bare server to the bot's`;
  return { item: ITEM, what, unit: '', values: spread(ratios) };
}

async function started(fixtures: Fixtures, intake: Intake, services: Services): Promise<Contender> {
  const { url } = await fixtures.database(services, GROUPS);
  return startNezuko(fixtures, { intake, services, databaseUrl: url });
}

export function verifiedPeople(): Speech[] {
  return Array.from({ length: PEOPLE }, (_, index) =>
    speech(groupId(index % GROUPS), 1_100_000_000 + index, 1_000 + index),
  );
}

/** Sends for a while, and tells what it took of all processes together. */
export async function measureFlood(
  fixtures: Fixtures,
  contenders: readonly Contender[],
  next: () => Speech,
): Promise<Run> {
  const cpu = async () => {
    const usages = await Promise.all(contenders.map((one) => one.usage()));
    return usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  };
  const cpuBefore = await cpu();
  const start = performance.now();
  const sent = await flood(fixtures, contenders, next, ROUND_MS);
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: sent / seconds, cpuMicros: (((await cpu()) - cpuBefore) / sent) * 1e6 };
}

/** Sends as fast as it is taken, and answers how many updates that were. */
export async function flood(
  fixtures: Fixtures,
  contenders: readonly Contender[],
  next: () => Speech,
  milliseconds: number,
): Promise<number> {
  const end = performance.now() + milliseconds;
  const source = () => (performance.now() < end ? next() : undefined);
  const [first] = contenders;
  if (first?.intake === 'polling') return fixtures.api.supply(first.token, source);
  const sender = await openSender(contenders.map(({ target }) => target));
  try {
    return await sender.flood(source);
  } finally {
    sender.close();
  }
}

function told(what: string, runs: readonly Run[]): Figure[] {
  const perSecond = spread(runs.map((run) => run.perSecond));
  const cpu = spread(runs.map(({ cpuMicros }) => cpuMicros));
  return [
    { item: ITEM, what, unit: 'updates/s', values: perSecond },
    { item: ITEM, what: `${what}: CPU`, unit: 'µs per update', values: cpu },
  ];
}

function compared(
  intake: Intake,
  services: Services,
  runs: readonly Run[],
  bare: readonly Run[],
): Figure[] {
  const what = `${intake}, ${SERVICES[services]}`;
  const ratio = (of: (run: Run, other: Run) => number) =>
    spread(bare.flatMap((other, round) => (runs[round] ? [of(runs[round], other)] : [])));
  return [
    ...told(what, runs),
    {
      item: ITEM,
      what: `${what}: updates/s to grammY alone`,
      unit: '',
      values: ratio((run, other) => run.perSecond / other.perSecond),
      goal: GOALS[services],
    },
    {
      item: ITEM,
      what: `${what}: CPU of grammY alone to the bot's`,
      unit: '',
      values: ratio((run, other) => other.cpuMicros / run.cpuMicros),
    },
  ];
}
