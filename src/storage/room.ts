import { ConstantBackoff, handleWhen, retry } from 'cockatiel';
import { hasNoRoom } from './errors.ts';

const PAUSE_MS = 500;
const ATTEMPTS = 60;

/** Does it again, for 30 s, while the server has no room for a connection. */
export function whenThereIsRoom<T>(work: () => Promise<T>): Promise<T> {
  const backoff = new ConstantBackoff(PAUSE_MS);
  return retry(handleWhen(hasNoRoom), { maxAttempts: ATTEMPTS, backoff }).execute(work);
}
