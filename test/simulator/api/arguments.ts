import type { z } from 'zod';
import { badRequest } from './errors.ts';

/** The parameters of one call: typed reading of what JSON, forms and queries carry. */
export interface Arguments {
  has(name: string): boolean;
  integer(name: string): number | undefined;
  text(name: string): string | undefined;
  flag(name: string): boolean;
  json<T>(name: string, schema: z.ZodType<T>): T | undefined;
  /** `chat_id`: a number, or a username with its @. */
  chatId(): number | string;
}

export function createArguments(raw: Readonly<Record<string, unknown>>): Arguments {
  function integer(name: string): number | undefined {
    const value = raw[name];
    if (value === undefined || value === null || value === '') return undefined;
    const number = typeof value === 'string' ? Number(value) : value;
    if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
    throw badRequest(`invalid ${name} specified`);
  }

  function text(name: string): string | undefined {
    const value = raw[name];
    return value === undefined || value === null ? undefined : String(value);
  }

  return {
    has: (name) => raw[name] !== undefined && raw[name] !== null,
    integer,
    text,
    flag: (name) => /^(true|1)$/i.test(text(name) ?? ''),
    json(name, schema) {
      const value = raw[name];
      if (value === undefined || value === null) return undefined;
      const parsed = schema.safeParse(typeof value === 'string' ? parseJson(name, value) : value);
      if (parsed.success) return parsed.data;
      const [issue] = parsed.error.issues;
      throw badRequest(`can't parse ${name}: ${issue?.path.join('.') ?? ''} ${issue?.message}`);
    },
    chatId() {
      const value = text('chat_id') ?? '';
      return /^-?\d+$/.test(value) ? Number(value) : value;
    },
  };
}

function parseJson(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}
