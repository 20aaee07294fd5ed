import type { InlineKeyboardButton, Message, MessageEntity, User } from '@grammyjs/types';
import { findEntities } from '../world/entities.ts';
import { toHtml } from '../world/html.ts';
import { changeMessage, type MessageRecord } from '../world/messages.ts';
import { present } from '../world/present.ts';
import { Refused, refusal } from '../world/speech.ts';
import type { Simulation } from './simulation.ts';
import { matches, type Patience } from './waiting.ts';

export interface Button {
  readonly text: string;
  readonly url: string | undefined;
  readonly callbackData: string | undefined;
  /** The address of the Mini App that it opens. */
  readonly webApp: string | undefined;
}

/** A file that a message carries, as whoever downloads it has it. */
export interface ShownFile {
  readonly fileId: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** The bytes as UTF-8. */
  readonly content: string;
}

/** A message as its readers see it: always the present state, also after edits. */
export interface ShownMessage {
  readonly id: number;
  /** As the Bot API carries it. */
  readonly api: Message;
  readonly record: MessageRecord;
  readonly from: User | undefined;
  /** Plain text, or the caption. */
  readonly text: string;
  /** The text with its formatting written as HTML. */
  readonly html: string;
  readonly entities: readonly MessageEntity[];
  /** Where its inline links and buttons lead. */
  readonly urls: readonly string[];
  readonly buttons: readonly (readonly Button[])[];
  readonly photo: ShownFile | undefined;
  readonly document: ShownFile | undefined;
  readonly threadId: number | undefined;
  /** The id of the message it answers. */
  readonly replyTo: number | undefined;
  /** Whether the reader's app opens a reply to it (force_reply). */
  readonly asksReply: boolean;
  readonly isDeleted: boolean;
  readonly isEphemeral: boolean;
  /** Its author edits it. */
  edit(text: string): Promise<void>;
  /** Waits until it is deleted. */
  disappears(patience?: Patience): Promise<void>;
  /** Waits until its text matches. */
  becomes(pattern: string | RegExp, patience?: Patience): Promise<ShownMessage>;
}

export function showMessage(simulation: Simulation, record: MessageRecord): ShownMessage {
  const text = () => record.api.text ?? record.api.caption ?? '';
  const entities = () => record.api.entities ?? record.api.caption_entities ?? [];
  const buttons = () =>
    (record.api.reply_markup?.inline_keyboard ?? []).map((r) => r.map(toButton));
  const { chat } = record;

  const shown: ShownMessage = {
    record,
    get api() {
      return record.api;
    },
    id: record.api.message_id,
    from: record.api.from,
    get text() {
      return text();
    },
    get html() {
      return toHtml({ text: text(), entities: entities() });
    },
    get entities() {
      return entities();
    },
    get urls() {
      const links = entities().flatMap((entity) => (entity.type === 'text_link' ? entity.url : []));
      return [
        ...links,
        ...buttons()
          .flat()
          .flatMap(({ url }) => url ?? []),
      ];
    },
    get buttons() {
      return buttons();
    },
    get photo() {
      return shownFile(simulation, record.api.photo?.at(-1)?.file_id);
    },
    get document() {
      return shownFile(simulation, record.api.document?.file_id);
    },
    threadId: record.api.message_thread_id,
    replyTo: record.api.reply_to_message?.message_id,
    get asksReply() {
      return record.asksReply;
    },
    get isDeleted() {
      return record.isDeleted;
    },
    isEphemeral: record.receiverId !== undefined,
    edit: async (text) => editAsAuthor(simulation, record, text),
    async disappears(patience) {
      const what = `“${text()}” disappears`;
      await simulation.until(() => record.isDeleted, what, { ...patience, chat });
    },
    async becomes(pattern, patience) {
      const isSo = () => !record.isDeleted && matches(text(), pattern);
      await simulation.until(isSo, `“${text()}” becomes ${pattern}`, { ...patience, chat });
      return shown;
    },
  };
  return shown;
}

function shownFile({ world }: Simulation, fileId: string | undefined): ShownFile | undefined {
  const file = fileId === undefined ? undefined : world.files.byId(fileId);
  if (file === undefined) return undefined;
  const { id, name, mimeType, content } = file;
  return { fileId: id, name, mimeType, bytes: content, content: Buffer.from(content).toString() };
}

function editAsAuthor({ world }: Simulation, record: MessageRecord, text: string): void {
  const { chat, authorId, api } = record;
  if (record.isDeleted) throw new Refused('the message was deleted');
  const reason = chat.kind === 'private' ? undefined : refusal(world, chat, authorId);
  if (reason !== undefined) throw new Refused(`cannot edit in ${chat.title}: ${reason}`);
  const { message_id, date, chat: _, edit_date, entities, ...rest } = api;
  const found = findEntities(text);
  const isCaption = api.text === undefined;
  changeMessage(world, record, {
    ...rest,
    ...(isCaption ? { caption: text } : { text }),
    ...present(isCaption ? 'caption_entities' : 'entities', found.length > 0 ? found : undefined),
  });
}

function toButton(button: InlineKeyboardButton): Button {
  return {
    text: button.text,
    url: 'url' in button ? button.url : undefined,
    callbackData: 'callback_data' in button ? button.callback_data : undefined,
    webApp: 'web_app' in button ? button.web_app.url : undefined,
  };
}
