import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/core/model/group.ts';
import { stillNeeded } from '../../src/core/model/group.ts';
import type { MembershipStatus } from '../../src/core/model/membership-status.ts';
import { DEFAULT_SETTINGS } from '../../src/core/model/settings.ts';
import { type Sufficiency, sufficiencyOf } from '../../src/core/policy/sufficiency.ts';
import { news } from './world.ts';

const by = (statuses: readonly MembershipStatus[]) => statuses.map((status) => ({ status }));

describe('how somebody stands by the channels alone', () => {
  it.each<[number | null, MembershipStatus[], Sufficiency]>([
    [null, ['member', 'member'], 'enough'],
    [null, ['member', 'absent'], 'too few'],
    [null, ['member', 'unknown'], 'unknown'],
    [null, ['unknown', 'absent'], 'too few'],
    [1, ['member', 'absent'], 'enough'],
    [1, ['member', 'unknown'], 'enough'],
    [1, ['absent', 'unknown'], 'unknown'],
    [1, ['absent', 'banned'], 'too few'],
    [2, ['member', 'absent', 'unknown'], 'unknown'],
    [2, ['member', 'member', 'banned'], 'enough'],
    [2, ['member', 'absent', 'absent'], 'too few'],
    [5, ['member', 'member'], 'enough'],
    [5, ['member', 'absent'], 'too few'],
  ])('at least %s of %j: %s', (atLeast, statuses, standing) => {
    expect(sufficiencyOf(by(statuses), atLeast)).toBe(standing);
  });
});

describe('how many of the missing channels are needed', () => {
  const group = (all: number, atLeast: number | null): Pick<Group, 'channels' | 'settings'> => ({
    channels: Array.from({ length: all }, (_, index) => ({ ...news, id: index })),
    settings: { ...DEFAULT_SETTINGS, atLeast },
  });

  it.each([
    [3, null, 2, 2],
    [3, 2, 3, 2],
    [3, 2, 2, 1],
    [3, 1, 3, 1],
    [2, 5, 2, 2],
    // Somebody who is told although they need none more: what they miss is still named.
    [3, 1, 1, 1],
  ])('of %i channels at least %s: with %i missing, %i', (all, atLeast, missing, needed) => {
    expect(stillNeeded(group(all, atLeast), missing)).toBe(needed);
  });
});
