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
  };
  readonly background: Pick<Background, 'run'>;
}

export type Access = ReturnType<typeof createAccess>;

/** Of how many groups, those of the person first, Telegram is asked whether they administer them. */
const CANDIDATES = 60;
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
     * The groups that the person may configure, by title. Telegram has no such list, so each group
     * is tried that they set up, changed or were let in to, or where they were seen lately. Where
     * Telegram does not answer and none is found, it says so: they may have some.
     */
    async groupsOf(userId: number): Promise<Group[] | PlainKey> {
      const [known, seen] = await Promise.all([
        managed.ofPerson(userId, CANDIDATES),
        activity.lastSeenIn(userId, CANDIDATES),
      ]);
      const candidates = [...new Set([...known, ...seen])].slice(0, CANDIDATES);
      const found: Group[] = [];
      let isInDoubt = false;
      for (let index = 0; index < candidates.length; index += AT_A_TIME) {
        const page = candidates.slice(index, index + AT_A_TIME);
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
      return found.toSorted((a, b) => a.title.localeCompare(b.title));
    },
  };
}
