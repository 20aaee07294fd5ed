import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'esbuild';
import * as z from 'zod';
import { fingerprint, STAMP } from '../built.cjs';
import { FONT_FILES, RESVG } from '../charts/fonts.ts';
import { bundlePage, PAGE_FOLDER } from '../http/miniapp/bundle-page.ts';

const ROOT = join(import.meta.dirname, '../..');
const packageSchema = z.object({ license: z.string() });
const [, , folder = join(ROOT, 'dist')] = process.argv;
/**
 * Stays in `node_modules`: native code, what makes the page where this has not, and an optional
 * package that nobody has installed.
 */
const NOT_BUNDLED = ['better-sqlite3', 'esbuild', 'pg-native'];
const HARFBUZZ = 'harfbuzzjs/dist/harfbuzz.wasm';
/** What commands share, and those that only work on the sources. */
const NO_ENTRIES = ['build.ts', 'command.ts', 'migrate-check.ts', 'on-database.ts'];
/** CommonJS packages ask for Node's own modules by `require`, which a module does not have. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/**
 * Bundles the bot and its commands into `dist`, or the folder that is given: from there they start
 * faster and in less memory. The folder is replaced as a whole once all of it is made.
 */
async function bundle(): Promise<void> {
  const { build } = await import('esbuild');
  const madeOf = fingerprint(ROOT);
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/main.ts', 'src/charts/worker.ts', ...commands()],
    outbase: 'src',
    outdir: making,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    external: NOT_BUNDLED,
    alias: { grammy: 'grammy/web' },
    banner: { js: REQUIRE },
    // Names stay, so that a trace can be read without the map.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    plugins: [withoutHttp2],
    metafile: true,
  });
  const page = await bundlePage(ROOT);
  mkdirSync(join(making, PAGE_FOLDER));
  for (const [name, content] of page.files) writeFileSync(join(making, PAGE_FOLDER, name), content);
  cpSync(join(ROOT, 'src/telegram/locales'), join(making, 'locales'), { recursive: true });
  for (const file of [...FONT_FILES, RESVG]) {
    cpSync(join(ROOT, 'node_modules', file), join(making, 'files', file));
  }
  // It looks for this beside the chunk that it is in.
  cpSync(join(ROOT, 'node_modules', HARFBUZZ), join(making, 'chunks/harfbuzz.wasm'));
  const copied = FONT_FILES.map((file) => `node_modules/${file}`);
  writeFileSync(
    join(making, 'LICENSES.txt'),
    licences([...Object.keys(metafile.inputs), ...page.inputs, ...copied]),
  );
  writeFileSync(join(making, STAMP), madeOf);
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
}

function commands(): string[] {
  return readdirSync(join(ROOT, 'src/commands'))
    .filter((name) => !NO_ENTRIES.includes(name))
    .map((name) => `src/commands/${name}`);
}

/**
 * fastify and undici load Node's HTTP/2 whether they use it or not, 8 MB of memory. The bot, the Bot
 * API and proxies speak HTTP/1.1.
 */
const withoutHttp2: Plugin = {
  name: 'without HTTP/2',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:http2$/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    const contents = 'module.exports = { constants: {} };';
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents, loader: 'js' }));
  },
};

/** The licences of the packages of which something is in the bundle, which have to go with it. */
function licences(files: readonly string[]): string {
  const folders = files.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)].toSorted().map(licence).join('\n');
}

function licence(folder: string): string {
  const path = join(ROOT, folder);
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|ofl)/i.test(entry.name))
    .map(({ name }) => name);
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
