import { isValid } from '@tma.js/init-data-node';
import type { User } from 'grammy/types';
import * as z from 'zod';

/** Whoever opened the page, as Telegram says; or what is wrong with what the page has shown. */
export type Opener = { readonly user: User } | { readonly fault: 'forged' | 'expired' };

/** A page that is open for longer has to be opened again. */
const VALID_SECONDS = 3_600;
/** Telegram's clock may be somewhat ahead. */
const AHEAD_SECONDS = 60;

const userSchema = z.object({
  id: z.int().positive(),
  first_name: z.string().catch(''),
  last_name: z.string().optional().catch(undefined),
  username: z.string().optional().catch(undefined),
  language_code: z.string().optional().catch(undefined),
});

/** Reads the init data of a page, signed by Telegram (Mini Apps, "Validating data"). */
export function readInitData(initData: string, botToken: string, now: Date): Opener {
  // Its age is told by the bot's clock below, which is Telegram's.
  if (!isSigned(initData, botToken)) return { fault: 'forged' };
  const fields = new URLSearchParams(initData);
  const user = userIn(fields.get('user'));
  const signedAt = Number(fields.get('auth_date'));
  const age = now.getTime() / 1_000 - signedAt;
  if (user === undefined || !Number.isSafeInteger(signedAt)) return { fault: 'forged' };
  return age > VALID_SECONDS || age < -AHEAD_SECONDS ? { fault: 'expired' } : { user };
}

function isSigned(initData: string, botToken: string): boolean {
  try {
    return isValid(initData, botToken, { expiresIn: 0 });
  } catch {
    return false;
  }
}

function userIn(json: string | null): User | undefined {
  try {
    const { id, first_name: firstName, ...rest } = userSchema.parse(JSON.parse(json ?? ''));
    const more = Object.entries(rest).filter(([, value]) => value !== undefined);
    return { id, is_bot: false, first_name: firstName, ...Object.fromEntries(more) };
  } catch {
    return undefined;
  }
}

/** The language that init data names, believed without a signature: it only chooses a refusal. */
export const languageIn = (initData: string): string | undefined => {
  const user = userIn(new URLSearchParams(initData).get('user'));
  return user?.language_code;
};
