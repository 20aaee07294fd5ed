import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

export const LAUNCHER = resolve('src/run.cjs');
export const LEAST = packageJson.engines.node.match(/[\d.]+/)?.[0] ?? '';

/** A folder that goes when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-launcher-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Options with which this Node says that it is another one; what it starts does not. */
export function pretending(version: string, platform = process.platform): string[] {
  const file = join(temporaryFolder(), 'pretend.cjs');
  writeFileSync(
    file,
    `Object.defineProperty(process.versions, 'node', { value: '${version}' });
     Object.defineProperty(process, 'platform', { value: '${platform}' });`,
  );
  return ['--require', file];
}

/** The launcher in a project whose `npm ci` has brought this and no more. */
export function projectWith(pinned?: { version: string; node: string }): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(packageJson));
  writeFileSync(join(folder, 'script.mjs'), 'console.log(process.versions.node);');
  for (const name of [
    'run.cjs',
    'built.cjs',
    'compile-cache.cjs',
    'start.js',
    'quick-imports.js',
  ]) {
    copyFileSync(join('src', name), join(folder, 'src', name));
  }
  if (pinned !== undefined) {
    const home = join(folder, `node_modules/node-${process.platform}-${process.arch}`);
    mkdirSync(join(home, 'bin'), { recursive: true });
    writeFileSync(join(home, 'package.json'), JSON.stringify({ version: pinned.version }));
    writeFileSync(join(home, 'bin/node'), pinned.node, { mode: 0o755 });
  }
  return folder;
}
