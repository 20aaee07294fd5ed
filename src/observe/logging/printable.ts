/**
 * Characters that a terminal interprets instead of showing: control characters, with which a text
 * could clear the screen or forge a log line, and marks that change the direction of writing.
 */
const CONTROL = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF]/gu;
/** Unicode's block "Control Pictures" shows U+0000 to U+001F at this offset. */
const CONTROL_PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** Replaces each such character, line breaks included, by a visible symbol. */
export function printable(text: string): string {
  return text.replace(CONTROL, visible);
}

/** The same for a text of several lines, whose line breaks stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** Escapes such characters in a JSON document without changing its meaning. */
export function escapeControls(json: string): string {
  return json.replace(CONTROL, (character) => `\\u${hex(character)}`);
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : `<U+${hex(character).toUpperCase()}>`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
