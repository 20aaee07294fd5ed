/** A part of a URL without its escapes; as it is where somebody did not escape a percent sign. */
export function decodeUrlPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
