import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Tells where a process's time went, from profiles that `BENCH_PROFILES=folder npm run bench` left:
 * the share of each package or file, and of each function. What a start takes is left out.
 */
const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string(), lineNumber: z.number() }),
    }),
  ),
  samples: z.array(z.number()),
  timeDeltas: z.array(z.number()),
});
type Frame = z.infer<typeof profileSchema>['nodes'][number]['callFrame'];

const NOT_WORK = ['(idle)', '(root)'];
const START = /^node:internal\/(modules|bootstrap|deps)/;
const SHOWN = 30;

for (const file of process.argv.slice(2)) tell(file);

function tell(file: string): void {
  const profile = profileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const groups = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const [index, id] of profile.samples.entries()) {
    const frame = frames.get(id);
    if (frame === undefined || NOT_WORK.includes(frame.functionName)) continue;
    if (START.test(frame.url)) continue;
    const time = profile.timeDeltas[index] ?? 0;
    total += time;
    add(groups, groupOf(frame), time);
    add(functions, `${frame.functionName} ${frame.url.split('/').slice(-2).join('/')}`, time);
  }
  process.stdout.write(`\n${file}\n${shares(groups, total)}\n\n${shares(functions, total)}\n`);
}

function add(sums: Map<string, number>, key: string, time: number): void {
  sums.set(key, (sums.get(key) ?? 0) + time);
}

function groupOf({ functionName, url }: Frame): string {
  if (url === '') return functionName;
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  return name ?? /\/(src\/.*)$/.exec(url)?.[1] ?? url;
}

function shares(sums: ReadonlyMap<string, number>, total: number): string {
  return [...sums]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, SHOWN)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`)
    .join('\n');
}
