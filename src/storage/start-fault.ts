import { codeOf, reasonOf } from '../core/lib/reason.ts';
import { classify } from './errors.ts';

/** Tells an answer of the server (`28P01`) from a network error (`ECONNREFUSED`). */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * Explains to the operator in one line why the database cannot be used, without its password. Says
 * "cannot use" when the server was reached, even if it is the bot that refuses the database.
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
