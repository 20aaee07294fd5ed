import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isEnforcedIn, settingsFrom } from '../../src/core/model/settings.ts';

describe('topics where messages are checked', () => {
  it.each([
    ['all', true, true],
    ['only', true, false],
    ['except', false, true],
  ] as const)('with "%s", of which one is chosen', (topicsMode, chosen, other) => {
    const settings = { topicsMode, topics: { 5: true } as const };
    expect([isEnforcedIn(settings, 5), isEnforcedIn(settings, 6)]).toEqual([chosen, other]);
  });

  it('are all of them at first, and none while none is chosen', () => {
    expect(isEnforcedIn(DEFAULT_SETTINGS, 5)).toBe(true);
    expect(isEnforcedIn({ topicsMode: 'only', topics: {} }, 1)).toBe(false);
  });

  it.each([
    [{ a: true }],
    [{ 5: false }],
    [[5]],
    [null],
    ['5'],
  ])('are not read from %j', (topics) => {
    expect(settingsFrom({ topics }).topics).toEqual({});
  });
});
