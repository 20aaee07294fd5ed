import { timingSafeEqual } from 'node:crypto';

/**
 * Compares with the secret in a time that tells nothing of it, except whether its length is right;
 * an absent value equals nothing.
 */
export function createSecretMatcher(secret: string): (given: string | undefined) => boolean {
  const expected = Buffer.from(secret);
  return (given) => {
    const bytes = Buffer.from(given ?? '');
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  };
}
