import { LRUCache } from 'lru-cache';
import type { Background } from '../../core/lib/background.ts';
import type { Activity } from '../../core/membership/activity.ts';
import type { Group } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Admins, Admitted } from '../middleware/is-admin.ts';
import { refusalOf } from '../middleware/is-admin.ts';
import type { PlainKey } from '../texts/texts.ts';

export interface AccessDeps {
  readonly admins: Pick<Admins, 'administers' | 'find'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly activity: Pick<Activity, 'lastSeenIn'>;
  readonly managed: {
    visited(groupId: number, userId: number): Promise<void>;
    ofPerson(userId: number, limit: number): Promise<readonly number[]>;
    titlesOf(groupIds: readonly number[]): Promise<ReadonlyMap<number, string>>;
  };
  readonly background: Pick<Background, 'run'>;
}

export type Access = ReturnType<typeof createAccess>;

/** The groups that a person may configure. */
export interface GroupsOf {
  /** By title. */
  readonly groups: readonly Group[];
  /** Whether there are more that may be theirs, about which Telegram was not asked. */
  readonly isCut: boolean;
}

/** Of how many groups, those of the person first, Telegram is asked whether they administer them. */
export const MOST_ASKED = 60;
/** Among how many such groups, of either kind, a part of a name is looked for. */
const CANDIDATES = 1_000;
const AT_A_TIME = 10;
/** Visits that this process need not note again today. */
const NOTED = 10_000;
const DAY_MS = 86_400_000;

/** Who may configure which group: asked of Telegram at every press. */
export function createAccess({ admins, groups, activity, managed, background }: AccessDeps) {
  const noted = new LRUCache<string, true>({ max: NOTED, ttl: DAY_MS });

  /** They may neither write nor change anything, and the list of their groups goes by this, too. */
  function noteVisit(groupId: number, userId: number): void {
    const key = `${groupId}:${userId}`;
    if (noted.has(key)) return;
    noted.set(key, true);
    background.run(() =>
      managed.visited(groupId, userId).catch((error: unknown) => {
        noted.delete(key);
        throw error;
      }),
    );
  }

  /** Those that may be theirs and have the words in their titles: as many as Telegram is asked about. */
  async function candidatesOf(userId: number, words: string) {
    const [known, seen] = await Promise.all([
      managed.ofPerson(userId, CANDIDATES),
      activity.lastSeenIn(userId, CANDIDATES),
    ]);
    const all = [...new Set([...known, ...seen])];
    if (words === '' && all.length <= MOST_ASKED) return { groupIds: all, isCut: false };
    const titles = await managed.titlesOf(all);
    const fitting = all.filter((id) => titles.get(id)?.toLowerCase().includes(words));
    const isCut = fitting.length > MOST_ASKED;
    return { groupIds: fitting.slice(0, MOST_ASKED), isCut };
  }

  return {
    /** As whom the person may configure the group, or why they may not. */
    async enter(groupId: number, userId: number, by?: 'press'): Promise<Admitted | PlainKey> {
      const { answer, isAnonymous } = await admins.find(groupId, userId, by);
      const refusal = refusalOf(answer, 'admins-only');
      if (refusal !== undefined) return refusal;
      noteVisit(groupId, userId);
      return { by: isAnonymous ? null : userId };
    },

    /** Why the person may not configure the group; undefined when they may. */
    async refusal(groupId: number, userId: number): Promise<PlainKey | undefined> {
      return refusalOf(await admins.administers(groupId, userId), 'admins-only');
    },

    /**
     * The groups that the person may configure, or those of them with such words in their titles.
     * Telegram has no such list, so each group is tried that they set up, changed or were let in to,
     * or where they were seen lately. Where Telegram does not answer and none is found, it says so:
     * they may have some.
     */
    async groupsOf(userId: number, words = ''): Promise<GroupsOf | PlainKey> {
      const { groupIds, isCut } = await candidatesOf(userId, words.toLowerCase());
      const found: Group[] = [];
      let isInDoubt = false;
      for (let index = 0; index < groupIds.length; index += AT_A_TIME) {
        const page = groupIds.slice(index, index + AT_A_TIME);
        const allowed = await Promise.all(
          page.map(async (groupId) => {
            const group = await groups.find(groupId);
            if (group === undefined) return [];
            const answer = await admins.administers(groupId, userId);
            isInDoubt ||= answer === 'unknown';
            return answer === 'admin' ? [group] : [];
          }),
        );
        found.push(...allowed.flat());
      }
      if (found.length === 0 && isInDoubt) return 'cannot-tell-admin';
      return { groups: found.toSorted((a, b) => a.title.localeCompare(b.title)), isCut };
    },
  };
}
