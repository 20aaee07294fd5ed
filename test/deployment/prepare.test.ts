import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openRedis } from '../../src/cache/redis/redis.ts';
import { parseConfig } from '../../src/config/load.ts';
import { readSecretFiles } from '../../src/config/secret-files.ts';
import { memoryLog } from '../support/memory-log.ts';
import { freePort } from '../support/services/free-port.ts';
import { hasRedisServer } from '../support/services/redis.ts';
import { SEALING } from '../support/services/sealing.ts';
import { readCompose } from './compose-files.ts';

const BOT_TOKEN = '123456:AAabcdefghijklmnop';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-'));
  cpSync('deploy', join(folder, 'deploy'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the script as its documents do, in a folder of its own. */
function prepare(kind: string, env: Record<string, string> = { BOT_TOKEN }) {
  const args = [join(folder, 'deploy/prepare.sh'), ...kind.split(' ')];
  const options = { env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' as const };
  return promisify(execFile)('sh', args, options);
}
const secret = (name: string) => readFileSync(join(folder, 'secrets', name), 'utf8').trim();
const envFile = () => readFileSync(join(folder, '.env'), 'utf8');
const all = () => readdirSync(join(folder, 'secrets')).map((name) => [name, secret(name)]);

const kinds: [string, string[]][] = [
  ['sqlite', ['docker-compose.sqlite.yml']],
  ['postgres', ['docker-compose.yml']],
  ['server bot.example.com', ['docker-compose.yml', 'docker-compose.prod.yml']],
];

describe.each(kinds)('deploy/prepare.sh %s', (kind, files) => {
  it('makes every secret that its Compose files read, and names these files', async () => {
    await prepare(kind, { BOT_TOKEN, ALERT_BOT_TOKEN: '1:b' });
    expect(envFile()).toContain(`COMPOSE_FILE=${files.join(':')}\n`);
    const read = files.flatMap((file) => Object.values(readCompose(file).secrets ?? {}));
    expect(read.map(({ file }) => file.replace('./secrets/', '')).toSorted()).toEqual(
      readdirSync(join(folder, 'secrets')).toSorted(),
    );
  });

  it('keeps other users out, and lets those of the containers in', async () => {
    await prepare(kind);
    const modeOf = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8);
    expect([modeOf('.env'), modeOf('secrets')]).toEqual(['600', '700']);
    for (const name of readdirSync(join(folder, 'secrets'))) {
      expect(modeOf(`secrets/${name}`)).toBe('644');
    }
  });

  it('changes no secret when it is run again, but a token that is given', async () => {
    await prepare(kind);
    const before = all();
    await prepare(kind, {});
    expect(all()).toEqual(before);
    await prepare(kind, { BOT_TOKEN: '123456:AAnew' });
    expect(all()).toEqual(
      before.map(([name, value]) => [name, name === 'bot_token' ? '123456:AAnew' : value]),
    );
  });

  it('gives the bot a configuration that it takes', async () => {
    await prepare(kind);
    const env: Record<string, string> = {};
    for (const file of files) Object.assign(env, readCompose(file).services.bot?.environment);
    for (const [name, value] of Object.entries(env)) {
      env[name] = value
        .replace('/run/secrets', join(folder, 'secrets'))
        .replaceAll(/\$\{DOMAIN[^}]*\}/g, 'bot.example.com');
    }
    expect(readSecretFiles(env)).toEqual([]);
    expect(parseConfig(env)).toMatchObject({ ok: true, config: { botToken: BOT_TOKEN } });
  });
});

describe('deploy/prepare.sh', () => {
  it('takes over what an .env already has, and keeps the rest of it', async () => {
    writeFileSync(
      join(folder, '.env'),
      `BOT_TOKEN='${BOT_TOKEN}'\nPOSTGRES_PASSWORD=old\nCOMPOSE_FILE=x\nLOG_LEVEL=debug\n`,
    );
    await prepare('postgres', {});
    expect([secret('bot_token'), secret('database_url')]).toEqual([
      BOT_TOKEN,
      'postgres://nezuko:old@postgres:5432/nezuko',
    ]);
    expect(envFile()).toContain('LOG_LEVEL=debug\n');
    expect(envFile().match(/^COMPOSE_FILE=.*$/gm)).toEqual(['COMPOSE_FILE=docker-compose.yml']);
  });

  it('brings back no older token that still stands in an .env', async () => {
    writeFileSync(join(folder, '.env'), 'BOT_TOKEN=123456:AAold\n');
    await prepare('postgres');
    await prepare('postgres', {});
    expect(secret('bot_token')).toBe(BOT_TOKEN);
  });

  it.each([
    ['postgres', {}, /There is no token/],
    ['server', { BOT_TOKEN }, /server DOMAIN/],
    ['', { BOT_TOKEN }, /sh deploy\/prepare\.sh sqlite/],
    ['postgres', { BOT_TOKEN, POSTGRES_PASSWORD: 'a/b' }, /letters, digits/],
  ])('says what is missing or wrong (%s, %j)', async (kind, env, message) => {
    const failed = await prepare(kind, env as Record<string, string>).then(
      () => 'it did not fail',
      ({ code, stderr }) => [code, stderr],
    );
    expect(failed).toEqual([1, expect.stringMatching(message)]);
  });

  it.runIf(hasRedisServer())('gives Redis users who may do what they are for', async () => {
    await prepare('postgres');
    const port = await freePort();
    const acl = join(folder, 'secrets/redis_acl');
    const server = spawn('redis-server', ['--port', String(port), '--save', '', '--aclfile', acl], {
      stdio: 'ignore',
    });
    const exited = once(server, 'exit');
    onTestFinished(async () => {
      server.kill('SIGKILL');
      await exited;
    });
    const { healthcheck } = readCompose('docker-compose.yml').services.redis ?? {};
    const [, command = ''] = healthcheck?.test ?? [];
    const isHealthy = () =>
      spawnSync('sh', ['-c', command.replace('redis-cli', `redis-cli -p ${port}`)]).status === 0;
    await expect.poll(isHealthy, { timeout: 10_000 }).toBe(true);

    const url = secret('redis_url').replace('redis:6379', `127.0.0.1:${port}`);
    const log = memoryLog();
    const { cache, check } = openRedis({ url, namespace: 'nezuko:1:', log, ...SEALING });
    onTestFinished(() => cache.close());
    await expect.poll(() => check().then(() => 'fine', String)).toBe('fine');
    expect([...log.lines('warn'), ...log.lines('error')]).toEqual([]);

    const options = {
      lazyConnect: true,
      enableReadyCheck: false,
      retryStrategy: () => null,
      maxRetriesPerRequest: 0,
    };
    for (const user of ['default', 'health']) {
      const stranger = new Redis(port, '127.0.0.1', {
        ...options,
        username: user,
        password: 'x',
      });
      stranger.on('error', () => undefined);
      await expect(stranger.connect().then(() => stranger.get('nezuko:1:x'))).rejects.toThrow();
      stranger.disconnect();
    }
  });

  it('gives the user of the bot the rights that the documents list', async () => {
    await prepare('postgres');
    const [, rights] =
      /nezuko:\* (\+select .*)$/m.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
    expect(secret('redis_acl')).toContain(`-@all ${rights}`);
  });
});
