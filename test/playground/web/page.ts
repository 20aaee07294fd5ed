import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The page, made at each start and kept in memory: there is no build step, and nothing to go stale. */
export interface Page {
  readonly script: string;
  readonly style: string;
}

const SOURCE = fileURLToPath(new URL('../page/', import.meta.url));

export async function bundlePage(): Promise<Page> {
  const { outputFiles } = await build({
    absWorkingDir: SOURCE,
    entryPoints: ['main.tsx', 'style/style.css'],
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const ending = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: ending('.js'), style: ending('.css') };
}

export const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Play with Nezuko: a real bot before a simulated Telegram">
<title>Nezuko playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="app"></div>
<noscript>The playground needs JavaScript.</noscript>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
