import { Composer, type Context } from 'grammy';
import type { Answers } from '../../ui/answers.ts';
import { type RichText, rich, styled } from '../../ui/rich-text.ts';
import type { Blocking } from './blocking.ts';
import { idIn } from './ids.ts';
import { type GroupsOverview, personBlocked } from './operator-texts.ts';

export interface BlockCommandsDeps {
  readonly answers: Answers;
  readonly blocking: Blocking;
  readonly overview: { ofOwner(userId: number): Promise<GroupsOverview['suspended']> };
  readonly operators: ReadonlySet<number>;
}

const USAGE = rich`Usage: ${styled('code', '/block ID')} or ${styled('code', '/unblock ID')}, with the id of a group or a person.`;
const AN_OPERATOR = '⚠️ That is an operator of this bot: OPERATOR_IDS names them.';

/** `/block` and `/unblock`, for groups and people. */
export function blockCommands({ answers, blocking, overview, operators }: BlockCommandsDeps) {
  const composer = new Composer<Context>();

  async function block(operatorId: number, id: number): Promise<RichText | string> {
    if (operators.has(id)) return AN_OPERATOR;
    const isNew = await blocking.block(operatorId, id);
    if (id > 0) return personBlocked(id, isNew, await overview.ofOwner(id));
    return rich`🚫 Group ${styled('code', String(id))} is blocked. If I'm there, I lift my mutes and leave.`;
  }

  composer.on('message').command('block', async (ctx) => {
    const id = idIn(ctx.match);
    return answers.reply(ctx, id === undefined ? USAGE : await block(ctx.from.id, id));
  });

  composer.on('message').command('unblock', async (ctx) => {
    const id = idIn(ctx.match);
    if (id === undefined) return answers.reply(ctx, USAGE);
    const wasBlocked = await blocking.unblock(ctx.from.id, id);
    const state = wasBlocked ? 'is not blocked any more.' : 'was not blocked.';
    return answers.reply(ctx, rich`✅ ${styled('code', String(id))} ${state}`);
  });

  return composer;
}
