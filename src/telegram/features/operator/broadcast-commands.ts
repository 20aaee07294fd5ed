import { createHash } from 'node:crypto';
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
    /** `used`: the preview, or a newer one, was sent or discarded before. */
    begin(
      operatorId: number,
      preview: { readonly messageId: number; readonly text: string },
    ): Promise<'begun' | 'running' | 'used'>;
    /** False when the preview was sent or discarded before. */
    discard(operatorId: number, messageId: number): Promise<boolean>;
    running(): Promise<BroadcastState | undefined>;
    cancel(): Promise<boolean>;
  };
  readonly overview: { countOwners(afterUserId: number): Promise<number> };
  readonly log: Log;
}

const USAGE = rich`Usage: ${styled('code', '/broadcast TEXT')} writes to everybody who has set up protection. I show it to you first.`;
const ALREADY = '⚠️ Another broadcast is running: /broadcast shows it.';
const TOO_OLD = '⚠️ I cannot read this message any more. Write the command again.';
const OTHER = '⚠️ This message is not the preview any more. Write the command again.';
const USED = '⚠️ This preview, or a newer one, was sent or discarded. Write the command again.';
const STOP = new InlineKeyboard().text('⏹ Stop', 'op:stop');

const owners = (count: number) => (count === 1 ? '1 owner' : `${count} owners`);

/** Ties a button to the text above it; what Telegram may do to white space does not count. */
const digestOf = (text: string): string =>
  createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 16);

/** The message whose button was pressed; undefined where Telegram shows its text no more. */
function messageAbove({ callbackQuery }: Context) {
  const message = callbackQuery?.message;
  if (message === undefined || !('text' in message) || message.text === undefined) return undefined;
  return { messageId: message.message_id, text: message.text };
}

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
      .text(`📣 Send to ${owners(count)}`, `op:send:${digestOf(text)}`)
      .text('✖️ Discard', 'op:discard');
    return answers.reply(ctx, text, { keyboard });
  });

  const alert = (ctx: Context, text: string) =>
    effectOf(ctx.answerCallbackQuery({ text, show_alert: true }));

  // The preview is the message itself, so that what was seen is what is sent.
  composer.callbackQuery(/^op:send(?::([0-9a-f]{16}))?$/, async (ctx) => {
    const preview = messageAbove(ctx);
    if (preview === undefined) {
      await alert(ctx, TOO_OLD);
      return;
    }
    const { messageId, text } = preview;
    if (ctx.match[1] !== digestOf(text)) {
      await alert(ctx, OTHER);
      return;
    }
    const begun = await broadcasts.begin(ctx.from.id, preview);
    if (begun === 'begun') {
      log.info({ user_id: ctx.from.id }, 'operator: broadcast begins');
      await effectOf(ctx.answerCallbackQuery({ text: '📣 It is being sent.' }));
      answers.editMenu(ctx, messageId, text, STOP);
      return;
    }
    await alert(ctx, begun === 'used' ? USED : ALREADY);
    if (begun === 'used') answers.editMenu(ctx, messageId, text);
  });

  composer.callbackQuery('op:stop', async (ctx) => {
    const wasRunning = await broadcasts.cancel();
    if (wasRunning) log.info({ user_id: ctx.from.id }, 'operator: broadcast stopped');
    const text = wasRunning ? '⏹ Stopped.' : 'No broadcast is running.';
    await effectOf(ctx.answerCallbackQuery({ text }));
    const above = messageAbove(ctx);
    if (above !== undefined) answers.editMenu(ctx, above.messageId, above.text);
  });

  composer.callbackQuery('op:discard', async (ctx) => {
    const messageId = ctx.callbackQuery.message?.message_id;
    if (messageId === undefined) {
      await alert(ctx, TOO_OLD);
      return;
    }
    if (await broadcasts.discard(ctx.from.id, messageId)) {
      await effectOf(ctx.answerCallbackQuery());
      answers.editMenu(ctx, messageId, 'Discarded.');
      return;
    }
    await alert(ctx, USED);
  });

  return composer;
}
