import { decodeUrlPart } from '../../core/lib/decoded.ts';

export const REDACTED = '[redacted]';

/** What could be any word or time of a log: `nezuko`, `Cat News`, `2026-01-01`. */
const WORD = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}*)$/u;
const LETTERS = /^\p{L}*$/u;
const TIME = /^[\d .,:TZ+/-]*$/;
/** Longer than this it is neither. */
const LONGEST_ORDINARY = 20;
/** Capitals in the middle of a longer text of letters come by chance, as in `EPbfsGLrzgXw`. */
const LONGEST_MIXED = 12;
/** Shorter than this, even `k3y!` may be a part of something else. */
const SHORTEST_UNMISTAKABLE = 12;
const SHORTEST_BOUNDED = 4;
const SHORTEST_HALF = 8;

/** As @BotFather makes them; also somebody else's, whose token came here by mistake. */
const ANY_TOKEN = /(?<!\d)\d{6,12}(?::|%3A)[\w-]{30,}/gi;
const CREDENTIALS = /(\/\/[^\s/:@"'`]*:)[^\s/"'`]+@/g;
/** How the line of Redis' protocol that holds the password is shown by its library. */
const AUTH_ARGUMENTS = /(name['"]?:\s*['"](?:auth|hello)['"],\s*['"]?args['"]?:\s*\[)[^\]]*\]/gi;
const LABEL = `(?:passw(?:or)?d|pwd|secret|token|authorization)[\\w-]*["'\`\\\\]*\\s*[:=]\\s*["'\`\\\\]*(?:bearer\\s+)?|\\bbearer\\s+`;

export type Redact = (text: string) => string;

/**
 * Replaces secrets in a text, in the forms that they have in URLs and JSON. The token, and what
 * cannot be anything else, is replaced wherever it stands. A password such as `nezuko` or `2026` is
 * where passwords stand: in the credentials of a URL, and behind a label; elsewhere it is a word.
 */
export function createRedactor(
  secrets: readonly (string | undefined)[],
  token: string | undefined = undefined,
): Redact {
  const always = halvesOf(token).flatMap(formsOf);
  const others = secrets.filter((secret) => secret !== undefined).flatMap(formsOf);
  // The longest first: a secret may begin with another one.
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

/** The half behind the colon alone is enough to use a token: the number before it is public. */
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
