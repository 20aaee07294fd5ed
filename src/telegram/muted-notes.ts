import type { Api } from 'grammy';
import type { Cache } from '../core/cache.ts';
import { cacheKeys } from '../core/cache-keys.ts';
import type { Groups } from '../core/groups.ts';
import { mutedKeyboard } from './keyboards.ts';
import { textsIn } from './languages/choose.ts';
import type { MutedByAdmins } from './muted-by-admins.ts';
import type { MutedPlaces } from './muted-places.ts';
import { fill, plainName } from './rich-text.ts';
import { edit } from './send.ts';
import { languageOf, mutedText } from './texts.ts';

export interface MutedNotesDeps {
  readonly api: Api;
  readonly cache: Pick<Cache, 'getMany' | 'put' | 'drop'>;
  readonly groups: Pick<Groups, 'find'>;
  readonly places: MutedPlaces;
  readonly mutedByAdmins: MutedByAdmins;
  readonly onLost: (error: unknown, chatId: number) => void;
}

export type MutedNotes = ReturnType<typeof createMutedNotes>;

/** A mute that lasts longer is told of by a message that stays as it is. */
const KEPT_SECONDS = 86_400;

/** The message that tells somebody in private where they are muted: it follows what becomes of it. */
export function createMutedNotes(deps: MutedNotesDeps) {
  const { api, cache, groups, places, mutedByAdmins, onLost } = deps;

  async function screen(groupId: number, userId: number) {
    const muted = await places(userId);
    const group = await groups.find(groupId);
    const language = languageOf(muted[0]?.group ?? group);
    if (muted.length > 0) {
      return { text: mutedText(muted, language), keyboard: mutedKeyboard(muted, language) };
    }
    await cache.drop([cacheKeys.mutedNote(userId)]);
    const texts = textsIn(language);
    const byAdmin = group !== undefined && (await mutedByAdmins(groupId, userId));
    return {
      text: byAdmin
        ? fill(texts.mutedByAdminIn, { group: plainName(group.title) })
        : texts.freeAgain,
      keyboard: undefined,
    };
  }

  return {
    /** Somebody was told by this message. */
    async shown(userId: number, messageId: number): Promise<void> {
      await cache.put(cacheKeys.mutedNote(userId), String(messageId), KEPT_SECONDS);
    },

    /** A restriction of theirs has ended in the group. */
    async ended(groupId: number, userId: number): Promise<void> {
      const [messageId = null] = await cache.getMany([cacheKeys.mutedNote(userId)]);
      if (messageId === null) return;
      const { text, keyboard } = await screen(groupId, userId);
      await edit(api, userId, Number(messageId), text, keyboard).catch((error) =>
        onLost(error, userId),
      );
    },
  };
}
