import { setTimeout as sleep } from 'node:timers/promises';
import { type Contender, startNezuko } from '../contender.ts';
import type { Fixtures } from '../fixtures.ts';
import { inTurn } from '../messages.ts';
import type { Figure } from '../result.ts';
import { rounded, spread } from '../statistics.ts';
import { measureFirstPaint } from './first-paint.ts';
import { flood, measureFlood, type Run, verifiedPeople } from './limit.ts';

const ITEM = 'With the page for admins on, against off (webhook, SQLite and in-process cache)';
const GROUPS = 50;
const ROUNDS = 4;
const WARM_UP_MS = 2_500;
/** By then what the start left behind has been collected, or will not be soon. */
const IDLE_MS = 1_500;
/** Nobody asks for it there; the bot serves the page all the same. */
const ON = { PUBLIC_URL: 'http://127.0.0.1:8080' };

interface Entrant {
  readonly contender: Contender;
  readonly idleMiB: number;
  readonly runs: Run[];
}

/** Two bots in turn, so that what else the machine does slows both; nobody opens the page. */
export async function measureMiniApp(fixtures: Fixtures): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack();
  const next = inTurn(verifiedPeople());
  const enter = async (variables: Record<string, string>): Promise<Entrant> => {
    const { url: databaseUrl } = await fixtures.database('memory', GROUPS);
    const contender = await startNezuko(fixtures, {
      ...{ intake: 'webhook', services: 'memory', databaseUrl },
      variables,
    });
    stack.defer(async () => void (await contender.stop()));
    await sleep(IDLE_MS);
    const { memoryMiB: idleMiB } = await contender.usage();
    await flood(fixtures, [contender], next, WARM_UP_MS);
    return { contender, idleMiB, runs: [] };
  };
  const off = await enter({});
  const on = await enter(ON);
  for (let round = 0; round < ROUNDS; round += 1) {
    // Whoever is first has the cooler machine.
    for (const { contender, runs } of round % 2 === 0 ? [off, on] : [on, off]) {
      runs.push(await measureFlood(fixtures, [contender], next));
    }
  }
  return [...told(on, off), ...(await measureFirstPaint(ITEM, on.contender))];
}

function told(on: Entrant, off: Entrant): Figure[] {
  const ratio = (of: (run: Run) => number) =>
    spread(
      on.runs.flatMap((run, round) => (off.runs[round] ? [of(run) / of(off.runs[round])] : [])),
    );
  const figure = (what: string, unit: string, values: Figure['values']): Figure => ({
    ...{ item: ITEM, what, unit, values },
  });
  return [
    {
      ...figure(
        'updates/s to off',
        '',
        ratio(({ perSecond }) => perSecond),
      ),
      goal: '≥ 0.95',
    },
    figure(
      'CPU per update to off',
      '',
      ratio(({ cpuMicros }) => cpuMicros),
    ),
    figure('resident memory when idle', 'MiB', {
      on: rounded(on.idleMiB),
      off: rounded(off.idleMiB),
    }),
  ];
}
