import { describe, expect, it } from 'vitest';
import { createSecretMatcher } from '../../src/http/secrets.ts';

describe('a secret', () => {
  it.each([
    ['itself', 'open sesame', true],
    ['another one of the same length', 'open sesamy', false],
    ['its beginning', 'open sesam', false],
    ['itself with more behind it', 'open sesame!', false],
    ['an empty one', '', false],
    ['none', undefined, false],
  ])('compared to %s', (_name, given, equal) => {
    expect(createSecretMatcher('open sesame')(given)).toBe(equal);
  });

  it('that is empty equals nothing that is absent', () => {
    expect(createSecretMatcher('')(undefined)).toBe(false);
  });

  it('is compared by its bytes', () => {
    expect(createSecretMatcher('schlüssel')('schlüssel')).toBe(true);
    expect(createSecretMatcher('schlüssel')('schlussel')).toBe(false);
  });
});
