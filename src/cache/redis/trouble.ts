import { ReplyError } from 'ioredis';
import * as z from 'zod';
import { codeOf } from '../../core/lib/reason.ts';

/** Why Redis cannot be used. */
export interface RedisFault {
  /** One sentence for the operator, without secrets and addresses. */
  readonly reason: string;
  /** Redis' error code (LOADING, WRONGPASS, …), or `away`. Each kind is logged once. */
  readonly kind: string;
  /** Whether Redis was reached and answered with this error. */
  readonly isAnswer: boolean;
  /**
   * Only the connection was closed, as Redis does with long idle ones. Worth a log line only if no
   * new connection can be opened.
   */
  readonly isClose: boolean;
}

const CLOSED = 'the connection was closed';

export const closedError = () => new Error(CLOSED);

/** A command that Redis refuses to this user, with its key or channel where that is the reason. */
export interface Refusal {
  readonly what: string;
  readonly why: string;
}

const MAX_LENGTH = 200;

/** The command that ioredis attaches to an error reply. */
const commandSchema = z.object({
  command: z.object({ name: z.string().toUpperCase(), args: z.array(z.unknown()) }),
});

/** Messages of ioredis, in plain words. */
const MEANINGS: readonly [RegExp, string][] = [
  [/^Command timed out/, 'does not answer in time'],
  [/^Reached the max retries|^Connection is closed|^Stream isn't writeable/, CLOSED],
  [/^Unknown RESP type|^Protocol error/, 'what answers there is no Redis'],
];

/** Classifies an error of Redis, of the network or of ioredis. */
export function redisFaultOf(error: unknown): RedisFault {
  if (isAnswer(error)) {
    const [kind = 'ERR'] = error.message.split(' ');
    const reason = short(`${nameOf(error)} is refused: ${withoutArguments(error)}`);
    return { kind, reason, isAnswer: true, isClose: false };
  }
  const message = error instanceof Error ? error.message : String(error);
  const reason = short(MEANINGS.find(([says]) => says.test(message))?.[1] ?? message);
  const isClose = message === CLOSED;
  // Prefers the code: the message of a network error may contain the address.
  return { kind: 'away', reason: codeOf(error) ?? reason, isAnswer: false, isClose };
}

/** Names the key or channel only where the ACL refuses that, not the command. */
export function refusalOf(command: string, target: string, error: Error): Refusal {
  const message = withoutArguments(error);
  const isOfTarget = /^NOPERM .*(key|channel)s? used/.test(message);
  return { what: isOfTarget ? `${command} ${target}` : command, why: message };
}

/** One sentence for the operator, with the commands grouped by the reason of their refusal. */
export function describe(refusals: readonly Refusal[]): string {
  const reasons = new Map<string, string[]>();
  for (const { what, why } of refusals) {
    const reason = refusals.length > 1 ? why.replace(/the '[^']+' command/, 'the command') : why;
    reasons.set(reason, [...(reasons.get(reason) ?? []), what]);
  }
  const sentences = [...reasons].map(([why, what]) => {
    return `${what.join(', ')} ${what.length > 1 ? 'are' : 'is'} refused: ${short(why)}`;
  });
  return sentences.join('; ');
}

/** Whether the error is a reply of Redis, not a fault of the network. */
export function isAnswer(error: unknown): error is Error {
  return error instanceof ReplyError;
}

/**
 * The ACL forbids the command, or the server does not know it: trying again later will not help.
 */
export function isRefusal(error: unknown): error is Error {
  return isAnswer(error) && /^NOPERM\b|^ERR unknown command/i.test(error.message);
}

/** The command, with its argument only for SELECT: other arguments may be a password. */
function nameOf(error: Error): string {
  const { data } = commandSchema.safeParse(error);
  if (data === undefined) return 'a command';
  const { name, args } = data.command;
  return name === 'SELECT' ? `SELECT ${String(args[0])}` : name;
}

/** Redis quotes the arguments of an unknown command in full, even a password. */
function withoutArguments({ message }: Error): string {
  return message.replace(/, with args beginning with.*/s, '');
}

function short(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/**
 * The results of a pipeline, whose `exec` resolves even when commands have failed.
 *
 * @throws the first error among them.
 */
export function succeeded(answers: [Error | null, unknown][] | null): unknown[] {
  if (answers === null) throw new Error('transaction aborted');
  return answers.map(([error, answer]) => {
    if (error !== null) throw error;
    return answer;
  });
}
