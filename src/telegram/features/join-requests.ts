import { type Api, Composer, type Context, InlineKeyboard } from 'grammy';
import type { Admission, Answer } from '../../core/admission.ts';
import { joinLink } from '../../core/channel.ts';
import { effectOf } from '../api/errors.ts';
import { plainName } from '../rich-text.ts';
import {
  ADMITTED,
  CHECK_UNSURE,
  channelList,
  NOT_YOURS,
  STANDARD_VERIFY_BUTTON,
  stillMissing,
} from '../texts.ts';

/** People who ask to join a group that lets members of its channels in by itself. */
export function joinRequests({ admission }: { admission: Admission }) {
  const composer = new Composer<Context>();

  composer.on('chat_join_request', async (ctx) => {
    const { chat, from, user_chat_id } = ctx.chatJoinRequest;
    const answer = await admission.consider(chat.id, from.id);
    if (answer.kind === 'missing') await explain(ctx.api, user_chat_id, answer);
  });

  composer.callbackQuery(/^join:(-\d{1,16})$/, async (ctx) => {
    const answer = await admission.considerAfresh(Number(ctx.match[1]), ctx.from.id);
    const text = textOf(answer);
    await effectOf(ctx.answerCallbackQuery({ text, show_alert: text !== ADMITTED }));
  });

  return composer;
}

/** The person may be written to for five minutes after they asked (chat_join_request). */
async function explain(
  api: Api,
  chatId: number,
  { group, missing }: Extract<Answer, { kind: 'missing' }>,
): Promise<void> {
  const keyboard = new InlineKeyboard();
  for (const channel of missing) {
    const link = joinLink(channel);
    if (link !== undefined) keyboard.url(`📢 Join ${plainName(channel.title)}`, link).row();
  }
  keyboard.text(STANDARD_VERIFY_BUTTON, `join:${group.id}`);
  const text = `To join ${plainName(group.title)}, first join ${channelList(missing)}. You are let in as soon as you have.`;
  await effectOf(api.sendMessage(chatId, text, { reply_markup: keyboard }));
}

function textOf(answer: Answer): string {
  switch (answer.kind) {
    case 'admitted':
      return ADMITTED;
    case 'missing':
      return stillMissing(answer.missing);
    case 'unknown':
      return CHECK_UNSURE;
    default:
      return NOT_YOURS;
  }
}
