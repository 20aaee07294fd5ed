import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), optional: z.boolean().optional() }),
  ),
});

/** A folder as `npm ci --omit=dev` leaves it, made without asking a registry. */
export function makeServerFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-server-'));
  for (const path of ['package.json', 'package-lock.json', 'src', 'migrations']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const [path, { dev, optional }] of Object.entries(packages)) {
    if (path === '' || dev || optional) continue;
    // What lies inside another package is copied with it, or left out.
    const nested = join('/', path, 'node_modules');
    const filter = (source: string) => !join('/', source).startsWith(nested);
    cpSync(path, join(folder, path), { recursive: true, filter });
  }
  const brought = `node_modules/node-${process.platform}-${process.arch}`;
  mkdirSync(dirname(join(folder, brought)), { recursive: true });
  symlinkSync(resolve(brought), join(folder, brought));
  return folder;
}
