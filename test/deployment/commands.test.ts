import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCompose } from './compose-files.ts';

const PAGES = [
  'README.md',
  'SECURITY.md',
  ...[
    'deployment',
    'backup',
    'alerting_rules',
    'upgrading',
    'operations',
    'commands',
    'troubleshooting',
  ].map((name) => `docs/${name}.md`),
];

/** What the documents give to paste: blocks for a shell, without their indentation. */
const blocks = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^( *)```sh\n([\s\S]*?)^ *```$/gm)].map(
    ([, indent = '', text = '']) => ({
      page,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  ),
);
/** Commands within a sentence. */
const inline = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/```[\s\S]*?```|`([^`\n]+)`/g)]
    .map(([, text = '']) => ({ page, text }))
    .filter(({ text }) => /^(sudo|docker|kubectl|npm|sh|curl|find|openssl) /.test(text)),
);
const commands = [...blocks, ...inline];
const lines = commands.flatMap(({ page, text }) =>
  text.split('\n').map((line) => ({ page, line })),
);
const SERVICES = [
  'docker-compose.yml',
  'docker-compose.prod.yml',
  'docker-compose.sqlite.yml',
].flatMap((file) => Object.keys(readCompose(file).services));

/** Commands that start a bot, which polls unless it is told otherwise. */
const STARTS =
  /^(npm start|docker run --detach|docker compose (--profile \w+ )?up|docker start|sudo systemctl (enable --now|re?start|start) nezuko)/;

describe('the commands of the documents', () => {
  it('are ones that a shell understands', () => {
    expect(blocks.length).toBeGreaterThan(30);
    expect(inline.length).toBeGreaterThan(30);
    for (const { page, text } of commands) {
      const { stderr } = spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' });
      expect([page, text, stderr]).toEqual([page, text, '']);
    }
  });

  it('fail loudly when a variable is missing', () => {
    for (const { page, text } of commands) {
      const named = [...text.matchAll(/\$(?:\{([A-Z_]+)([^}]*)\}|([A-Z][A-Z_]*))/g)];
      const silent = named.filter(
        ([, braced, rest, bare]) =>
          rest?.startsWith(':?') !== true && !text.includes(`: "\${${braced ?? bare}:?`),
      );
      expect([page, silent.map(([use]) => use)]).toEqual([page, []]);
    }
  });

  it('never name a Compose file, since COMPOSE_FILE does so for all of them', () => {
    const compose = lines.filter(({ line }) => line.includes('docker compose'));
    expect(compose.length).toBeGreaterThan(15);
    for (const { line } of compose) expect(line).not.toMatch(/compose (-f|--file)\b/);
    for (const { page, text } of blocks) {
      // Whoever starts from nothing has written COMPOSE_FILE with the script.
      if (/^docker compose up --build/m.test(text) && page !== 'docs/deployment.md')
        expect(text).toMatch(/^.*sh deploy\/prepare\.sh \w+/m);
    }
  });

  it('name services that there are', () => {
    for (const { line } of lines) {
      const [, service] = /compose exec (?:-\S+ |--\S+ )*(\w+)/.exec(line) ?? [];
      if (service !== undefined) expect(SERVICES).toContain(service);
    }
  });

  it('run no other PostgreSQL than the deployed one on its files', () => {
    const image = readCompose('docker-compose.yml').services.postgres?.image;
    const named = lines.flatMap(({ line }) => line.match(/postgres:\d\S*/g) ?? []);
    expect([...new Set(named)]).toEqual([image]);
  });

  it('start at most one bot at a time', () => {
    for (const { page, text } of blocks) {
      const starts = text.split('\n').filter((line) => STARTS.test(line));
      expect([page, starts.filter((line) => !line.includes('postgres'))]).toEqual([
        page,
        starts.filter((line) => !line.includes('postgres')).slice(0, 1),
      ]);
    }
  });

  it('run the image alone so that it comes back, ends in order and keeps its data', () => {
    const runs = lines.filter(({ line }) => line.startsWith('docker run --detach'));
    expect(runs.map(({ page }) => page)).toEqual(['README.md', 'docs/deployment.md']);
    for (const { line } of runs) {
      for (const part of [
        '--restart unless-stopped',
        '--stop-timeout 45',
        '--volume nezuko:/app/data',
        '--publish 127.0.0.1:8000:8000',
      ]) {
        expect(line).toContain(part);
      }
      expect(line).toMatch(/ nezuko$/);
    }
    const [build] = lines.filter(({ line }) => line.startsWith('docker build'));
    expect(build?.line).toBe('docker build --tag nezuko .');
  });
});

describe('what stands for something that only the reader knows', () => {
  it.each([
    ['docs/deployment.md', /`OWNER` stands for the account on GitHub/],
    ['docs/deployment.md', /`VERSION` for the version, such as `\d+\.\d+\.\d+`/],
    ['docs/deployment.md', /with the address of the repository in `REPOSITORY`/],
    ['docs/deployment.md', /write its name into the file \(`image:`, twice\)/],
    ['docs/alerting_rules.md', /in place of `https:\/\/github\.com\/OWNER\/nezuko`/],
    [
      'docs/alerting_rules.md',
      /id of that chat into `monitoring\/alertmanager\.yml` \(`chat_id`\)/,
    ],
    ['SECURITY.md', /`IMAGE` is its name with the version, `OWNER` the account on GitHub/],
  ])('is explained in %s: %s', (page, explanation) => {
    expect(readFileSync(page, 'utf8')).toMatch(explanation);
  });

  it('stands in no other document, and where the explanations say', () => {
    const pages = PAGES.filter((page) => /\bOWNER\b/.test(readFileSync(page, 'utf8')));
    expect(pages).toEqual(['SECURITY.md', 'docs/deployment.md', 'docs/alerting_rules.md']);
    const count = (file: string, what: RegExp) => readFileSync(file, 'utf8').match(what)?.length;
    expect(count('deploy/kubernetes.yml', /image: ghcr\.io\/OWNER\/nezuko:VERSION/g)).toBe(2);
    expect(count('deploy/kubernetes.yml', /OWNER/g)).toBe(2);
    expect(count('monitoring/prometheus.yml', /OWNER/g)).toBe(1);
    expect(count('monitoring/alertmanager.yml', /^ *chat_id: 0$/gm)).toBe(1);
  });
});

describe('a file .env', () => {
  it('means the same to a shell as to the bot, whatever is uncommented in the example', () => {
    const text = readFileSync('.env.example', 'utf8').replaceAll(/^# ([A-Z_]+=)/gm, '$1');
    const folder = mkdtempSync(join(tmpdir(), 'dot-env-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, '.env'), text);
    const shell = execFileSync('sh', ['-euc', 'set -a; . ./.env; env'], {
      cwd: folder,
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    const wanted = Object.entries(parseEnv(text));
    expect(wanted.length).toBeGreaterThan(20);
    for (const [name, value] of wanted) expect(shell.split('\n')).toContain(`${name}=${value}`);
  });
});
