/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** What text needs against what is behind it (WCAG 2.2, 1.4.3), and a bit for rounding. */
const ENOUGH = 4.5 + 0.1;
const BLACK: Colour = [0, 0, 0];
const WHITE: Colour = [255, 255, 255];

function parsed(value: unknown): Colour | undefined {
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(String(value)) ?? [];
  const parts = [red, green, blue].map((part) => Number.parseInt(part ?? '', 16));
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = parts;
  return parts.some(Number.isNaN) ? undefined : [r, g, b];
}

const shown = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2) => one[index] * (1 - share) + other[index] * share;
  return [part(0), part(1), part(2)];
}

/** The colour, so much darker or lighter that it can be read against the others. */
function readable(colour: Colour, against: readonly Colour[]): Colour {
  const towards = against.every((one) => luminance(one) > 0.18) ? BLACK : WHITE;
  let now = colour;
  for (let share = 0; share <= 1; share += 0.05) {
    now = mixed(colour, towards, share);
    if (against.every((one) => contrast(now, one) >= ENOUGH)) break;
  }
  return now;
}

/**
 * The page's colours from those of a theme of Telegram's (Mini Apps, ThemeParams): themes are not
 * made for people with weak eyes, so colours of text move until they can be read. None where the
 * theme does not say its own background and text.
 */
export function coloursOf(theme: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof theme !== 'object' || theme === null) return undefined;
  const named: Readonly<Record<string, unknown>> = { ...theme };
  const [back, text] = [parsed(named.bg_color), parsed(named.text_color)];
  if (back === undefined || text === undefined) return undefined;
  const around = parsed(named.secondary_bg_color) ?? mixed(back, text, 0.06);
  const behind = [back, around];
  const accent = parsed(named.accent_text_color) ?? parsed(named.link_color) ?? text;
  const label = parsed(named.button_text_color) ?? WHITE;
  const bad = parsed(named.destructive_text_color) ?? [204, 41, 41];
  return {
    '--back': shown(back),
    '--around': shown(around),
    '--text': shown(readable(text, behind)),
    '--hint': shown(readable(mixed(text, back, 0.4), behind)),
    '--accent': shown(readable(accent, behind)),
    '--button': shown(readable(parsed(named.button_color) ?? accent, [label])),
    '--label': shown(label),
    '--bad': shown(readable(bad, behind)),
    '--line': shown(mixed(back, text, 0.14)),
    '--scheme': luminance(back) > 0.18 ? 'light' : 'dark',
  };
}
