import type { Api } from 'grammy';
import { refusedWith } from './errors.ts';
import type { Transport } from './transport.ts';

export interface DocumentsDeps {
  readonly botToken: string;
  readonly telegramApiRoot: string;
  readonly transport: Pick<Transport, 'download'>;
}

/** What a document holds, or why it cannot be read. */
export type ReadDocument =
  | { readonly text: string }
  | { readonly fault: 'too-large' | 'unreachable' };

export type Documents = ReturnType<typeof createDocuments>;

/** As Telegram names files: relative, and without dots that would lead elsewhere. */
const PATH = /^[\w-]+(?:\/[\w-]+)*(?:\.\w+)?$/;

/** Reads documents that people send. The address of one holds the token: no error names it. */
export function createDocuments({ botToken, telegramApiRoot, transport }: DocumentsDeps) {
  return {
    async read(api: Api, fileId: string, maxBytes: number): Promise<ReadDocument> {
      try {
        const { file_path: path, file_size: size = 0 } = await api.getFile(fileId);
        if (size > maxBytes) return { fault: 'too-large' };
        // A Bot API server in local mode names a file on its own disk.
        if (path === undefined || !PATH.test(path)) return { fault: 'unreachable' };
        const url = `${telegramApiRoot}/file/bot${botToken}/${path}`;
        return { text: await transport.download(url, maxBytes) };
      } catch (error) {
        return { fault: refusedWith(error, 'too big') ? 'too-large' : 'unreachable' };
      }
    },
  };
}
