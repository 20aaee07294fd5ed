import type { Language } from '../../core/model/settings.ts';

/** What each language calls itself: who looks for theirs may not be able to read the others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  ru: 'Русский',
  uk: 'Українська',
  it: 'Italiano',
  tr: 'Türkçe',
  id: 'Bahasa Indonesia',
  ar: 'العربية',
  fa: 'فارسی',
  hi: 'हिन्दी',
  uz: 'O‘zbekcha',
  zh: '简体中文',
};
