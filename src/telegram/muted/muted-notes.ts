import type { Api } from 'grammy';
import type { User } from 'grammy/types';
import type { HowEnded } from '../../core/enforcement/enforcement.ts';
import type { KeyedLock } from '../../core/lib/keyed-lock.ts';
import type { Groups } from '../../core/model/groups.ts';
import type { Cache } from '../../core/shared/cache.ts';
import { cacheKeys } from '../../core/shared/cache-keys.ts';
import { textsIn } from '../texts/texts.ts';
import { mutedKeyboard } from '../ui/keyboards.ts';
import { groupTitle } from '../ui/names.ts';
import { languageOf, type MutedPlace } from '../ui/notice-text.ts';
import { edit } from '../ui/send.ts';
import type { MutedByAdmins } from './muted-by-admins.ts';
import type { MutedPlaces } from './muted-places.ts';
import { mutedText } from './muted-text.ts';

export interface MutedNotesDeps {
  readonly api: Api;
  readonly cache: Pick<Cache, 'getMany' | 'set' | 'delete'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly places: MutedPlaces;
  readonly mutedByAdmins: MutedByAdmins;
  readonly lock: KeyedLock;
  readonly onLost: (error: unknown, chatId: number) => void;
}

/** A restriction that has ended. */
interface Ended {
  readonly groupId: number;
  readonly userId: number;
  /** Whether the bot lifted it, so that the person is known to be free. */
  readonly isLifted: boolean;
}

export type MutedNotes = ReturnType<typeof createMutedNotes>;

/** How long the id of a note is cached; an older note is no longer updated. */
const KEPT_SECONDS = 86_400;

/** Keeps the private message that tells a person where they are muted up to date. */
export function createMutedNotes(deps: MutedNotesDeps) {
  const { api, cache, groups, places, mutedByAdmins, lock, onLost } = deps;

  /**
   * The current content of the message; undefined when it is unknown whether the person is free.
   */
  async function screen({ groupId, userId, isLifted }: Ended) {
    const muted = await places(userId);
    const group = await groups.find(groupId);
    const [code] = await cache.getMany([cacheKeys.readerLanguage(userId)]);
    const language = languageOf(muted[0]?.group ?? group, code ?? undefined);
    if (muted.length > 0) {
      return { text: mutedText(muted, language), keyboard: mutedKeyboard(muted, language) };
    }
    await cache.delete([cacheKeys.mutedNote(userId)]);
    const texts = textsIn(language);
    const state = isLifted ? 'free' : await mutedByAdmins.check(groupId, userId);
    if (state === 'free') return { text: texts.plain('free-again'), keyboard: undefined };
    if (state !== 'muted' || group === undefined) return undefined;
    return {
      text: texts.plain('muted-by-admin-in', { group: groupTitle(group) }),
      keyboard: undefined,
    };
  }

  async function rewrite(ended: Ended): Promise<void> {
    const { userId } = ended;
    const [messageId = null] = await cache.getMany([cacheKeys.mutedNote(userId)]);
    if (messageId === null) return;
    const id = Number(messageId);
    const content = await screen(ended);
    const change =
      content === undefined
        ? api.deleteMessage(userId, id)
        : edit(api, userId, id, content.text, content.keyboard);
    await change.catch((error) => onLost(error, userId));
  }

  const inTurn = (userId: number, work: () => Promise<void>) =>
    lock.run(`muted-note:${userId}`, work);

  return {
    /** Remembers the message, and updates it if one of the mutes it lists ended during sending. */
    shown: (
      { id: userId, language_code: code }: User,
      messageId: number,
      listed: readonly MutedPlace[],
    ): Promise<void> =>
      inTurn(userId, async () => {
        if (code !== undefined) {
          await cache.set(cacheKeys.readerLanguage(userId), code, KEPT_SECONDS);
        }
        await cache.set(cacheKeys.mutedNote(userId), String(messageId), KEPT_SECONDS);
        const current = new Set((await places(userId)).map(({ group }) => group.id));
        const gone = listed.find(({ group }) => !current.has(group.id));
        if (gone !== undefined) {
          await rewrite({ groupId: gone.group.id, userId, isLifted: false });
        }
      }),

    /** A restriction of the person has ended in the group. */
    ended: (groupId: number, userId: number, how: HowEnded): Promise<void> =>
      inTurn(userId, () => rewrite({ groupId, userId, isLifted: how === 'lifted' })),
  };
}
