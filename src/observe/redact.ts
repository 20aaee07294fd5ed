export const REDACTED = '[redacted]';

/** The shortest text that is treated as a secret: a shorter one would blank out ordinary words. */
const SHORTEST_SECRET = 6;

/** Replaces secrets wherever they stand in a text, also in the form they have in a URL. */
export function createRedactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== undefined);
  const long = known.filter((secret) => secret.length >= SHORTEST_SECRET);
  const forms = new Set(long.flatMap((secret) => [secret, encodeURIComponent(secret)]));
  return (text) => {
    let safe = text;
    for (const form of forms) safe = safe.replaceAll(form, REDACTED);
    return safe;
  };
}

/** The password of a URL such as `postgres://user:password@host`, if it has one. */
export function passwordOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { password } = new URL(url);
  return password === '' ? undefined : decodeURIComponent(password);
}
