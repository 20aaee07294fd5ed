import type { Context, MiddlewareFn } from 'grammy';
import { LRUCache } from 'lru-cache';
import type { Background } from '../../core/lib/background.ts';
import type { Owner } from '../../core/model/group.ts';
import type { Groups } from '../../core/model/groups.ts';

export interface OwnerNamesDeps {
  readonly groups: Pick<Groups, 'find' | 'renameOwner'>;
  readonly background: Pick<Background, 'run'>;
}

const REMEMBERED = 10_000;
/** In private it is not known of whom the name is stored: it is compared this often at most. */
const COMPARED_MS = 600_000;

/** Follows owners to another username when they give a command or make a press. */
export function followOwnerNames({ groups, background }: OwnerNamesDeps): MiddlewareFn<Context> {
  const compared = new LRUCache<number, string>({ max: REMEMBERED, ttl: COMPARED_MS });

  async function inGroup(groupId: number, known: Owner): Promise<void> {
    const owner = (await groups.find(groupId))?.owner;
    if (owner?.id !== known.id || owner.username === known.username) return;
    await groups.renameOwner(known);
  }

  function inPrivate(known: Owner): void {
    const name = known.username ?? '';
    if (compared.get(known.id) === name) return;
    compared.set(known.id, name);
    background.run(async () => void (await groups.renameOwner(known)));
  }

  return async ({ from, chat }, next) => {
    if (from !== undefined && chat !== undefined && !from.is_bot) {
      const known = { id: from.id, username: from.username ?? null };
      if (chat.type === 'private') inPrivate(known);
      // Without the database the command is still answered.
      else await inGroup(chat.id, known).catch(() => undefined);
    }
    await next();
  };
}
