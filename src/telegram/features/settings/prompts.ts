import { LANGUAGES } from '../../../core/model/settings.ts';
import { type Texts, textsIn } from '../../texts/texts.ts';
import type { TextSetting } from '../../ui/settings-menu.ts';

/** How long a prompt stays: longer than other answers, since typing takes time. */
export const PROMPT_STAYS_SECONDS = 600;

/** First line of a prompt, which identifies it when an admin replies to it. */
export function promptTitle({ label }: TextSetting, texts: Texts): string {
  return texts.plain('settings-prompt', { label: texts.plain(label) });
}

/** The same of the prompt for whom to add to the allow list. */
export const allowListPrompt = (texts: Texts): string => texts.plain('allow-list-prompt');

/**
 * Whether a message of the bot begins with this title, whose language is that of the admin who
 * asked for it. Only what begins with the same sign is compared with all languages.
 */
export function isPrompt(text: string, title: (texts: Texts) => string): boolean {
  const [sign = ''] = title(textsIn('en'));
  return text.startsWith(sign) && LANGUAGES.some((one) => text.startsWith(title(textsIn(one))));
}
