import { Command, InvalidArgumentError } from 'commander';
import { loadConfig, loadEnvironment } from '../config/environment.ts';
import { type Config, parseDatabaseUrl } from '../config/load.ts';
import { reasonOf } from '../core/lib/reason.ts';
import { printableLines } from '../observe/logging/printable.ts';
import { versionLine } from '../version.ts';

/**
 * A command of `package.json`. Refuses unknown arguments, so that a typo never runs a command that
 * drops tables.
 */
export function createCommand(script: string, description: string): Command {
  return new Command(`npm run ${script} --`)
    .description(description)
    .version(versionLine(), '--version', 'show which version this is')
    .allowExcessArguments(false)
    .showHelpAfterError();
}

/** A person's id as an argument: decimal digits, and nothing that JavaScript takes for a number. */
export const userIdOf = (text: string): number =>
  idOf(text, /^[1-9]\d*$/, 'the numeric id of a person, such as 123456789');

/** The same for a group. */
export const groupIdOf = (text: string): number =>
  idOf(text, /^-[1-9]\d*$/, 'the numeric id of a group, such as -1001234567890');

function idOf(text: string, form: RegExp, what: string): number {
  const id = Number(text);
  if (form.test(text) && Number.isSafeInteger(id)) return id;
  throw new InvalidArgumentError(`It is ${what}.`);
}

/** Runs the command of this process. Prints an error without a stack trace and sets exit code 1. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    process.stderr.write(`${printableLines(reasonOf(error))}\n`);
    process.exitCode = 1;
  }
}

/** Runs the work; rethrows its errors with secrets removed from their messages. */
export async function redacting<T>(
  redact: (text: string) => string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(redact(reasonOf(error)));
  }
}

/** @throws an error that lists every fault of the environment. */
export function readConfig(): Config {
  const parsed = loadConfig();
  if (parsed.ok) return parsed.config;
  throw new Error(['The configuration is faulty:', ...parsed.faults].join('\n  - '));
}

/** The configured database. @throws when DATABASE_URL names none. */
export function readDatabaseUrl(): string {
  const fault = loadEnvironment();
  if (fault !== undefined) throw new Error(fault);
  const parsed = parseDatabaseUrl(process.env);
  if (parsed.ok) return parsed.url;
  throw new Error(parsed.fault);
}
