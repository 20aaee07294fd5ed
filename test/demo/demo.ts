import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTelegram, type Telegram } from '../simulator/telegram.ts';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { narrate, say } from './narrator.ts';
import { playDay } from './play.ts';

/** Plays a group's day before a simulated Telegram, with the real bot process. */
async function demo(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nezuko-demo-'));
  const telegram = await startTelegram({ patienceMs: 10_000 });
  let bot: BotProcess | undefined;
  try {
    bot = await startBot({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_URL: `sqlite:${join(folder, 'nezuko.db')}`,
      // A day within seconds says more in a minute than Telegram's limit for a group allows.
      RATE_LIMIT_PER_CHAT: '1000',
    });
    say('The bot runs: polling, SQLite, and nothing else.');
    narrate(telegram);
    await playDay(telegram);
    await finish(telegram, bot);
  } finally {
    await bot?.kill();
    await telegram.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function finish(telegram: Telegram, bot: BotProcess): Promise<void> {
  if (telegram.complaints.length > 0) throw new Error(telegram.complaints.join('\n'));
  const code = await bot.stop();
  if (code !== 0) throw new Error(`the bot ended with exit code ${code}\n${bot.output()}`);
  say(`All of it came out right: ${telegram.calls.length} calls to Telegram, exit code 0.`);
}

demo().catch((error: unknown) => {
  process.stderr.write(`\nThe demo failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
