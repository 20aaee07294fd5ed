import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import * as z from 'zod';
import { stamp } from '../built.cjs';

const ROOT = join(import.meta.dirname, '../..');
const packageSchema = z.object({ license: z.string() });
const DIST = join(ROOT, 'dist');
/** Stays in `node_modules`: native code, and an optional package that nobody has installed. */
const NOT_BUNDLED = ['better-sqlite3', 'pg-native'];
const NOT_IN_THE_BUNDLE = ['build.ts', 'migrate-check.ts'];
/** CommonJS packages ask for Node's own modules by `require`, which a module does not have. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/** Bundles the bot and its commands into `dist`, from where they start faster and in less memory. */
async function bundle(): Promise<void> {
  const { build } = await import('esbuild');
  rmSync(DIST, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', ...commands()],
    outbase: 'src',
    outdir: DIST,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: NOT_BUNDLED,
    alias: { grammy: 'grammy/web' },
    banner: { js: REQUIRE },
    // Names stay, so that a stack trace can be read without the map.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    plugins: [withoutMapsOfPackages],
    metafile: true,
  });
  writeFileSync(join(DIST, 'LICENSES.txt'), licences(metafile));
  stamp(ROOT);
}

function commands(): string[] {
  return readdirSync(join(ROOT, 'src/commands'))
    .filter((name) => !NOT_IN_THE_BUNDLE.includes(name))
    .map((name) => `src/commands/${name}`);
}

/** A map of the packages would be twenty times as large as that of the bot. */
const withoutMapsOfPackages: Plugin = {
  name: 'without maps of packages',
  setup({ onLoad }) {
    const map = Buffer.from('{"version":3,"sources":[""],"mappings":"A"}').toString('base64');
    const end = `\n//# sourceMappingURL=data:application/json;base64,${map}`;
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}${end}`,
      loader: 'js',
    }));
  },
};

/** The licences of the packages of which something is in the bundle, which have to go with it. */
function licences({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  return [...new Set(folders)].toSorted().map(licence).join('\n');
}

function licence(folder: string): string {
  const path = join(ROOT, folder);
  const files = readdirSync(path).filter((name) => /^(licen[cs]e|notice)/i.test(name));
  const texts = files.map((file) => readFileSync(join(path, file), 'utf8').trim());
  const { license } = packageSchema.parse(
    JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')),
  );
  return [`=== ${relative('node_modules', folder)} (${license}) ===`, ...texts, ''].join('\n\n');
}

await bundle().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : error;
  process.stderr.write(`Nezuko runs from its sources, since it could not be bundled: ${reason}\n`);
  process.exitCode = 1;
});
