import type { Api } from 'grammy';
import type { Cache } from '../../core/shared/cache.ts';
import { createChatMembers } from '../actions/chat-members.ts';
import { createMutedByAdmins } from './muted-by-admins.ts';
import { createMutedNotes, type MutedNotesDeps } from './muted-notes.ts';
import { createMutedPlaces, type MutedPlacesDeps } from './muted-places.ts';

export interface MutedDeps
  extends MutedPlacesDeps,
    Pick<MutedNotesDeps, 'api' | 'lock' | 'onLost'> {
  readonly cache: Cache;
  /** Neither retries nor waits for rate limits. */
  readonly questions: Api;
}

/** What the bot tells people who cannot write in a group. */
export function createMuted({ cache, questions, api, lock, onLost, ...deps }: MutedDeps) {
  const mutedPlaces = createMutedPlaces(deps);
  const inspect = createChatMembers(questions, () => undefined).inGroup;
  const mutedByAdmins = createMutedByAdmins({ cache, inspect });
  const { groups } = deps;
  const mutedNotes = createMutedNotes({
    ...{ api, cache, groups, mutedByAdmins, lock, onLost },
    places: mutedPlaces,
  });
  return { mutedPlaces, mutedNotes, mutedByAdmins };
}
