import type { Notice, Warning } from '../../core/notices/notice.ts';
import type { RichText } from '../ui/rich-text.ts';
import type { Texts } from './texts.ts';

/** By when one has to have joined, in groups where others are removed. */
export function removalText({ removal: seconds = 0 }: Notice, texts: Texts): RichText[] {
  if (seconds === 0) return [];
  const hours = Math.round(seconds / 3_600);
  const time =
    hours > 0
      ? texts.plain('hours', { count: hours })
      : texts.plain('minutes', { count: Math.ceil(seconds / 60) });
  return [texts.rich('notice-removal', { time })];
}

/** Which warning it is. */
export const numbered = ({ number, of }: Warning, texts: Texts): RichText =>
  texts.rich('notice-warned', { number, most: of });
