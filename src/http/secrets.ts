import { timingSafeEqual } from 'node:crypto';

/**
 * Returns a constant-time comparison with the secret; its duration reveals at most whether the
 * length is right. An absent value never matches.
 */
export function createSecretMatcher(secret: string): (given: string | undefined) => boolean {
  const expected = Buffer.from(secret);
  return (given) => {
    if (given === undefined) return false;
    const bytes = Buffer.from(given);
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  };
}
