import { codeOf, reasonOf } from '../core/lib/reason.ts';

/** Five characters, as the servers of SQL name their errors; a fault of the network has words. */
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Why the database cannot be used, for whoever has set DATABASE_URL; without its password. */
export function startFault(url: string, error: unknown): string {
  const reason = reasonOf(error);
  if (url.startsWith('sqlite:')) {
    return `DATABASE_URL: cannot open ${url.slice('sqlite:'.length)}: ${reason}`;
  }
  const { hostname, port, pathname } = new URL(url);
  const server = `${hostname || 'localhost'}:${port || 5432}`;
  const answered = SQLSTATE.test(codeOf(error) ?? '');
  return answered
    ? `DATABASE_URL: cannot use ${server}${pathname}: ${reason}`
    : `DATABASE_URL: cannot reach ${server}: ${reason}`;
}
