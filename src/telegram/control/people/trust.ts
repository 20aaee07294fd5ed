import type { Reconcile } from '../../../core/enforcement/reconcile.ts';
import type { Log } from '../../../core/lib/log.ts';
import type { Actor } from '../../../core/model/change.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { CheckTarget } from '../../../core/model/restriction.ts';
import { isStandIn } from '../../middleware/sender.ts';
import type { Texts } from '../../texts/texts.ts';
import type { KnownPerson, People } from './people.ts';

export interface TrustDeps {
  readonly people: Pick<People, 'find'>;
  readonly groups: Pick<Groups, 'find' | 'setAllowed'>;
  readonly reconcile: Reconcile;
  readonly recheck: (of: CheckTarget) => Promise<void>;
  readonly log: Log;
}

export type Trust = ReturnType<typeof createTrust>;

/** Bounds the list, which is read with the group's settings for each message. */
export const MOST_TRUSTED = 50;

/** What came of it, as the admin reads it. */
interface Trusted {
  readonly isDone: boolean;
  readonly said: string;
}

/** Admins may write as it is, and bots are not checked; where Telegram does not tell, they may. */
export const mayBeTrusted = ({ isBot, member }: Pick<KnownPerson, 'isBot' | 'member'>): boolean =>
  !isBot && member.kind !== 'admin';

/** Why somebody cannot be put on the allow list; undefined where they may be. */
export function trustRefusal(known: KnownPerson, texts: Texts): string | undefined {
  if (known.isBot || isStandIn(known.id)) return texts.plain('trust-no-person');
  return mayBeTrusted(known) ? undefined : texts.plain('why-admin', { person: known.name });
}

/** Puts people on the allow list of a group, and takes them off; each in one statement. */
export function createTrust({ people, groups, reconcile, recheck, log }: TrustDeps) {
  async function put(groupId: number, userId: number, allowed: boolean, by: Actor): Promise<void> {
    if ((await groups.setAllowed(groupId, userId, allowed, by)) === undefined) return;
    log.info({ group_id: groupId, user_id: by, person_id: userId, allowed }, 'allow list changed');
    if (isStandIn(userId)) return;
    // Lifts the mute of somebody who may write now.
    await reconcile(groupId, { id: userId, firstName: '' }, { kind: 'none' });
    // They may have asked to join the group.
    if (allowed) await recheck({ userIds: [userId] });
  }

  return {
    /** Refuses bots and admins, and whoever is too much for the list. */
    async trust(groupId: number, userId: number, by: Actor, texts: Texts): Promise<Trusted> {
      const known = await people.find(groupId, userId);
      const { name: person } = known;
      const refused = (said: string): Trusted => ({ isDone: false, said });
      const refusal = trustRefusal(known, texts);
      if (refusal !== undefined) return refused(refusal);
      const allowList = (await groups.find(groupId))?.settings.allowList ?? [];
      if (!allowList.includes(userId) && allowList.length >= MOST_TRUSTED) {
        return refused(texts.plain('allow-list-full', { most: MOST_TRUSTED }));
      }
      await put(groupId, userId, true, by);
      return { isDone: true, said: texts.plain('why-allowed', { person }) };
    },

    untrust: (groupId: number, userId: number, by: Actor): Promise<void> =>
      put(groupId, userId, false, by),
  };
}
