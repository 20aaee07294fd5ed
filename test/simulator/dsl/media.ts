import { type Files, inMessage, type NewFile, TINY_PICTURE } from '../world/files.ts';
import type { FormattedText } from '../world/html.ts';
import type { MessageContent } from '../world/messages.ts';
import type { Permission } from '../world/permissions.ts';

const FILE = { file_id: 'file', file_unique_id: 'unique' };
const SOME_DOCUMENT: NewFile = {
  name: 'file.txt',
  mimeType: 'text/plain',
  content: Buffer.from('text'),
};
const VIDEO = { ...FILE, width: 320, height: 240, duration: 3 };

interface Kind {
  readonly permission: Permission;
  readonly content: (caption: FormattedText, files: Files) => Partial<MessageContent>;
}

/** What people send besides text: the permission that it needs and how it looks on the wire. */
const KINDS = {
  photo: {
    permission: 'can_send_photos',
    content: (caption, files) => ({
      ...captioned(caption),
      ...inMessage(files.add('photo', TINY_PICTURE)),
    }),
  },
  video: {
    permission: 'can_send_videos',
    content: (caption) => ({ ...captioned(caption), video: VIDEO }),
  },
  animation: {
    permission: 'can_send_other_messages',
    content: (caption) => ({ ...captioned(caption), animation: VIDEO, document: FILE }),
  },
  document: {
    permission: 'can_send_documents',
    content: (caption, files) => ({
      ...captioned(caption),
      ...inMessage(files.add('document', SOME_DOCUMENT)),
    }),
  },
  audio: {
    permission: 'can_send_audios',
    content: (caption) => ({ ...captioned(caption), audio: { ...FILE, duration: 60 } }),
  },
  voice: {
    permission: 'can_send_voice_notes',
    content: (caption) => ({ ...captioned(caption), voice: { ...FILE, duration: 5 } }),
  },
  video_note: {
    permission: 'can_send_video_notes',
    content: () => ({ video_note: { ...FILE, length: 240, duration: 5 } }),
  },
  sticker: {
    permission: 'can_send_other_messages',
    content: () => ({
      sticker: {
        ...FILE,
        type: 'regular',
        width: 512,
        height: 512,
        is_animated: false,
        is_video: false,
      },
    }),
  },
  location: {
    permission: 'can_send_messages',
    content: () => ({ location: { latitude: 48.1, longitude: 11.6 } }),
  },
  contact: {
    permission: 'can_send_messages',
    content: ({ text }) => ({ contact: { phone_number: '+100', first_name: text } }),
  },
  dice: {
    permission: 'can_send_other_messages',
    content: () => ({ dice: { emoji: '🎲', value: 4 } }),
  },
  /** To the list of somebody else, which lets everybody add some. */
  'added task': {
    permission: 'can_send_messages',
    content: ({ text }) => ({ checklist_tasks_added: { tasks: [{ id: 2, text }] } }),
  },
  /** To the poll of somebody else, which lets everybody add some. */
  'added option': {
    permission: 'can_send_polls',
    content: ({ text }) => ({
      poll_option_added: { option_persistent_id: '2', option_text: text },
    }),
  },
} as const satisfies Record<string, Kind>;

/** A file of one's own; without a type it is sent as any bytes. */
export interface OwnFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly mimeType?: string;
}

export type Media =
  | keyof typeof KINDS
  | { readonly document: OwnFile }
  | { readonly photo: OwnFile };

export function mediaKind(media: Media): Kind {
  if (typeof media === 'string') return KINDS[media];
  const kind = 'photo' in media ? 'photo' : 'document';
  const {
    name,
    content,
    mimeType = 'application/octet-stream',
  } = 'photo' in media ? media.photo : media.document;
  const file = { name, mimeType, content: Buffer.from(content) };
  return {
    permission: KINDS[kind].permission,
    content: (caption, files) => ({ ...captioned(caption), ...inMessage(files.add(kind, file)) }),
  };
}

function captioned({ text, entities }: FormattedText): Partial<MessageContent> {
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}
