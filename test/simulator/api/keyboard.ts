import type { InlineKeyboardMarkup } from '@grammyjs/types';
import { z } from 'zod';
import type { ChatRecord } from '../world/chats.ts';
import type { Arguments } from './arguments.ts';
import { badRequest } from './errors.ts';
import { checkReplyKeyboard, KEYBOARD_REMOVAL, REPLY_KEYBOARD } from './reply-keyboard.ts';

const BUTTON = z.strictObject({
  text: z.string(),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  web_app: z.strictObject({ url: z.string() }).optional(),
  copy_text: z.strictObject({ text: z.string() }).optional(),
  icon_custom_emoji_id: z.string().optional(),
  style: z.enum(['danger', 'success', 'primary']).optional(),
});
const INLINE = z.strictObject({ inline_keyboard: z.array(z.array(BUTTON)) });
const MARKUP = z.union([
  INLINE,
  z.strictObject({
    force_reply: z.literal(true),
    input_field_placeholder: z.string().max(64).optional(),
    selective: z.boolean().optional(),
  }),
  KEYBOARD_REMOVAL,
  REPLY_KEYBOARD,
]);

export type Markup = z.infer<typeof MARKUP>;
type Button = z.infer<typeof BUTTON>;

const LONGEST_CALLBACK_DATA = 64;
const KINDS = ['text', 'icon_custom_emoji_id', 'style'];

/** The `reply_markup` of a message to send, after Telegram's checks of every button. */
export function readMarkup(args: Arguments, chat: ChatRecord): Markup | undefined {
  const markup = args.json('reply_markup', MARKUP);
  if (markup === undefined) return undefined;
  if (chat.kind === 'channel') requireInline(markup);
  if ('keyboard' in markup) checkReplyKeyboard(markup, chat);
  for (const button of inlineButtons(markup)) checkButton(button, chat);
  return markup;
}

/** The `reply_markup` of an edit, which can have inline buttons only. */
export function readInlineKeyboard(
  args: Arguments,
  chat: ChatRecord,
): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(args, chat);
  if (markup !== undefined) requireInline(markup);
  return inlineKeyboardOf(markup);
}

function requireInline(markup: Markup): void {
  if (!('inline_keyboard' in markup)) throw badRequest('inline keyboard expected');
}

/** The inline keyboard, in the form in which messages carry it; an empty one is none. */
export function inlineKeyboardOf(markup: Markup | undefined): InlineKeyboardMarkup | undefined {
  if (inlineButtons(markup).length === 0) return undefined;
  // Checked above to have exactly one kind of action each, which the types of buttons demand.
  return markup as InlineKeyboardMarkup;
}

function inlineButtons(markup: Markup | undefined): Button[] {
  const parsed = INLINE.safeParse(markup);
  return parsed.success ? parsed.data.inline_keyboard.flat() : [];
}

function checkButton(button: Button, chat: ChatRecord): void {
  const actions = Object.keys(button).filter((name) => !KINDS.includes(name));
  if (button.text.trim() === '') throw badRequest("button text can't be empty");
  if (actions.length !== 1) throw badRequest('text buttons are unallowed in the inline keyboard');
  const { callback_data: data, url, web_app: page } = button;
  if (data !== undefined && (data === '' || Buffer.byteLength(data) > LONGEST_CALLBACK_DATA)) {
    throw badRequest('BUTTON_DATA_INVALID');
  }
  if (url !== undefined && !isLink(url)) {
    const reason = 'Wrong HTTP URL';
    throw badRequest(`inline keyboard button URL '${url}' is invalid: ${reason}`);
  }
  if (page === undefined) return;
  if (chat.kind !== 'private') throw badRequest('BUTTON_TYPE_INVALID');
  requirePage(page.url, 'inline keyboard button');
}

/** Pages have to be served safely; those of a test's own machine may do without. */
const PAGE = /^(?:https:\/\/|http:\/\/(?:127\.0\.0\.1|localhost)[:/])/;

/** Refuses the address of a Mini App that no app would open. */
export function requirePage(url: string, what: string): void {
  if (PAGE.test(url)) return;
  throw badRequest(`${what} Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
}

function isLink(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'tg:'].includes(new URL(url).protocol);
}
