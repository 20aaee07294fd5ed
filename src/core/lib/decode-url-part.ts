/** Decodes a part of a URL; returns it unchanged if a percent sign in it is not escaped. */
export function decodeUrlPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
