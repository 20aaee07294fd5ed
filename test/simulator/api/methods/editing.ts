import type { ChatRecord } from '../../world/chats.ts';
import { type FormattedText, toHtml } from '../../world/html.ts';
import { changeMessage, liveMessage, type MessageRecord } from '../../world/messages.ts';
import { present } from '../../world/present.ts';
import type { World } from '../../world/world.ts';
import { reachChat } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import { readInlineKeyboard } from '../keyboard.ts';
import type { Limits } from '../limits.ts';
import { readText } from '../text.ts';
import type { MethodsNamed } from './methods.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly ' +
  'the same as a current content and reply markup of the message';

type EditingMethod = 'editMessageText' | 'editMessageReplyMarkup' | 'editEphemeralMessageText';

export function createEditingMethods(world: World, limits: Limits): MethodsNamed<EditingMethod> {
  function ownMessage(chat: ChatRecord, args: Arguments): MessageRecord {
    const record = liveMessage(chat, args.integer('message_id') ?? 0);
    if (record === undefined) throw badRequest('message to edit not found');
    if (record.authorId !== world.bot.id || record.isFixed)
      throw badRequest("message can't be edited");
    return record;
  }

  function edit(record: MessageRecord, text: FormattedText, args: Arguments): void {
    const { message_id, date, chat, edit_date, entities, reply_markup, ...rest } = record.api;
    const markup = readInlineKeyboard(args, record.chat);
    const isSame =
      toHtml(text) === toHtml({ text: record.api.text ?? '', entities: entities ?? [] }) &&
      JSON.stringify(markup) === JSON.stringify(reply_markup);
    if (isSame) throw badRequest(NOT_MODIFIED);
    limits.count(record.chat.id);
    changeMessage(world, record, {
      ...rest,
      text: text.text,
      ...(text.entities.length > 0 && { entities: text.entities }),
      ...present('reply_markup', markup),
    });
  }

  return {
    editMessageText(args) {
      const record = ownMessage(reachChat(world, args, 'write'), args);
      edit(record, readText(world, args), args);
      return record.api;
    },
    editMessageReplyMarkup(args) {
      const record = ownMessage(reachChat(world, args, 'write'), args);
      const { text = '', entities = [] } = record.api;
      edit(record, { text, entities }, args);
      return record.api;
    },
    editEphemeralMessageText(args) {
      const record = ephemeralMessage(reachChat(world, args, 'write'), args);
      if (record === undefined) throw badRequest('message to edit not found');
      edit(record, readText(world, args), args);
      return true;
    },
  };
}

/** The living ephemeral message that a call names by its receiver and its own id. */
export function ephemeralMessage(chat: ChatRecord, args: Arguments): MessageRecord | undefined {
  const record = chat.ephemeral.get(args.integer('ephemeral_message_id') ?? 0);
  if (record === undefined || record.isDeleted) return undefined;
  return record.receiverId === args.integer('receiver_user_id') ? record : undefined;
}
