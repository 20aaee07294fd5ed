import { describe, expect, it } from 'vitest';
import { comparesTo } from '../../src/http/secrets.ts';

describe('a secret', () => {
  it.each([
    ['itself', 'open sesame', true],
    ['another one of the same length', 'open sesamy', false],
    ['its beginning', 'open sesam', false],
    ['itself with more behind it', 'open sesame!', false],
    ['an empty one', '', false],
    ['none', undefined, false],
  ])('compared to %s', (_name, given, equal) => {
    expect(comparesTo('open sesame')(given)).toBe(equal);
  });

  it('that is empty equals nothing that is absent', () => {
    expect(comparesTo('')(undefined)).toBe(false);
  });

  it('is compared by its bytes', () => {
    expect(comparesTo('schlüssel')('schlüssel')).toBe(true);
    expect(comparesTo('schlüssel')('schlussel')).toBe(false);
  });
});
