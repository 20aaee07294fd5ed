import { LANGUAGES, type Language } from '../../core/model/settings.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { MemberTexts } from './member-texts.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

const TEXTS: Readonly<Record<Language, MemberTexts>> = { en, de, es, fr, pt, ru };

/** The language of a person, as their app tells it (IETF language tag), if there are texts in it. */
export function languageOfCode(code: string | undefined): Language {
  const [primary = ''] = (code ?? '').toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The texts for members in the language. */
export function textsIn(language: Language): MemberTexts {
  return TEXTS[language];
}
