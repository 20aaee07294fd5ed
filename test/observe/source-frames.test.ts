import { writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { withSourceFrames } from '../../src/observe/logging/source-frames.ts';
import { temporaryFolder } from '../launcher/old-node.ts';

/** A bundle of one line, whose column 5 comes from line 3, column 7 of a source. */
async function bundle(): Promise<string> {
  const folder = join(temporaryFolder(), 'dist');
  await mkdir(folder);
  const file = join(folder, 'main.js');
  const map = { version: 3, sources: ['../src/core/a.ts'], names: [], mappings: 'IAEM' };
  writeFileSync(`${file}.map`, JSON.stringify(map));
  return pathToFileURL(file).href;
}

it('a frame of the bundle names the source, its line and its column', async () => {
  const url = await bundle();
  const trace = `Error: boom\n    at act (${url}:1:5)\n    at async ${url}:1:5`;
  const source = new URL('../src/core/a.ts', url).href;
  expect(withSourceFrames(trace)).toBe(
    `Error: boom\n    at act (${source}:3:7)\n    at async ${source}:3:7`,
  );
});

it('a trace without maps, and of anything else, stays as it is', () => {
  const trace = `Error: boom\n    at file:///nowhere/dist/a.js:1:5\n    at src/core/a.ts:3:7`;
  expect(withSourceFrames(trace)).toBe(trace);
});
