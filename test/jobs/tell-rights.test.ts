import { beforeEach, describe, expect, it } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createTellRights } from '../../src/jobs/tell-rights.ts';

const [CATS, DOGS, BIRDS] = [-1, -2, -3] as const;
const NEWS = -10;
const ANNA = 5;

/** What the owners of groups were told last, and what is. */
let groups: Map<number, { told: boolean; is: boolean }>;
let links: Map<number, { told: boolean; is: boolean }>;
let said: string[];
let answers: boolean;
let at: number;
let run: () => Promise<void>;

beforeEach(() => {
  groups = new Map([CATS, DOGS, BIRDS].map((id) => [id, { told: true, is: true }]));
  links = new Map([CATS, DOGS, BIRDS].map((id) => [id, { told: true, is: true }]));
  said = [];
  answers = true;
  at = 0;
  const background = createBackground((error) => {
    throw error;
  });
  const differing = (from: typeof groups, except: readonly number[]) =>
    [...from].filter(([id, { told, is }]) => told !== is && !except.includes(id));
  const tellRights = createTellRights({
    store: {
      untoldGroups: async (_, except) =>
        differing(groups, except).map(([groupId, { is }]) => ({ groupId, canEnforce: is })),
      toldGroup: async (id, told) => void groups.set(id, { is: true, ...groups.get(id), told }),
      untoldChannels: async (_, except) =>
        differing(links, except).map(([groupId, { is }]) => ({
          ...{ groupId, channelId: NEWS, canSee: is },
          ownerId: groupId === BIRDS ? null : ANNA,
        })),
      toldChannel: async (_, ids, told) => {
        for (const id of ids) links.set(id, { is: true, ...links.get(id), told });
      },
    },
    async tellGroup(id, canEnforce) {
      said.push(`${id} ${canEnforce}`);
      return answers;
    },
    async tellChannel(_, ids, canSee) {
      said.push(`${ids.join('+')} sees ${canSee}`);
      return answers ? ids : [];
    },
    background,
    now: () => new Date(at),
  });
  run = () => tellRights().then(background.drain);
});

describe('owners of groups', () => {
  it('are told once what has become of the rights, and nothing that was undone before', async () => {
    groups.set(CATS, { told: true, is: false });
    await run();
    await run();
    expect(said).toEqual([`${CATS} false`]);
    groups.set(CATS, { told: false, is: true });
    await run();
    expect(said).toEqual([`${CATS} false`, `${CATS} true`]);
  });

  it('are told once for all their groups that a channel is lost', async () => {
    for (const id of [CATS, DOGS, BIRDS]) links.set(id, { told: true, is: false });
    await run();
    await run();
    expect(said).toEqual([`${CATS}+${DOGS} sees false`, `${BIRDS} sees false`]);
  });

  it('are told again after a moment when Telegram did not take it', async () => {
    groups.set(CATS, { told: true, is: false });
    links.set(CATS, { told: true, is: false });
    answers = false;
    await run();
    await run();
    expect(said).toEqual([`${CATS} false`]);
    answers = true;
    at += 15_000;
    await run();
    await run();
    expect(said).toEqual([`${CATS} false`, `${CATS} false`, `${CATS} sees false`]);
  });
});
