import { extname } from 'node:path';
import { PAGE_PATH } from '../../contract/paths.ts';

/** A file of the page, at the path that browsers ask for. */
export interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The name of the page itself among its files. */
export const INDEX = 'index.html';

/** The files of the page by name, and the paths of what they were made of. */
interface MadePage {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly inputs: readonly string[];
}

/** Makes the page from its sources; takes half a second. */
export async function bundlePage(root: string): Promise<MadePage> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/webapp/main.tsx', 'src/webapp/style/page.css', 'src/webapp/style/icon.svg'],
    loader: { '.svg': 'copy' },
    outdir: 'page',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'safari16', 'firefox115'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = new Map(
    outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, ''), Buffer.from(contents)]),
  );
  const named = (ending: string) =>
    [...files.keys()].find(
      (name) => /^(?:main|page|icon)-/.test(name) && extname(name) === ending,
    ) ?? '';
  files.set(INDEX, Buffer.from(indexOf(named('.js'), named('.css'), named('.svg'))));
  return { files, inputs: Object.keys(metafile.inputs) };
}

/** Shows the outlines of the page at once, before anything has run. */
const indexOf = (script: string, style: string, icon: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>Nezuko</title>
<link rel="icon" href="${PAGE_PATH}/${icon}">
<link rel="stylesheet" href="${PAGE_PATH}/${style}">
<script type="module" src="${PAGE_PATH}/${script}"></script>
</head>
<body>
<div id="page"><main class="outline" aria-busy="true"><h1>Nezuko</h1><p></p><p></p><p></p></main></div>
</body>
</html>
`;

/** The files by the paths that browsers ask for. */
export function served(files: ReadonlyMap<string, Buffer>): PageFile[] {
  return [...files].flatMap(([name, content]) => {
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    if (name !== INDEX) return [{ path: `${PAGE_PATH}/${name}`, type, content }];
    return [PAGE_PATH, `${PAGE_PATH}/`].map((path) => ({ path, type, content }));
  });
}

/** Where the build puts the files, beside the bundle of the bot. */
export const PAGE_FOLDER = 'page';
