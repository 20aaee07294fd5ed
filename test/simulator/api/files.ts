import { type FileKind, isPicture, type NewFile, type StoredFile } from '../world/files.ts';
import type { World } from '../world/world.ts';
import { badRequest } from './errors.ts';
import type { Uploads } from './request-body.ts';

/** The file that a call names: one that Telegram has by its `file_id`, or one that comes with it. */
export function readFile(
  world: World,
  kind: FileKind,
  reference: string,
  uploads: Uploads,
): StoredFile {
  const attached = /^attach:\/\/(.+)$/.exec(reference)?.[1];
  if (attached !== undefined) return world.files.add(kind, upload(kind, uploads.get(attached)));
  // The simulated Telegram has no web to fetch from.
  if (/^https?:\/\//i.test(reference)) throw badRequest('failed to get HTTP URL content');
  const known = world.files.byId(reference);
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (known.kind !== kind) {
    const [is, wanted] = [known.kind, kind].map((one) => (one === 'photo' ? 'Photo' : 'Document'));
    throw badRequest(`can't use file of type ${is} as ${wanted}`);
  }
  return known;
}

function upload(kind: FileKind, file: NewFile | undefined): NewFile {
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (file.content.length === 0) throw badRequest('file must be non-empty');
  if (kind === 'photo' && !isPicture(file.content)) throw badRequest('IMAGE_PROCESS_FAILED');
  return file;
}
