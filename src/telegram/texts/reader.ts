import type { Context } from 'grammy';
import type { User } from 'grammy/types';
import { DEFAULT_SETTINGS, LANGUAGES, type Language } from '../../core/model/settings.ts';
import { type PlainKey, type Texts, textsIn } from './texts.ts';

/** The languages that people have chosen for what they read of the bot, by who sent an update. */
const chosen = new WeakMap<User, Language>();

/** From here on the sender of the update reads this language; undefined is Telegram's. */
export function readsIn(user: User, language: Language | undefined): void {
  if (language === undefined) chosen.delete(user);
  else chosen.set(user, language);
}

/** The language that a person has set in Telegram (an IETF tag), if the bot speaks it. */
export function languageOfReader(code: string | undefined): Language {
  return spokenLanguage(code) ?? DEFAULT_SETTINGS.language;
}

/** The same; undefined for a language that the bot does not speak. */
export function spokenLanguage(code: string | undefined): Language | undefined {
  const [primary] = (code ?? '').toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary);
}

/** The language for the person from whom an update comes: an answer is for who asked. */
export function languageFor({ from }: Pick<Context, 'from'>): Language {
  return (from && chosen.get(from)) ?? languageOfReader(from?.language_code);
}

/** The texts for that person. */
export function textsFor(ctx: Pick<Context, 'from'>): Texts {
  return textsIn(languageFor(ctx));
}

/** Whether it is what a key says, in whichever language the key was made. */
export const isWord = (key: PlainKey, said: string | undefined): boolean =>
  LANGUAGES.some((language) => textsIn(language).plain(key) === said);

/**
 * Whether nothing more is to be asked: the key says so, and the command that other bots have, also
 * with the name of the bot as apps complete it.
 */
export const isCancel = (said: string | undefined): boolean =>
  /^\/cancel(@\w+)?$/.test(said ?? '') || isWord('cancel', said);
