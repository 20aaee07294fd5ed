import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { libpqVariables } from '../../src/storage/backup/postgres-backup.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { startBot } from '../support/bot-process.ts';
import { administer, freshPostgres } from '../support/databases.ts';
import { protectedFixtures } from '../support/fixtures.ts';
import { postgresUrl } from '../support/services/available.ts';
import { ownServer, pgTools } from '../support/services/pg-tools.ts';
import { makeShims } from './shims.ts';

const page = readFileSync('docs/backup.md', 'utf8');

/** The commands of a section: the first block backs up, the last one restores. */
function commandsOf(section: string): [backUp: string, restore: string] {
  const [, text = ''] = page.split(`\n## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  const blocks = [...own.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands = '']) => commands);
  expect(blocks).toHaveLength(2);
  const [backUp = '', restore = ''] = blocks;
  return [backUp, restore];
}

/** A folder with the bot, as it is installed; its data is made in there. */
function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drill-'));
  for (const name of ['package.json', 'src', 'node_modules', 'migrations']) {
    symlinkSync(resolve(name), join(folder, name));
  }
  return folder;
}

/** Where the commands look for the service, instead of in the folders of a real machine. */
const here = (commands: string, folder: string) =>
  commands
    .replaceAll('/opt/nezuko/current', folder)
    .replaceAll('/var/lib/nezuko', folder)
    .replaceAll('/etc/nezuko', folder)
    .replaceAll('/usr/bin/node', process.execPath)
    // The image has the bundle only.
    .replaceAll(/dist\/commands\/([\w-]+)\.js/g, 'src/commands/$1.ts');

function machine(databaseUrl: string) {
  const folder = install();
  mkdirSync(join(folder, 'deploy'));
  const command = readFileSync('deploy/command.sh', 'utf8');
  writeFileSync(join(folder, 'deploy/command.sh'), here(command, folder));
  for (const name of ['.env', 'env'])
    writeFileSync(join(folder, name), `DATABASE_URL=${databaseUrl}\n`);
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  const path = [makeShims(folder), pgTools, dirname(process.execPath), process.env.PATH].join(':');
  onTestFinished(() => {
    for (const one of [folder, elsewhere]) rmSync(one, { recursive: true });
  });
  const postgres = databaseUrl.startsWith('postgres') ? libpqVariables(databaseUrl) : {};
  return {
    folder,
    elsewhere,
    run: (commands: string, env: NodeJS.ProcessEnv = {}) =>
      promisify(execFile)('sh', ['-euc', here(commands, folder)], {
        cwd: folder,
        env: { PATH: path, HOME: folder, SERVICE: folder, ...postgres, ...env },
      }),
  };
}

/** The one file that a backup has left, copied away to where no disaster reaches it. */
function copyAway({ folder, elsewhere }: ReturnType<typeof machine>): string {
  const [made = ''] = ['.', 'backups', 'data/backups']
    .map((place) => join(folder, place))
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((path) => /\/nezuko-[^/]*\.(db|dump)$/.test(path));
  const safe = join(elsewhere, 'copy');
  renameSync(made, safe);
  return safe;
}

/** Whoever is muted, and joins after the disaster. */
async function drill(
  section: string,
  databaseUrl: string,
  destroy: (folder: string) => Promise<string | undefined>,
) {
  const [backUp, restore] = commandsOf(section);
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  const place = machine(databaseUrl);
  const file = `sqlite:${join(place.folder, 'data/nezuko.db')}`;
  const variables = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_URL: databaseUrl.startsWith('sqlite:') ? file : databaseUrl,
  };
  const first = await startBot(variables);
  const { bob, cats, news } = await protectedFixtures({ telegram });
  const message = await bob.says(cats, 'hi');
  await message.disappears();
  await telegram.bot.mutes(bob, cats);

  await place.run(backUp);
  const BACKUP = copyAway(place);
  expect(await first.stop()).toBe(0);
  const url = (await destroy(place.folder)) ?? variables.DATABASE_URL;
  await place.run(restore, { BACKUP });

  const second = await startBot({ ...variables, DATABASE_URL: url });
  onTestFinished(async () => void (await second.stop()));
  await bob.joins(news);
  await telegram.bot.unmutes(bob, cats);
}

async function destroyFolder(folder: string): Promise<undefined> {
  rmSync(join(folder, 'data'), { recursive: true });
}

describe('after a disaster, a backup gives everybody back their voice', () => {
  it.each([
    'npm, SQLite',
    'systemd, SQLite',
    'docker run, SQLite',
    'Compose, SQLite',
  ])('%s', async (section) => {
    await drill(section, 'sqlite:data/nezuko.db', destroyFolder);
  });

  describe.runIf(pgTools)('with PostgreSQL', () => {
    let server: Awaited<ReturnType<typeof ownServer>>;
    beforeAll(async () => {
      server = await ownServer(pgTools ?? '');
      await administer('CREATE ROLE nezuko LOGIN SUPERUSER', server.url);
    });
    afterAll(() => server.remove());

    it.runIf(postgresUrl())('into a newer PostgreSQL', async () => {
      const newer = await freshPostgres();
      onTestFinished(() => newer.drop());
      await drill('npm, PostgreSQL', server.url, async (folder) => {
        writeFileSync(join(folder, '.env'), `DATABASE_URL='${newer.url}'\n`);
        return newer.url;
      });
    });

    it.each(['npm, PostgreSQL', 'Compose, PostgreSQL'])('%s', async (section) => {
      const create = () => administer('CREATE DATABASE nezuko', server.url);
      await create();
      const url = server.url.replace(/postgres$/, 'nezuko');
      await drill(section, url, async () => {
        await administer('DROP DATABASE nezuko WITH (FORCE)', server.url);
        await create();
        return undefined;
      });
      await administer('DROP DATABASE nezuko WITH (FORCE)', server.url);
    });
  });
});

describe('a restore', () => {
  const sections = [...page.matchAll(/^## (.+, (?:SQLite|PostgreSQL))$/gm)].map(
    ([, name = '']) => name,
  );

  it.each(sections)('of %s changes nothing without a file', async (section) => {
    const { run, folder } = machine('sqlite:data/nezuko.db');
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data/nezuko.db'), 'precious');
    const [, restore] = commandsOf(section);
    const failed = await run(restore).then(
      () => undefined,
      ({ stderr }) => stderr,
    );
    expect(failed).toMatch(/BACKUP: the file to restore/);
    expect(readFileSync(join(folder, 'data/nezuko.db'), 'utf8')).toBe('precious');
  });
});
