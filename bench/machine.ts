import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import pg from 'pg';
import { z } from 'zod';
import { rounded } from './statistics.ts';

const packageSchema = z.object({ version: z.string() });

export function describeMachine() {
  return {
    cpu: (cpus()[0]?.model ?? 'unknown').trim(),
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    loadBefore: rounded(loadavg()[0] ?? 0),
  };
}

export async function describeVersions(postgresUrl: string) {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  );
  await client.end();
  const redis = execFileSync('redis-server', ['--version'], { encoding: 'utf8' });
  return {
    Node: process.versions.node,
    grammY: installed('grammy'),
    Redis: /v=([\d.]+)/.exec(redis)?.[1] ?? 'unknown',
    PostgreSQL: rows[0]?.version.split(' ')[0] ?? 'unknown',
  };
}

function installed(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return packageSchema.parse(JSON.parse(text)).version;
}
