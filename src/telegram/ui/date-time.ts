import type { Language } from '../../core/model/settings.ts';
import type { RichText } from './rich-text.ts';

/**
 * A time, which Telegram's apps show in the reader's zone (Bot API, `date_time` entities); older
 * apps show it in UTC.
 */
export function dateTime(time: Date, language: Language): RichText {
  const format = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  const text = `${new Intl.DateTimeFormat(language, format).format(time)} UTC`;
  const unix_time = Math.floor(time.getTime() / 1000);
  const entity = { type: 'date_time', unix_time, date_time_format: 'dt' } as const;
  return { text, entities: [{ ...entity, offset: 0, length: text.length }] };
}
