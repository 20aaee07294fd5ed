import type { Api } from 'grammy';
import { DEFAULT_SETTINGS } from '../../core/model/settings.ts';
import { textsIn } from '../texts/texts.ts';

/** What Telegram was told last of the button beside the input field. */
export interface MenuButtonRegister {
  /** The page that it opens, null for none; undefined when that is not known. */
  load(): Promise<string | null | undefined>;
  save(url: string | null): Promise<void>;
}

/**
 * Lets the button in private chats open the page, or the commands where none is served any more.
 * It is the same for all, so it speaks the standard language.
 */
export async function registerMenuButton(
  api: Api,
  url: string | undefined,
  register: MenuButtonRegister,
): Promise<void> {
  const known = await register.load();
  const wanted = url ?? null;
  // Nothing was ever told, and there is nothing to tell.
  if (known === wanted || (known === undefined && wanted === null)) return;
  const text = textsIn(DEFAULT_SETTINGS.language).plain('page-menu-button');
  await api.setChatMenuButton({
    menu_button:
      url === undefined ? { type: 'default' } : { type: 'web_app', text, web_app: { url } },
  });
  await register.save(wanted);
}
