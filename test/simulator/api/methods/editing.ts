import { z } from 'zod';
import type { ChatRecord } from '../../world/chats.ts';
import { inMessage } from '../../world/files.ts';
import { toHtml } from '../../world/html.ts';
import {
  changeMessage,
  liveMessage,
  type MessageContent,
  type MessageRecord,
} from '../../world/messages.ts';
import { present } from '../../world/present.ts';
import type { World } from '../../world/world.ts';
import { reachChat } from '../access.ts';
import { type Arguments, createArguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import { readFile } from '../files.ts';
import { readInlineKeyboard } from '../keyboard.ts';
import type { Limits } from '../limits.ts';
import { readCaption, readText } from '../text.ts';
import type { Method, MethodsNamed, Request } from './methods.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly ' +
  'the same as a current content and reply markup of the message';

const MEDIA = z.looseObject({ type: z.string(), media: z.string() });
const MEDIA_FIELDS = [
  'type',
  'media',
  'caption',
  'parse_mode',
  'caption_entities',
  'show_caption_above_media',
  'has_spoiler',
  'thumbnail',
  'disable_content_type_detection',
];

type Aspect = 'Text' | 'Caption' | 'Media' | 'ReplyMarkup';
type EditingMethod = `editMessage${Aspect}` | `editEphemeralMessage${Aspect}`;
type Content = Partial<MessageContent>;

/** What a message is to consist of from now on, but for its buttons. */
type Change = (record: MessageRecord, args: Arguments, request: Request) => Content;

export function createEditingMethods(world: World, limits: Limits): MethodsNamed<EditingMethod> {
  const changes = createChanges(world);

  function edit(record: MessageRecord, args: Arguments, content: Content): void {
    const { text, entities, caption, caption_entities, photo, document, ...frame } = record.api;
    const { message_id, date, chat, edit_date, reply_markup, ...rest } = frame;
    const markup = readInlineKeyboard(args, record.chat);
    const changed = { ...rest, ...content, ...present('reply_markup', markup) };
    if (looksOf(record.api) === looksOf(changed)) throw badRequest(NOT_MODIFIED);
    limits.count(record.chat.id);
    changeMessage(world, record, changed);
  }

  const ordinary =
    (change: Change): Method =>
    (args, request) => {
      const chat = reachChat(world, args, 'write');
      const record = liveMessage(chat, args.integer('message_id') ?? 0);
      if (record === undefined) throw badRequest('message to edit not found');
      if (record.authorId !== world.bot.id || record.isFixed) {
        throw badRequest("message can't be edited");
      }
      edit(record, args, change(record, args, request));
      return record.api;
    };

  const ephemeral =
    (change: Change): Method =>
    (args, request) => {
      const record = ephemeralMessage(reachChat(world, args, 'write'), args);
      if (record === undefined || record.authorId !== world.bot.id) {
        throw badRequest('message to edit not found');
      }
      edit(record, args, change(record, args, request));
      return true;
    };

  return {
    editMessageText: ordinary(changes.text),
    editMessageCaption: ordinary(changes.caption),
    editMessageMedia: ordinary(changes.media),
    editMessageReplyMarkup: ordinary(contentOf),
    editEphemeralMessageText: ephemeral(changes.text),
    editEphemeralMessageCaption: ephemeral(changes.caption),
    editEphemeralMessageMedia: ephemeral(changes.media),
    editEphemeralMessageReplyMarkup: ephemeral(contentOf),
  };
}

function createChanges(world: World): Record<'text' | 'caption' | 'media', Change> {
  return {
    text({ api }, args) {
      if (api.text === undefined) throw badRequest('there is no text in the message to edit');
      return readText(world, args);
    },
    caption({ api }, args) {
      const { photo, document } = api;
      if (photo === undefined && document === undefined) {
        throw badRequest('there is no caption in the message to edit');
      }
      return {
        ...present('photo', photo),
        ...present('document', document),
        ...readCaption(world, args),
      };
    },
    media(_record, args, { uploads = new Map() }) {
      const given = args.json('media', MEDIA);
      if (given === undefined) throw badRequest('input media not found');
      const { type: kind, media } = given;
      if (kind !== 'photo' && kind !== 'document') {
        throw badRequest(`the simulator edits photos and documents only, not a ${kind}`);
      }
      const unknown = Object.keys(given).find((name) => !MEDIA_FIELDS.includes(name));
      if (unknown !== undefined) throw badRequest(`media has no field ${unknown}`);
      const caption = readCaption(world, createArguments(given));
      return { ...inMessage(readFile(world, kind, media, uploads)), ...caption };
    },
  };
}

function contentOf({ api }: MessageRecord): Content {
  return {
    ...present('text', api.text),
    ...present('entities', api.entities),
    ...present('caption', api.caption),
    ...present('caption_entities', api.caption_entities),
    ...present('photo', api.photo),
    ...present('document', api.document),
  };
}

/** All of a message that can be seen: an edit has to change some of it. */
function looksOf(content: Content): string {
  const { text = '', entities = [], caption = '', caption_entities = [] } = content;
  return JSON.stringify([
    toHtml({ text, entities }),
    toHtml({ text: caption, entities: caption_entities }),
    content.photo?.at(-1)?.file_unique_id,
    content.document?.file_unique_id,
    content.reply_markup,
  ]);
}

/** The living ephemeral message that a call names by its receiver and its own id. */
export function ephemeralMessage(chat: ChatRecord, args: Arguments): MessageRecord | undefined {
  const record = chat.ephemeral.get(args.integer('ephemeral_message_id') ?? 0);
  if (record === undefined || record.isDeleted) return undefined;
  return record.receiverId === args.integer('receiver_user_id') ? record : undefined;
}
