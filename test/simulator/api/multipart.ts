import type { NewFile } from '../world/files.ts';
import { badRequest } from './errors.ts';

export interface Part {
  readonly name: string;
  /** A string, unless the part has a file name. */
  readonly value: string | NewFile;
}

const LINE = '\r\n';

/**
 * The parts of a multipart body, read as forgivingly as the Bot API does: clients leave out the
 * quotes around file names, also of those that are not ASCII, which the parser of Node refuses.
 */
export function parseMultipart(body: Buffer, contentType: string): Part[] {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType) ?? [];
  const boundary = `--${quoted ?? plain ?? ''}`;
  // One character a byte: positions in the text are positions in the body.
  const text = body.toString('latin1');
  const parts: Part[] = [];
  let start = text.indexOf(boundary);
  while (start >= 0 && !text.startsWith('--', start + boundary.length)) {
    const end = text.indexOf(`${LINE}${boundary}`, start);
    if (end < 0) throw badRequest("can't parse multipart body");
    parts.push(parsePart(body.subarray(start + boundary.length + LINE.length, end)));
    start = end + LINE.length;
  }
  return parts;
}

function parsePart(part: Buffer): Part {
  const blank = part.indexOf(LINE + LINE);
  if (blank < 0) throw badRequest("can't parse multipart part");
  const headers = part.subarray(0, blank).toString();
  const content = part.subarray(blank + 2 * LINE.length);
  const name = parameter(headers, 'name') ?? '';
  const fileName = parameter(headers, 'filename');
  if (fileName === undefined) return { name, value: content.toString() };
  const mimeType = /^content-type:\s*(\S+)/im.exec(headers)?.[1] ?? 'application/octet-stream';
  return { name, value: { name: fileName, mimeType, content: Uint8Array.from(content) } };
}

function parameter(headers: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(headers) ?? [];
  return quoted ?? plain;
}
