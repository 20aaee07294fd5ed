import type { PhotoSize } from '@grammyjs/types';
import type { Ids } from './ids.ts';

/** What a message may carry as a file; a file sent as the one cannot be sent again as the other. */
export type FileKind = 'photo' | 'document';

export interface NewFile {
  readonly name: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
}

/** A file on Telegram's servers. */
export interface StoredFile extends NewFile {
  readonly kind: FileKind;
  readonly id: string;
  /** The same for everybody and forever, yet nothing can be sent by it. */
  readonly uniqueId: string;
  /** Where it is downloaded from, under `/file/bot<token>/`. */
  readonly path: string;
}

export interface Files {
  add(kind: FileKind, file: NewFile): StoredFile;
  byId(id: string): StoredFile | undefined;
  byPath(path: string): StoredFile | undefined;
}

export function createFiles(ids: Ids): Files {
  const files: StoredFile[] = [];
  return {
    add(kind, file) {
      const serial = ids.serial();
      const extension = /\.\w+$/.exec(file.name)?.[0] ?? '';
      const stored = {
        ...file,
        kind,
        id: `${kind === 'photo' ? 'AgAC' : 'BQAC'}AgIAAxkB-simulated_${serial}`,
        uniqueId: `AQAD${serial}`,
        path: `${kind}s/file_${serial}${extension}`,
      };
      files.push(stored);
      return stored;
    },
    byId: (id) => files.find((file) => file.id === id),
    byPath: (path) => files.find((file) => file.path === path),
  };
}

/** The file as messages carry it: a photo in its sizes, of which the simulator has one. */
export function inMessage(file: StoredFile) {
  const { id, uniqueId, content, name, mimeType } = file;
  const reference = { file_id: id, file_unique_id: uniqueId, file_size: content.length };
  if (file.kind === 'document') {
    return { document: { ...reference, file_name: name, mime_type: mimeType } };
  }
  const photo: PhotoSize[] = [{ ...reference, width: 90, height: 90 }];
  return { photo };
}

/** Whether the bytes are a picture of a kind that Telegram makes photos of. */
export function isPicture(content: Uint8Array): boolean {
  const start = Buffer.from(content.subarray(0, 12)).toString('latin1');
  return /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8|BM|RIFF.{4}WEBP)/s.test(start);
}

/** The smallest picture there is, for photos whose looks do not matter. */
export const TINY_PICTURE: NewFile = {
  name: 'photo.png',
  mimeType: 'image/png',
  content: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
};
