import { parseArgs } from 'node:util';
import { createMemoryCache } from './cache/memory.ts';
import { loadEnvFile } from './config/env-file.ts';
import { type Config, parseConfig } from './config/load.ts';
import { createRelease } from './core/enforcement/release.ts';
import { createBackground } from './core/lib/background.ts';
import { createSilence } from './core/lib/broadcast.ts';
import { reasonOf } from './core/lib/reason.ts';
import type { Restriction } from './core/model/restriction.ts';
import { printableLines } from './observe/printable.ts';
import { type Database, openDatabase } from './storage/database.ts';
import type { Erased } from './storage/repositories/erasure.ts';
import { createChatMembers } from './telegram/actions/chat-members.ts';
import { createEnforcer } from './telegram/actions/enforcer.ts';
import { createTelegramClock } from './telegram/api/clock.ts';
import { createBot } from './telegram/api/create-bot.ts';
import { createPauses } from './telegram/api/pause.ts';
import { createTransport } from './telegram/api/transport.ts';
import { hasToldVersion } from './version.ts';
import { redactorFor } from './wiring/tell-safely.ts';

const USAGE = `Erases what is stored about a person or a group, after lifting the mutes that the bot imposed.

Usage: npm run forget -- --user=ID
       npm run forget -- --group=-100…

  --now  erase also where mutes cannot be lifted; they end by themselves
`;

type Subject = { readonly user: number } | { readonly group: number };

const OPTIONS = {
  user: { type: 'string' },
  group: { type: 'string' },
  now: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Who is to be forgotten; undefined when the arguments do not say. */
function readArguments(): { subject: Subject; now: boolean } | 'help' | undefined {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (values.help) return 'help';
    const user = Number(values.user);
    const group = Number(values.group);
    const now = values.now ?? false;
    if (values.group === undefined && Number.isSafeInteger(user) && user > 0)
      return { subject: { user }, now };
    if (values.user === undefined && Number.isSafeInteger(group) && group < 0)
      return { subject: { group }, now };
  } catch {
    // An option that there is not, or one without its value.
  }
  return undefined;
}

/** Every restriction of the group, a page at a time, or those of the person. */
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

/** Lifts what can be lifted, and answers what cannot. */
async function liftAll(config: Config, database: Database, subject: Subject) {
  const { now, answered: onDate } = createTelegramClock();
  const { bot, close } = createBot(config, {
    observer: { onCall: () => undefined },
    budget: createMemoryCache(),
    pauses: createPauses(createSilence()),
    transport: createTransport(config.telegramApiRoot, { onDate }),
    defer: { background: createBackground(() => undefined), onLost: () => undefined },
  });
  const members = createChatMembers(bot.api, () => undefined);
  const enforcer = createEnforcer({ api: bot.api, inspect: members.inGroup, now });
  const release = createRelease({ enforcer, ledger: database.restrictions, now });
  let lifted = 0;
  const kept: Restriction[] = [];
  try {
    for await (const page of restrictionsOf(database, subject)) {
      for (const [index, end] of (await Promise.all(page.map(release))).entries()) {
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
    const end = until === null ? 'without an end, as an earlier one had none' : until.toISOString();
    return `  person ${userId} in group ${groupId}: muted until ${end}`;
  });
  return ['These mutes could not be lifted:', ...ends].join('\n');
}

async function forget(config: Config, subject: Subject, now: boolean): Promise<string> {
  const database = openDatabase(config.databaseUrl);
  try {
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

async function main(): Promise<void> {
  if (hasToldVersion(process.argv.slice(2))) return;
  const asked = readArguments();
  if (asked === 'help') return void process.stdout.write(USAGE);
  if (asked === undefined) return fail(USAGE);
  const fileFault = loadEnvFile();
  if (fileFault !== undefined) return fail(`${fileFault}\n`);
  const parsed = parseConfig(process.env);
  if (!parsed.ok) return fail(`${parsed.faults.join('\n')}\n`);
  try {
    process.stdout.write(`${await forget(parsed.config, asked.subject, asked.now)}\n`);
  } catch (error) {
    fail(`${printableLines(redactorFor(parsed.config)(reasonOf(error)))}\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(message);
  process.exitCode = 1;
}

await main();
