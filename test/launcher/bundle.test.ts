import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import built from '../../src/built.cjs';
import { temporaryFolder } from './old-node.ts';

/** A project with two sources, which has been bundled. */
function bundled() {
  const root = temporaryFolder();
  for (const folder of ['src/core', 'dist/commands'])
    mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'src/main.ts', 'src/core/a.ts']) {
    writeFileSync(join(root, file), '{}');
  }
  for (const file of ['dist/main.js', 'dist/commands/migrate.js'])
    writeFileSync(join(root, file), '');
  writeFileSync(join(root, 'dist', built.STAMP), built.fingerprint(root));
  const chosen = (script: string) => built.builtScript(root, join(root, script));
  return { root, chosen, bundle: join(root, 'dist/main.js'), source: join(root, 'src/main.ts') };
}

it('the bundle runs instead of the sources that it was made of', () => {
  const { chosen, bundle } = bundled();
  expect(chosen('src/main.ts')).toBe(bundle);
});

it('the bundle runs after npm has written its lock file anew, without a change', () => {
  const { root, chosen, bundle } = bundled();
  utimesSync(join(root, 'package-lock.json'), 1, 1);
  expect(chosen('src/main.ts')).toBe(bundle);
});

it.each<[string, (root: string) => void]>([
  ['a source has changed', (root) => writeFileSync(join(root, 'src/core/a.ts'), '{ }')],
  ['a source is of another time', (root) => utimesSync(join(root, 'src/core/a.ts'), 1, 1)],
  ['a source is new', (root) => writeFileSync(join(root, 'src/core/b.ts'), '')],
  ['a source is gone', (root) => rmSync(join(root, 'src/core/a.ts'))],
  ['another package is locked', (root) => writeFileSync(join(root, 'package-lock.json'), '[1]')],
  ['nobody knows what it was made of', (root) => rmSync(join(root, 'dist/sources.json'))],
])('the sources run when %s', (_, happen) => {
  const { root, chosen, source } = bundled();
  happen(root);
  expect(chosen('src/main.ts')).toBe(source);
});

it('the bundle runs where there are no sources, as in an image', () => {
  const { root, chosen, bundle } = bundled();
  rmSync(join(root, 'src/main.ts'));
  expect(chosen('src/main.ts')).toBe(bundle);
  expect(chosen('src/commands/migrate.ts')).toBe(join(root, 'dist/commands/migrate.js'));
});

it('what is not bundled runs as it is: other scripts, and sources that were left out', () => {
  const { root, chosen } = bundled();
  mkdirSync(join(root, 'test'));
  cpSync(join(root, 'src/main.ts'), join(root, 'test/main.ts'));
  expect(chosen('test/main.ts')).toBe(join(root, 'test/main.ts'));
  expect(chosen('src/core/a.ts')).toBe(join(root, 'src/core/a.ts'));
});
