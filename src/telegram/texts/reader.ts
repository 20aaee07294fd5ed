import type { Context } from 'grammy';
import { DEFAULT_SETTINGS, LANGUAGES, type Language } from '../../core/model/settings.ts';
import { type Texts, textsIn } from './texts.ts';

/** The language that a person has chosen in Telegram (an IETF tag), if the bot speaks it. */
export function languageOfReader(code: string | undefined): Language {
  return spokenLanguage(code) ?? DEFAULT_SETTINGS.language;
}

/** The same; undefined for a language that the bot does not speak. */
export function spokenLanguage(code: string | undefined): Language | undefined {
  const [primary] = (code ?? '').toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary);
}

/** The texts for the person from whom an update comes: an answer is for who asked. */
export function textsFor({ from }: Pick<Context, 'from'>): Texts {
  return textsIn(languageOfReader(from?.language_code));
}
