import { Composer, type Context, InlineKeyboard } from 'grammy';
import type { Log } from '../../../core/lib/log.ts';
import { effectOf } from '../../api/errors.ts';
import type { Answers } from '../../ui/answers.ts';
import { rich, styled } from '../../ui/rich-text.ts';

/** How far a broadcast has come. */
export interface BroadcastState {
  readonly afterUserId: number;
  readonly sent: number;
  readonly lost: number;
}

export interface BroadcastCommandsDeps {
  readonly answers: Answers;
  readonly broadcasts: {
    begin(operatorId: number, text: string): Promise<boolean>;
    running(): Promise<BroadcastState | undefined>;
    cancel(): Promise<boolean>;
  };
  readonly overview: { countOwners(afterUserId: number): Promise<number> };
  readonly log: Log;
}

const USAGE = rich`Usage: ${styled('code', '/broadcast TEXT')} writes to everybody who has set up protection. I show it to you first.`;
const ALREADY = '⚠️ Another broadcast is running: /broadcast shows it.';
const TOO_OLD = '⚠️ I cannot read this message any more. Write the command again.';
const STOP = new InlineKeyboard().text('⏹ Stop', 'op:stop');

const owners = (count: number) => (count === 1 ? '1 owner' : `${count} owners`);

/** What the operator reads at the end. */
export const broadcastDone = ({ sent, lost }: BroadcastState): string =>
  `📣 The broadcast is done: sent to ${owners(sent)}, ${lost} could not be reached.`;

/** `/broadcast`: shows the message as owners will read it, and sends it after a press. */
export function broadcastCommands(deps: BroadcastCommandsDeps) {
  const { answers, broadcasts, overview, log } = deps;
  const composer = new Composer<Context>();

  async function state(running: BroadcastState): Promise<string> {
    const rest = await overview.countOwners(running.afterUserId);
    const { sent, lost } = running;
    return `📣 A broadcast is running: sent to ${owners(sent)}, ${lost} could not be reached, ${rest} to go.`;
  }

  composer.on('message').command('broadcast', async (ctx) => {
    const running = await broadcasts.running();
    if (running !== undefined) {
      return answers.reply(ctx, await state(running), { keyboard: STOP });
    }
    const text = ctx.match.trim();
    if (text === '') return answers.reply(ctx, USAGE);
    const count = await overview.countOwners(0);
    const keyboard = new InlineKeyboard()
      .text(`📣 Send to ${owners(count)}`, 'op:send')
      .text('✖️ Discard', 'op:discard');
    return answers.reply(ctx, text, { keyboard });
  });

  // The preview is the message itself, so that what was seen is what is sent.
  composer.callbackQuery('op:send', async (ctx) => {
    const { message } = ctx.callbackQuery;
    if (message === undefined || !('text' in message) || message.text === undefined) {
      await effectOf(ctx.answerCallbackQuery({ text: TOO_OLD, show_alert: true }));
      return;
    }
    const { text, message_id: messageId } = message;
    if (!(await broadcasts.begin(ctx.from.id, text))) {
      await effectOf(ctx.answerCallbackQuery({ text: ALREADY, show_alert: true }));
      return;
    }
    log.info({ user_id: ctx.from.id }, 'operator: broadcast begins');
    await effectOf(ctx.answerCallbackQuery({ text: '📣 It is being sent.' }));
    answers.editMenu(ctx, messageId, text, STOP);
  });

  composer.callbackQuery('op:stop', async (ctx) => {
    const wasRunning = await broadcasts.cancel();
    if (wasRunning) log.info({ user_id: ctx.from.id }, 'operator: broadcast stopped');
    const text = wasRunning ? '⏹ Stopped.' : 'No broadcast is running.';
    await effectOf(ctx.answerCallbackQuery({ text }));
  });

  composer.callbackQuery('op:discard', async (ctx) => {
    await effectOf(ctx.answerCallbackQuery());
    const messageId = ctx.callbackQuery.message?.message_id;
    if (messageId !== undefined) answers.editMenu(ctx, messageId, 'Discarded.');
  });

  return composer;
}
