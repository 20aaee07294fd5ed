import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createCommand, runCommand } from './command.ts';

const root = join(import.meta.dirname, '../..');
const drizzleKit = join(root, 'node_modules/drizzle-kit/bin.cjs');

function migrationsFor(dialect: string): { committed: number; generated: number } {
  const folder = mkdtempSync(join(tmpdir(), 'nezuko-migrations-'));
  try {
    cpSync(join(root, 'migrations', dialect), folder, { recursive: true });
    const env = { ...process.env, DIALECT: dialect, MIGRATIONS_OUT: relative(root, folder) };
    execFileSync(process.execPath, [drizzleKit, 'generate'], { cwd: root, env, stdio: 'pipe' });
    const count = (path: string) =>
      readdirSync(path).filter((name) => name.endsWith('.sql')).length;
    return { committed: count(join(root, 'migrations', dialect)), generated: count(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkAll(): void {
  for (const dialect of ['postgres', 'sqlite']) {
    const { committed, generated } = migrationsFor(dialect);
    if (generated === committed) {
      process.stdout.write(`${dialect}: tables and migrations agree.\n`);
    } else {
      process.stderr.write(
        `${dialect}: the tables differ from the migrations; run MIGRATION=what-it-adds npm run migrate:generate.\n`,
      );
      process.exitCode = 1;
    }
  }
}

await runCommand(
  createCommand(
    'migrate:check',
    'Fails when the tables in the code differ from the migrations; changes nothing.',
  ).action(checkAll),
);
