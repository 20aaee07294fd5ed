import { Composer, type Context } from 'grammy';
import { type BlockCommandsDeps, blockCommands } from './block-commands.ts';
import { type BroadcastCommandsDeps, broadcastCommands } from './broadcast-commands.ts';
import { type GroupCommandsDeps, groupCommands } from './group-commands.ts';

export type OperatorDeps = GroupCommandsDeps &
  BlockCommandsDeps &
  BroadcastCommandsDeps & {
    /** What `/version` answers. */
    readonly version: string;
  };

/**
 * What the operators of the bot may do, in private. For everybody else none of it exists: their
 * commands get the answer that unknown ones get.
 */
export function operator(deps: OperatorDeps) {
  const { answers, operators, version } = deps;
  const composer = new Composer<Context>();
  const isOperator = ({ chat, from }: Context) =>
    chat?.type === 'private' && from !== undefined && operators.has(from.id);
  const own = composer.filter(isOperator);
  own.use(groupCommands(deps), blockCommands(deps), broadcastCommands(deps));
  own.on('message').command('version', (ctx) => answers.reply(ctx, version));
  return composer;
}
