/** A part of a URL without its escapes; as it is where somebody did not escape a percent sign. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
