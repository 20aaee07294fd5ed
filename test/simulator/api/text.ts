import type { Message, MessageEntity } from '@grammyjs/types';
import { z } from 'zod';
import { DATE_TIME_FORMAT, type FormattedText, HtmlError, parseHtml } from '../world/html.ts';
import type { World } from '../world/world.ts';
import type { Arguments } from './arguments.ts';
import { badRequest } from './errors.ts';

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;

const USER = z.looseObject({ id: z.number(), is_bot: z.boolean(), first_name: z.string() });
const SPAN = { offset: z.number().int().min(0), length: z.number().int().min(0) };
const ENTITIES = z.array(
  z.union([
    z.strictObject({ type: z.literal('text_link'), ...SPAN, url: z.string() }),
    z.strictObject({ type: z.literal('text_mention'), ...SPAN, user: USER }),
    z.strictObject({
      type: z.literal('date_time'),
      ...SPAN,
      unix_time: z.int(),
      date_time_format: z.string().regex(DATE_TIME_FORMAT),
    }),
    z.strictObject({ type: z.literal('pre'), ...SPAN, language: z.string().optional() }),
    z.strictObject({
      type: z.literal('date_time'),
      ...SPAN,
      unix_time: z.number().int(),
      date_time_format: z.string().regex(/^(r|w?[dD]?[tT]?)$/),
    }),
    z.strictObject({
      type: z.enum([
        'mention',
        'hashtag',
        'bot_command',
        'url',
        'bold',
        'italic',
        'underline',
        'strikethrough',
        'spoiler',
        'blockquote',
        'expandable_blockquote',
        'code',
      ]),
      ...SPAN,
    }),
  ]),
);
const LINK_PREVIEW = z.strictObject({
  is_disabled: z.boolean().optional(),
  url: z.string().optional(),
  prefer_small_media: z.boolean().optional(),
  prefer_large_media: z.boolean().optional(),
  show_above_text: z.boolean().optional(),
});

/** The text of a message to send or edit: plain, with entities, or HTML strictly parsed. */
export function readText(world: World, args: Arguments): Pick<Message, 'text' | 'entities'> {
  args.json('link_preview_options', LINK_PREVIEW);
  const { text, entities } = read(world, args, 'text', 'entities');
  if (text.trim() === '') throw badRequest('message text is empty');
  if (text.length > LONGEST_TEXT) throw badRequest('message is too long');
  return { text, ...(entities.length > 0 && { entities }) };
}

/** What stands below a photo or a document; nothing has to. */
export function readCaption(
  world: World,
  args: Arguments,
): Pick<Message, 'caption' | 'caption_entities'> {
  const { text, entities } = read(world, args, 'caption', 'caption_entities');
  if (text.length > LONGEST_CAPTION) throw badRequest('message caption is too long');
  if (text.trim() === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}

function read(world: World, args: Arguments, textName: string, listName: string): FormattedText {
  const { text, entities } = parse(args, textName, listName);
  return { text, entities: entities.flatMap((entity) => settle(world, text, entity)) };
}

function parse(args: Arguments, textName: string, listName: string): FormattedText {
  const source = args.text(textName) ?? '';
  const mode = args.text('parse_mode');
  if (mode === undefined || mode === '') {
    // Checked above; zod's optional fields and the types' exact ones differ in form only.
    const entities = (args.json(listName, ENTITIES) ?? []) as MessageEntity[];
    return { text: source, entities };
  }
  if (mode.toLowerCase() !== 'html') throw badRequest('the simulator parses HTML only');
  try {
    return parseHtml(source);
  } catch (error) {
    if (error instanceof HtmlError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}

/** Mentions lead to real users or vanish; entities beyond the text are refused. */
function settle(world: World, text: string, entity: MessageEntity): MessageEntity[] {
  if (entity.offset + entity.length > text.length) {
    throw badRequest(`entity of type ${entity.type} ends after the end of the text`);
  }
  if (entity.type !== 'text_mention') return [entity];
  const user = world.users.get(entity.user.id);
  return user === undefined ? [] : [{ ...entity, user }];
}
