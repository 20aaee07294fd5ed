import type { IncomingMessage } from 'node:http';
import type { NewFile } from '../world/files.ts';
import { badRequest } from './errors.ts';
import { parseMultipart } from './multipart.ts';

/** The files that came with a request, by the name that `attach://…` calls them. */
export type Uploads = ReadonlyMap<string, NewFile>;

export interface RequestBody {
  readonly params: Record<string, unknown>;
  readonly uploads: Uploads;
}

/** The parameters of a request: from the query, and from a JSON, form or multipart body. */
export async function readBody(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const { params, uploads } = parseBody(body, type);
  return { params: { ...Object.fromEntries(query), ...params }, uploads };
}

function parseBody(body: Buffer, type: string): RequestBody {
  const uploads = new Map<string, NewFile>();
  if (body.length === 0) return { params: {}, uploads };
  if (type.startsWith('application/json')) return { params: parseJson(body.toString()), uploads };
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { params: Object.fromEntries(new URLSearchParams(body.toString())), uploads };
  }
  return type.startsWith('multipart/form-data') ? parseForm(body, type) : { params: {}, uploads };
}

function parseForm(body: Buffer, type: string): RequestBody {
  const params: Record<string, string> = {};
  const uploads = new Map<string, NewFile>();
  for (const { name, value } of parseMultipart(body, type)) {
    if (typeof value === 'string') params[name] = value;
    else uploads.set(name, value);
  }
  // A file stands in the parameter of its own name, unless another refers to it.
  const named = Object.values(params).join('\n');
  for (const name of uploads.keys()) {
    const reference = `attach://${name}`;
    if (!named.includes(reference)) params[name] = reference;
  }
  return { params, uploads };
}

function parseJson(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // Told below like any other body that is no object.
  }
  throw badRequest("can't parse request JSON object");
}
