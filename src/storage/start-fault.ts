import { codeOf, reasonOf } from '../core/lib/reason.ts';
import { classify } from './errors.ts';

/** Five characters, as the servers of SQL name their errors; a fault of the network has words. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * Why the database cannot be used, in one line for the operator who has set DATABASE_URL; without its
 * password. It was reached when it answered, also when the bot itself refuses to use it.
 */
export function startFault(url: string, error: unknown): string {
  const reason = reasonOf(error);
  const code = codeOf(error);
  if (url.startsWith('sqlite:')) {
    const file = url.slice('sqlite:'.length);
    return code === undefined
      ? `DATABASE_URL: cannot use ${file}: ${reason}`
      : `DATABASE_URL: cannot open ${file}: ${reason}`;
  }
  const { hostname, port, pathname } = new URL(url);
  const server = `${hostname || 'localhost'}:${port || 5432}`;
  const isReached = SQLSTATE.test(code ?? '') || classify(error) !== 'unavailable';
  return isReached
    ? `DATABASE_URL: cannot use ${server}${pathname}: ${reason}`
    : `DATABASE_URL: cannot reach ${server}: ${reason}`;
}
