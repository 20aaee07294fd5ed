import { existsSync } from 'node:fs';
import { Option } from 'commander';
import { createMemoryCache } from '../cache/memory.ts';
import type { Config } from '../config/load.ts';
import { createLiftRegardless } from '../core/enforcement/lift-regardless.ts';
import { createBackground } from '../core/lib/background.ts';
import type { Restriction } from '../core/model/restriction.ts';
import { createLocalBroadcast } from '../core/shared/broadcast.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import type { Erased } from '../storage/repositories/erasure.ts';
import { createChatMembers } from '../telegram/actions/chat-members.ts';
import { createEnforcer } from '../telegram/actions/enforcer.ts';
import { createTelegramClock } from '../telegram/api/clock.ts';
import { botIdOf, createBot } from '../telegram/api/create-bot.ts';
import { createFloodWaits } from '../telegram/api/limits/flood-control.ts';
import { openTransport } from '../wiring/outside.ts';
import { refuseOtherBot } from '../wiring/process/one-bot.ts';
import { redactorFor } from '../wiring/process/safe-reason.ts';
import {
  createCommand,
  groupIdOf,
  readConfig,
  redacting,
  runCommand,
  userIdOf,
} from './command.ts';

/** What to erase: one person, or one group. */
type Subject = { readonly user: number } | { readonly group: number };

/** The restrictions of the person at once, or those of the group page by page. */
async function* restrictionsOf({ restrictions }: Database, subject: Subject) {
  if ('user' in subject) {
    yield await restrictions.ofUser(subject.user);
    return;
  }
  for (let afterUserId = Number.MIN_SAFE_INTEGER; ; ) {
    const page = await restrictions.inGroup(subject.group, { afterUserId, limit: 20 });
    const last = page.at(-1);
    if (last === undefined) return;
    afterUserId = last.userId;
    yield page;
  }
}

/** Lifts the mutes of the subject; returns those that could not be lifted in `kept`. */
async function liftAll(config: Config, database: Database, subject: Subject) {
  const { now, answered: onDate } = createTelegramClock();
  const background = createBackground(() => undefined);
  const { bot, close } = createBot(config, {
    observer: { onCall: () => undefined },
    budget: createMemoryCache(),
    floodWaits: createFloodWaits(createLocalBroadcast()),
    transport: await openTransport(config, { onDate }),
    defer: { background, onLost: () => undefined },
  });
  const members = createChatMembers(bot.api, () => undefined);
  const enforcer = createEnforcer({
    ...{ api: bot.api, inspect: members.inGroup, background, now },
    // No message is deleted here.
    deleteLater: async () => undefined,
    deletedAfterAll: async () => undefined,
    onDeletionRefused: () => undefined,
  });
  const lift = createLiftRegardless({ enforcer, end: database.restrictions.close, now });
  let lifted = 0;
  const kept: Restriction[] = [];
  try {
    for await (const page of restrictionsOf(database, subject)) {
      for (const [index, end] of (await Promise.all(page.map(lift))).entries()) {
        const row = page[index];
        if (end === 'lifted') lifted += 1;
        if (end === 'kept' && row !== undefined) kept.push(row);
      }
    }
    return { lifted, kept };
  } finally {
    await close();
  }
}

function describeKept(kept: readonly Restriction[]): string {
  const ends = kept.map(({ groupId, userId, until }) => {
    const end =
      until === null
        ? 'muted without an end, like the restriction that was there before'
        : `muted until ${until.toISOString()}`;
    return `  person ${userId} in group ${groupId}: ${end}`;
  });
  return ['These mutes could not be lifted:', ...ends].join('\n');
}

async function forget(config: Config, subject: Subject, now: boolean): Promise<string> {
  const { databaseUrl } = config;
  const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : undefined;
  if (file !== undefined && !existsSync(file)) throw new Error(`There is no database ${file}.`);
  const database = await openDatabase(databaseUrl);
  try {
    await refuseOtherBot(database.leases, botIdOf(config.botToken));
    if ('group' in subject) await database.groups.setEnabled(subject.group, false);
    const { lifted, kept } = await liftAll(config, database, subject);
    if (kept.length > 0 && !now) {
      throw new Error(
        `${describeKept(kept)}\nNothing was erased. Try again later, or erase all the same with --now.`,
      );
    }
    const erased: Erased =
      'user' in subject
        ? await database.erasure.user(subject.user)
        : await database.erasure.group(subject.group);
    const counts = Object.entries(erased).map(([what, count]) => `  ${what}: ${count}`);
    return [
      ...(kept.length > 0 ? [describeKept(kept)] : []),
      `Mutes lifted: ${lifted}. Erased:`,
      ...counts,
    ].join('\n');
  } finally {
    await database.close();
  }
}

interface Options {
  readonly user?: number;
  readonly group?: number;
  readonly now?: boolean;
}

const command = createCommand(
  'forget',
  'Erases what is stored about a person or a group, after lifting the mutes that the bot imposed.',
)
  .addOption(new Option('--user <id>', 'the person').argParser(userIdOf))
  .addOption(new Option('--group <id>', 'the group').argParser(groupIdOf).conflicts('user'))
  .option('--now', 'erase also where mutes cannot be lifted; they end by themselves')
  .action(async ({ user, group, now = false }: Options) => {
    const subject = user !== undefined ? { user } : group !== undefined ? { group } : undefined;
    if (subject === undefined) return command.error('error: name a person or a group');
    const config = readConfig();
    await redacting(redactorFor(config), async () => {
      process.stdout.write(`${await forget(config, subject, now)}\n`);
    });
  });

await runCommand(command);
