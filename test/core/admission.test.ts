import { describe, expect, it } from 'vitest';
import { admissionRefusal, createAdmission } from '../../src/core/policy/admission.ts';

const GROUP = -1001;
const ANNA = 1;
const BOB = 2;

interface Case {
  readonly what: string;
  readonly actor?: number;
  readonly owner?: number;
  readonly blocked?: readonly number[];
  readonly groups?: readonly number[];
  readonly owners?: readonly number[];
  readonly refusal: [reason: string, isOfGroup: boolean] | undefined;
}

const CASES: readonly Case[] = [
  { what: 'anybody, without a configuration', actor: ANNA, refusal: undefined },
  { what: 'a blocked group', actor: ANNA, blocked: [GROUP], refusal: ['blocked-group', true] },
  { what: 'a blocked person', actor: ANNA, blocked: [ANNA], refusal: ['blocked-person', false] },
  { what: 'somebody else', actor: ANNA, blocked: [BOB, -1002], refusal: undefined },
  {
    what: 'a blocked group, although it is listed',
    groups: [GROUP],
    blocked: [GROUP],
    refusal: ['blocked-group', true],
  },
  { what: 'a listed group', actor: ANNA, groups: [GROUP], refusal: undefined },
  {
    what: 'a group that is not listed',
    actor: ANNA,
    groups: [-1002],
    refusal: ['not-allowed', true],
  },
  { what: 'a listed owner', actor: ANNA, owners: [ANNA], refusal: undefined },
  { what: 'another person', actor: BOB, owners: [ANNA], refusal: ['not-allowed', true] },
  {
    what: 'another admin in the group of a listed owner',
    actor: BOB,
    owner: ANNA,
    owners: [ANNA],
    refusal: ['not-allowed', false],
  },
  {
    what: 'a listed person in the group of another',
    actor: ANNA,
    owner: BOB,
    owners: [ANNA],
    refusal: undefined,
  },
  {
    what: 'nobody in particular, in the group of a listed owner',
    owner: ANNA,
    owners: [ANNA],
    refusal: undefined,
  },
  {
    what: 'nobody in particular, in the group of another',
    owner: BOB,
    owners: [ANNA],
    refusal: ['not-allowed', true],
  },
  { what: 'an anonymous admin, whom a press will show', owners: [ANNA], refusal: undefined },
  {
    what: 'an anonymous admin in a group that is not listed',
    groups: [-1002],
    refusal: ['not-allowed', true],
  },
  {
    what: 'a group that is listed beside owners',
    actor: BOB,
    groups: [GROUP],
    owners: [ANNA],
    refusal: undefined,
  },
];

describe('the bot works for', () => {
  it.each(CASES)('$what: $refusal', ({ actor, owner, blocked, groups, owners, refusal }) => {
    const request = {
      groupId: GROUP,
      actorId: actor,
      ownerId: owner,
      blocked: new Set(blocked),
    };
    const found = admissionRefusal(request, { groups: new Set(groups), owners: new Set(owners) });
    expect(found && [found.reason, found.isOfGroup]).toEqual(refusal);
  });

  it('whom the database does not name as blocked, and knows as the owner', async () => {
    const asked: (readonly number[])[] = [];
    const admission = createAdmission({
      blocks: {
        among: async (ids) => {
          asked.push(ids);
          return [];
        },
      },
      groups: { find: async () => ({ owner: { id: ANNA } }) },
      allowed: { groups: new Set(), owners: new Set([ANNA]) },
    });
    expect(admission.isLimited).toBe(true);
    expect(await admission.refusal(GROUP)).toBeUndefined();
    expect(await admission.refusal(GROUP, BOB)).toMatchObject({ isOfGroup: false });
    expect(asked).toEqual([[GROUP], [GROUP, BOB]]);
  });
});
