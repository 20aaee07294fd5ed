import type { IncomingMessage } from 'node:http';
import { badRequest } from './errors.ts';

/** The parameters of a request: from the query, and from a JSON, form or multipart body. */
export async function readParameters(
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  const fields = body.length === 0 ? {} : await parseBody(body, type);
  return { ...Object.fromEntries(query), ...fields };
}

async function parseBody(body: Buffer, type: string): Promise<Record<string, unknown>> {
  if (type.startsWith('application/json')) return parseJson(body.toString());
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return {};
  const response = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  return Object.fromEntries(await response.formData());
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
