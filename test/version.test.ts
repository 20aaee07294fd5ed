import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { startTelegram } from './simulator/telegram.ts';
import { startBot } from './support/bot-process.ts';
import { runCommand } from './support/command.ts';
import { freshSqlite } from './support/databases.ts';
import { logLines } from './support/log-lines.ts';

const { version } = packageJson;
const COMMANDS = [
  'main',
  'commands/warm',
  'commands/forget',
  'commands/migrate',
  'commands/migrate-down',
  'commands/migrate-check',
  'commands/backup',
].map((name) => `src/${name}.ts`);

describe('which version this is', () => {
  it.each(COMMANDS)('%s tells, and does nothing else', async (script) => {
    expect(await runCommand(script, ['--version'], {})).toEqual({
      code: 0,
      stdout: `Nezuko ${version} (Node ${process.versions.node})\n`,
      stderr: '',
    });
  });

  it.each(COMMANDS)('%s is asked for as its usage says or as any', async (script) => {
    const { code, stdout, stderr } = await runCommand(script, ['--help'], {});
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: npm ');
    if (script === 'src/main.ts') expect(stdout).toContain('--version');
  });

  it('stands in the log, in /health and in the metrics of a running bot', async () => {
    await using telegram = await startTelegram();
    const database = await freshSqlite();
    const bot = await startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: database.url,
      ENVIRONMENT: 'production',
    });
    const read = async (path: string) => await (await fetch(`${bot.address}${path}`)).text();
    expect(JSON.parse(await read('/health'))).toMatchObject({ version });
    expect(await read('/metrics')).toContain(
      `bot_build_info{version="${version}",node="${process.versions.node}"} 1\n`,
    );
    expect(await bot.stop()).toBe(0);
    await database.drop();
    const lines = logLines(bot.output());
    expect(lines[0]).toMatchObject({ msg: 'starting', version, node: process.versions.node });
    expect(lines.find(({ msg }) => msg.endsWith('is running'))).toMatchObject({ version });
  });
});
