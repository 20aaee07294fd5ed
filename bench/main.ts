import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Fixtures, openFixtures } from './fixtures.ts';
import { measureControlRoom } from './items/control-room.ts';
import { measureCrowd } from './items/crowd.ts';
import { measureInstances } from './items/instances.ts';
import { measureKeyOperations } from './items/key-operations.ts';
import { measureLimit } from './items/limit.ts';
import { measureMemory } from './items/memory.ts';
import { measureMiniApp } from './items/mini-app.ts';
import { measureMisses } from './items/misses.ts';
import { measureOffences } from './items/offences.ts';
import { measureStart } from './items/start.ts';
import { measureStatistics } from './items/statistics.ts';
import { measureTraffic } from './items/traffic.ts';
import { describeMachine, describeVersions } from './machine.ts';
import { type Figure, newestResult, RESULTS, type Result } from './result.ts';
import { report, summary, table, withQuotation } from './table.ts';

const ITEMS: Readonly<Record<string, (fixtures: Fixtures) => Promise<Figure[]>>> = {
  start: measureStart,
  'key-operations': measureKeyOperations,
  crowd: measureCrowd,
  traffic: measureTraffic,
  limit: measureLimit,
  misses: measureMisses,
  offences: measureOffences,
  'control-room': measureControlRoom,
  statistics: measureStatistics,
  memory: measureMemory,
  'mini-app': measureMiniApp,
  instances: measureInstances,
};

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    'write-readme': { type: 'boolean', default: false },
    'only-write-readme': { type: 'boolean', default: false },
  },
});

/** What could not be measured; the rest is told all the same. */
const failed: string[] = [];

async function measure(fixtures: Fixtures, names: readonly string[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of names) {
    const start = performance.now();
    process.stderr.write(`${name} … `);
    try {
      figures.push(...((await ITEMS[name]?.(fixtures)) ?? []));
    } catch (error) {
      failed.push(name);
      process.stderr.write(`failed: ${error instanceof Error ? error.stack : error}\n`);
    }
    process.stderr.write(`${Math.round((performance.now() - start) / 1000)} s\n`);
  }
  return figures;
}

async function main(): Promise<void> {
  if (options['only-write-readme']) {
    quote(newestResult());
    return;
  }
  const names = options.only ?? Object.keys(ITEMS);
  const unknown = names.filter((name) => ITEMS[name] === undefined);
  if (unknown.length > 0) {
    const known = Object.keys(ITEMS).join(', ');
    process.stderr.write(`There is no ${unknown.join(', ')}: --only takes ${known}.\n`);
    process.exitCode = 1;
    return;
  }
  await using stack = new AsyncDisposableStack();
  const machine = describeMachine();
  const fixtures = await openFixtures(stack);
  const versions = await describeVersions(fixtures.postgresUrl);
  const figures = await measure(fixtures, names);
  // A part of the figures is for looking at; only a whole run is kept.
  if (options.only !== undefined) {
    process.stdout.write(`${table(figures)}\n`);
    return;
  }
  const result: Result = { date: new Date().toISOString(), machine, versions, failed, figures };
  process.stdout.write(`${report(result)}\n`);
  keep(result);
}

function keep(result: Result): void {
  mkdirSync(RESULTS, { recursive: true });
  const name = result.date.replaceAll(':', '-').replace(/\.\d+Z$/, 'Z');
  const path = `${RESULTS}/${name}.json`;
  writeFileSync(path, `${JSON.stringify(result, undefined, 2)}\n`);
  process.stderr.write(`kept in ${path}\n`);
  if (options['write-readme']) quote(result);
}

/** Both documents quote the same result, so that they agree. */
function quote(result: Result): void {
  for (const [path, text] of [
    ['README.md', summary(result)],
    ['bench/README.md', report(result)],
  ] as const) {
    writeFileSync(path, withQuotation(readFileSync(path, 'utf8'), text));
  }
}

await main();
process.exitCode = failed.length > 0 ? 1 : 0;
process.exit();
