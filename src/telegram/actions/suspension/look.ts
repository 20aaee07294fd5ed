import type { Api } from 'grammy';
import type { ChatMember } from 'grammy/types';
import { createKeyedLock } from '../../../core/lib/keyed-lock.ts';
import { type OwnRights, ownRights, rightsOf } from '../rights.ts';

export interface LookDeps {
  readonly api: Api;
  readonly me: () => { readonly id: number };
}

/** What is looked for in a chat. */
export interface Look {
  readonly chatId: number;
  /** Whether nothing has to be suspended with these rights. */
  readonly suffice: (rights: OwnRights) => boolean;
  /** What an update has said of the bot. */
  readonly told?: ChatMember;
}

const UNKNOWN: OwnRights = { kind: 'unknown' };

/**
 * Looks at the bot's own rights. One look at a chat, with what follows from it, ends before the next
 * one begins, so that no late answer undoes what a later one brought about.
 */
export function createLook({ api, me }: LookDeps) {
  const lock = createKeyedLock();

  /**
   * The rights now: an update that comes late, or again, is outdated. They are read once more where
   * reading alone would suspend something, and doubt never does.
   */
  async function current({ chatId, suffice, told }: Look): Promise<OwnRights> {
    const said = told === undefined ? UNKNOWN : rightsOf(told);
    const read = async () => {
      const rights = await ownRights(api, chatId, me().id);
      return rights.kind === 'unknown' ? said : rights;
    };
    const rights = await read();
    const isSaidToo = told !== undefined && !suffice(said);
    return suffice(rights) || isSaidToo ? rights : read();
  }

  /** Does the work of a look at a chat, in sequence. */
  const inSequence = <T>(chatId: number, work: () => Promise<T>): Promise<T> =>
    lock.run(String(chatId), work);

  /**
   * Looks at chats without an update that says why. Much may be refused there at the same moment: a
   * look that waits for its turn sees the same, and one is enough.
   */
  function reviews(
    suffice: Look['suffice'],
    act: (chatId: number, rights: OwnRights) => Promise<void>,
  ): (chatId: number) => Promise<void> {
    const waiting = new Set<number>();
    return async (chatId) => {
      if (waiting.has(chatId)) return;
      waiting.add(chatId);
      await inSequence(chatId, async () => {
        waiting.delete(chatId);
        await act(chatId, await current({ chatId, suffice }));
      });
    };
  }

  return {
    inSequence,
    reviews,
    /** Acts upon what is found. */
    at: <T>(look: Look, act: (rights: OwnRights) => Promise<T>): Promise<T> =>
      inSequence(look.chatId, async () => act(await current(look))),
  };
}
