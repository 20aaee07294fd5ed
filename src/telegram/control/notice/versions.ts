import { createHash } from 'node:crypto';
import * as z from 'zod';
import { differs, inOneOrder } from '../../../core/model/change.ts';

/** Kept while an admin writes: which version they saw, and what they wrote. */
const schema = z.object({ seen: z.string(), value: z.unknown() });

/** What was kept; nothing where an earlier version kept something else. */
export function draftFrom(json: string | undefined): Partial<z.infer<typeof schema>> {
  return json === undefined ? {} : (schema.safeParse(JSON.parse(json)).data ?? {});
}

/** A short name, by which a text is known again. */
export const nameOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The name of a value as it is now, so that it is known when another admin has changed it. */
export const versionOf = (value: unknown): string => nameOf(inOneOrder(value ?? null) ?? '');

/** Whether another admin has changed a value since it was seen, and to something else. */
export const isOvertaken = (
  now: unknown,
  { seen, value }: { readonly seen: string | undefined; readonly value: unknown },
): boolean => seen !== versionOf(now) && differs(now, value);
