/** One import of a source file: what it names, and where it stands. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
}

const SPECIFIER =
  /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\s)import\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]/g;

/** Everything that a source file imports, statically or later. */
export function importsOf(file: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(SPECIFIER)].map(([, from, bare, late]) => ({
    file,
    specifier: from ?? bare ?? late ?? '',
  }));
}

/** Packages that one folder alone may use, or two, and the folder. */
const HOMES: Record<string, string | readonly string[]> = {
  grammy: 'telegram',
  '@grammyjs': 'telegram',
  '@fluent': 'telegram',
  '@tma.js': 'telegram',
  preact: 'webapp',
  uplot: 'webapp',
  esbuild: ['http', 'commands'],
  undici: ['telegram', 'network'],
  'drizzle-orm': 'storage',
  pg: 'storage',
  'better-sqlite3': 'storage',
  ioredis: 'cache',
  fastify: 'http',
  'prom-client': 'observe',
  '@sentry': 'observe',
};

/** Why an import is against the rules; undefined when it keeps to them. */
export function objection({ file, specifier }: Import): string | undefined {
  const folder = /^src\/(\w+)\//.exec(file)?.[1];
  if (specifier.startsWith('.')) return relativeObjection(file, folder, specifier);
  if (folder === 'core') return 'core imports nothing but core';
  if (folder === 'contract' && !/^zod(\/|$)/.test(specifier)) return 'contract imports zod only';
  const name = specifier.split('/')[0] ?? '';
  const home = HOMES[name];
  if (home === undefined || [home].flat().includes(folder ?? '')) return undefined;
  return `only ${[home].flat().join(' and ')} uses ${name}`;
}

/** These rooms put the others together, and say how they are told what to do. */
const COMPOSING = new Set(['wiring', 'config', 'commands']);

function relativeObjection(file: string, folder: string | undefined, specifier: string) {
  const target = resolveFrom(file, specifier);
  if (!target.startsWith('src/') && target !== 'package.json') return 'src stays within src';
  if (folder === undefined || COMPOSING.has(folder)) return undefined;
  const other = /^src\/(\w+)\//.exec(target)?.[1];
  if (other === folder || isKnownTo(folder, other)) return undefined;
  return `${folder} imports ${other ?? target}: adapters know core and themselves only`;
}

/** The contract of the page is known to both its sides; browsers know nothing else of the bot. */
function isKnownTo(folder: string, other: string | undefined): boolean {
  if (folder === 'core' || folder === 'contract') return false;
  if (other === 'contract') return ['webapp', 'telegram', 'http'].includes(folder);
  return other === 'core' && folder !== 'webapp';
}

/** The file that a relative import names. */
export function resolveFrom(file: string, specifier: string): string {
  return new URL(specifier, `file:///${file}`).pathname.slice(1);
}

/** Ways through the imports that come back to where they began, one for each circle that is met. */
export function circlesIn(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file);
    if (met >= 0) circles.push([...way.slice(met), file]);
    if (met >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
    done.add(file);
  };
  for (const file of targets.keys()) follow(file, []);
  return circles;
}
