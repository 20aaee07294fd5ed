export const REDACTED = '[redacted]';

/** The shortest text that is treated as a secret: a shorter one would blank out ordinary words. */
const SHORTEST_SECRET = 4;

/** Replaces secrets wherever they stand in a text, also in the forms they have in URLs and JSON. */
export function createRedactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== undefined);
  const long = known.filter((secret) => secret.length >= SHORTEST_SECRET);
  // The longest first: a secret may begin with another one.
  const forms = [...new Set(long.flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => {
    let safe = text;
    for (const form of forms) safe = safe.replaceAll(form, REDACTED);
    return safe;
  };
}

function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret);
  const lowerCase = encoded.replace(/%../g, (triplet) => triplet.toLowerCase());
  return [secret, encoded, lowerCase, JSON.stringify(secret).slice(1, -1)];
}

/** The password of a URL such as `postgres://user:password@host`, if it has one. */
export function passwordOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { password } = new URL(url);
  return password === '' ? undefined : decoded(password);
}

/** A URL may hold a bare percent sign, which no decoding takes. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
