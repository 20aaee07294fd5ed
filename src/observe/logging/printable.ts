/**
 * What a terminal obeys instead of showing it: control characters, which clear its screen or begin
 * a line that looks like another one, and marks that turn the direction of a text.
 */
const CONTROL = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF]/gu;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** The text in one line, with a visible sign in place of each such character. */
export function printable(text: string): string {
  return text.replace(CONTROL, visible);
}

/** The same for a text that has lines of its own. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** A JSON document with the same meaning, in which they are escaped. */
export function escapeControls(json: string): string {
  return json.replace(CONTROL, (character) => `\\u${hex(character)}`);
}

function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === 0x7f ? PICTURE_OF_DELETE : `<U+${hex(character).toUpperCase()}>`;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
