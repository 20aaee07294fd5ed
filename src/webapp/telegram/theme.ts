import { on, tell } from './bridge.ts';
import { coloursOf } from './colours.ts';

function wear(theme: unknown): void {
  const colours = coloursOf(theme);
  if (colours === undefined) return;
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(colours)) style.setProperty(name, value);
  style.colorScheme = colours['--scheme'] ?? '';
  tell('web_app_set_header_color', { color: colours['--around'] });
  tell('web_app_set_background_color', { color: colours['--around'] });
}

/** Wears the colours of Telegram, also when they change. */
export function followTheme(theme: unknown): void {
  wear(theme);
  on('theme_changed', (data) => {
    if (typeof data === 'object' && data !== null && 'theme_params' in data) {
      wear(data.theme_params);
    }
  });
}
