import { Composer, type Context } from 'grammy';
import type { Log } from '../../../core/lib/log.ts';
import type { Groups } from '../../../core/model/groups.ts';
import type { Suspension } from '../../actions/suspension/suspension.ts';

export interface MigrationDeps {
  readonly groups: Groups;
  readonly suspension: Pick<Suspension, 'recheckGroupRights'>;
  readonly log: Log;
}

/** A group that becomes a supergroup gets a new id. Both chats report it, in any order. */
export function migration({ groups, suspension, log }: MigrationDeps) {
  const composer = new Composer<Context>();

  async function follow(oldId: number, newId: number): Promise<void> {
    await groups.migrate(oldId, newId);
    // Re-checks the bot's rights: updates about them may have arrived before we knew the new id.
    suspension.recheckGroupRights(newId);
    log.info({ group_id: newId, old_group_id: oldId }, 'group migrated');
  }

  composer.on('message:migrate_to_chat_id', (ctx) =>
    follow(ctx.chat.id, ctx.message.migrate_to_chat_id),
  );
  composer.on('message:migrate_from_chat_id', (ctx) =>
    follow(ctx.message.migrate_from_chat_id, ctx.chat.id),
  );

  return composer;
}
