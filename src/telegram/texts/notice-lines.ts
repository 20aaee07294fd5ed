import type { Notice, Warning } from '../../core/notices/notice.ts';
import type { RichText } from '../ui/rich-text.ts';
import type { Texts } from './texts.ts';

/** What a notice may promise too much: it is read a little later than it is written. */
const TOLERANCE_SECONDS = 60;

/** By when one has to have joined, in groups where others are removed. */
export function removalText({ removal: seconds = 0 }: Notice, texts: Texts): RichText[] {
  return seconds === 0 ? [] : [texts.rich('notice-removal', { time: timeLeft(seconds, texts) })];
}

/** Never more than there is; in minutes below two hours, unless it is a whole one. */
function timeLeft(seconds: number, texts: Texts): string {
  const hours = Math.floor((seconds + TOLERANCE_SECONDS) / 3_600);
  const isWhole = seconds - hours * 3_600 < TOLERANCE_SECONDS;
  return hours > 1 || (hours === 1 && isWhole)
    ? texts.plain('hours', { count: hours })
    : texts.plain('minutes', { count: Math.ceil(seconds / 60) });
}

/** Which warning it is, or that it is one. */
export const numbered = (warning: Warning | 'of several', texts: Texts): RichText =>
  warning === 'of several'
    ? texts.rich('notice-warned-several')
    : texts.rich('notice-warned', { number: warning.number, most: warning.of });
