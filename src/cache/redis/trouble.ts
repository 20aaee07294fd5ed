import { ReplyError } from 'ioredis';
import { z } from 'zod';
import { codeOf } from '../../core/lib/reason.ts';

/** Why Redis cannot be used. */
export interface Trouble {
  /** One sentence for an operator. Holds no secret and no address. */
  readonly reason: string;
  /** Trouble of the same kind is one trouble: LOADING, WRONGPASS, …, or `away`. */
  readonly kind: string;
  /** Whether Redis was reached, and said so. */
  readonly isAnswer: boolean;
  /**
   * Nothing has failed but the connection: as when Redis ends those that were idle for long. It is
   * worth a word only if no other one can be made.
   */
  readonly isClose: boolean;
}

const CLOSED = 'the connection was closed';

/** The connection has ended. */
export const closedError = () => new Error(CLOSED);

/** A command, with its key or channel, that Redis does not let this user run. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
}

const LONGEST = 200;

/** As ioredis adds it to the errors that Redis answers. */
const commandSchema = z.object({
  command: z.object({ name: z.string().toUpperCase(), args: z.array(z.unknown()) }),
});

/** What messages of ioredis mean. */
const MEANINGS: readonly [RegExp, string][] = [
  [/^Command timed out/, 'does not answer in time'],
  [/^Reached the max retries|^Connection is closed|^Stream isn't writeable/, CLOSED],
  [/^Unknown RESP type|^Protocol error/, 'what answers there is no Redis'],
];

export function troubleOf(error: unknown): Trouble {
  if (isAnswer(error)) {
    const [kind = 'ERR'] = error.message.split(' ');
    const reason = short(`${nameOf(error)} is refused: ${withoutArguments(error)}`);
    return { kind, reason, isAnswer: true, isClose: false };
  }
  const message = error instanceof Error ? error.message : String(error);
  const reason = short(MEANINGS.find(([says]) => says.test(message))?.[1] ?? message);
  // A message of the network may name the address.
  const isClose = message === CLOSED;
  return { kind: 'away', reason: codeOf(error) ?? reason, isAnswer: false, isClose };
}

/** Names the key or channel where that is what is refused. */
export function refusalOf(command: string, target: string, error: Error): Refusal {
  const message = withoutArguments(error);
  const isOfTarget = /^NOPERM .*(key|channel)s? used/.test(message);
  return { what: isOfTarget ? `${command} ${target}` : command, why: message };
}

export function describe(refusals: readonly Refusal[]): string {
  const reasons = new Map<string, string[]>();
  for (const { what, why } of refusals) {
    const reason = refusals.length > 1 ? why.replace(/the '[^']+' command/, 'the command') : why;
    reasons.set(reason, [...(reasons.get(reason) ?? []), what]);
  }
  const told = [...reasons].map(([why, what]) => {
    return `${what.join(', ')} ${what.length > 1 ? 'are' : 'is'} refused: ${short(why)}`;
  });
  return told.join('; ');
}

/** Redis answered, and the answer is an error. */
export function isAnswer(error: unknown): error is Error {
  return error instanceof ReplyError;
}

/** The user may not do this, or the server does not know it, whatever state it is in. */
export function isRefusal(error: unknown): error is Error {
  return isAnswer(error) && /^NOPERM\b|^ERR unknown command/i.test(error.message);
}

/** The name of the command, and the database; other arguments may be a password. */
function nameOf(error: Error): string {
  const { data } = commandSchema.safeParse(error);
  if (data === undefined) return 'a command';
  const { name, args } = data.command;
  return name === 'SELECT' ? `SELECT ${String(args[0])}` : name;
}

/** Of a command that it does not know Redis quotes all, also a password. */
function withoutArguments({ message }: Error): string {
  return message.replace(/, with args beginning with.*/s, '');
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The answers of a pipeline. Its `exec` resolves even when all of its commands have failed. */
export function succeeded(answers: [Error | null, unknown][] | null): unknown[] {
  if (answers === null) throw new Error('transaction aborted');
  return answers.map(([error, answer]) => {
    if (error !== null) throw error;
    return answer;
  });
}
