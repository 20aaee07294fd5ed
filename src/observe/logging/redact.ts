import { decodeUrlPart } from '../../core/lib/decode-url-part.ts';

export const REDACTED = '[redacted]';

/** Ordinary words and times, which a log contains anyway: `nezuko`, `Cat News`, `2026-01-01`. */
const WORD = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}*)$/u;
const LETTERS = /^\p{L}*$/u;
const TIME = /^[\d .,:TZ+/-]*$/;
/** From this length on, a secret is never taken for an ordinary word or time. */
const LONGEST_ORDINARY = 20;
/** From this length on, letters with capitals in the middle are random, as in `EPbfsGLrzgXw`. */
const LONGEST_MIXED = 12;
/**
 * A shorter secret may be part of another word (`k3y!`), so it is replaced at word boundaries only.
 */
const SHORTEST_UNMISTAKABLE = 12;
/** A shorter secret is replaced only after a label such as `password=`. */
const SHORTEST_BOUNDED = 4;
const SHORTEST_HALF = 8;

/**
 * The format of @BotFather's tokens: also redacts another bot's token that came here by mistake.
 */
const ANY_TOKEN = /(?<!\d)\d{6,12}(?::|%3A)[\w-]{30,}/gi;
const CREDENTIALS = /(\/\/[^\s/:@"'`]*:)[^\s/"'`]+@/g;
/** The arguments of Redis' AUTH and HELLO, which hold the password, as ioredis prints a command. */
const AUTH_ARGUMENTS = /(name['"]?:\s*['"](?:auth|hello)['"],\s*['"]?args['"]?:\s*\[)[^\]]*\]/gi;
const LABEL = `(?:passw(?:or)?d|pwd|secret|token|authorization)[\\w-]*["'\`\\\\]*\\s*[:=]\\s*["'\`\\\\]*(?:bearer\\s+)?|\\bbearer\\s+`;

export type Redact = (text: string) => string;

/**
 * Replaces secrets in a text, also in their forms in URLs and JSON. The token, and any secret that
 * is not an ordinary word, is replaced everywhere. A password such as `nezuko` or `2026` is
 * replaced only where passwords occur: in the credentials of a URL and after a label.
 */
export function createRedactor(
  secrets: readonly (string | undefined)[],
  token: string | undefined = undefined,
): Redact {
  const always = halvesOf(token).flatMap(formsOf);
  const others = secrets.filter((secret) => secret !== undefined).flatMap(formsOf);
  // The longest first: one secret may be the beginning of another.
  const forms = [...new Set([...always, ...others])].filter(Boolean).sort(byLength);
  const patterns = forms.map((form) =>
    always.includes(form) ? new RegExp(literalOf(form), 'gu') : patternOf(form),
  );
  return (text) => {
    let safe = text
      .replace(ANY_TOKEN, REDACTED)
      .replace(AUTH_ARGUMENTS, `$1${REDACTED}]`)
      .replace(CREDENTIALS, `$1${REDACTED}@`);
    for (const pattern of patterns) safe = safe.replace(pattern, REDACTED);
    return safe;
  };
}

/** The part after the colon is a secret by itself: the part before it is the bot's public id. */
function halvesOf(token = ''): string[] {
  const [, secret = ''] = token.split(':');
  return secret.length < SHORTEST_HALF ? [token] : [token, secret];
}

const byLength = (a: string, b: string) => b.length - a.length;

function formsOf(secret: string): string[] {
  const encoded = encodeURIComponent(secret);
  const lowerCase = encoded.replace(/%../g, (triplet) => triplet.toLowerCase());
  return [secret, encoded, lowerCase, JSON.stringify(secret).slice(1, -1)];
}

const literalOf = (form: string) => form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function isOrdinary(form: string): boolean {
  if (form.length >= LONGEST_ORDINARY) return false;
  const isWord = form.length < LONGEST_MIXED ? LETTERS : WORD;
  return TIME.test(form) || form.split(/[ _.-]/).every((part) => isWord.test(part));
}

function patternOf(form: string): RegExp {
  const literal = literalOf(form);
  const end = '(?![\\p{L}\\p{N}_])';
  if (isOrdinary(form) || form.length < SHORTEST_BOUNDED) {
    return new RegExp(`(?<=${LABEL})${literal}${end}`, 'giu');
  }
  const isUnmistakable = form.length >= SHORTEST_UNMISTAKABLE;
  return new RegExp(isUnmistakable ? literal : `(?<![\\p{L}\\p{N}_])${literal}${end}`, 'gu');
}

/** The password of a URL such as `postgres://user:password@host`, if it has one. */
export function passwordOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { password, searchParams } = new URL(url);
  return password === '' ? (searchParams.get('password') ?? undefined) : decodeUrlPart(password);
}
