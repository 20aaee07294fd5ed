import { hash } from 'node:crypto';
import { flatText } from '../flat-text.ts';

export interface SealOptions {
  /** Known to the instances of this bot only. */
  readonly secret: Uint8Array;
  readonly now: () => Date;
}

/** Signs what instances share through Redis, so that nobody else can write it. */
export interface Seal {
  seal(key: string, value: string, ttlSeconds: number): string;
  /** Null for what is forged, belongs to another key, has ended, or is of an older version. */
  open(key: string, sealed: string): string | null;
  /** The same for values that are read again and again. */
  openAll(keys: readonly string[], sealed: readonly (string | null)[]): (string | null)[];
}

interface Opened {
  readonly sealed: string;
  readonly value: string;
  readonly endsAt: number;
}

/** 96 bits, in Base64. */
const TAG_LENGTH = 16;
/** Opened values are kept in two generations of so many. */
const GENERATION = 20_000;

/**
 * A sealed value is a tag, the end of its life and the value: `TAGend.value`. The tag is made of
 * the secret, key, end and value, so a value is good for one key, and not longer than it was
 * written for. What was verified a moment ago is compared instead of computed.
 *
 * SHA-3 with the secret in front is a MAC as it stands, unlike SHA-2, which needs HMAC around it
 * (https://keccak.team/keccak_strengths.html), and it is one call where HMAC makes an object.
 */
export function createSeal({ secret, now }: SealOptions): Seal {
  const prefix = Buffer.from(secret).toString('hex');
  let young = new Map<string, Opened>();
  let old = new Map<string, Opened>();

  const tagOf = (key: string, rest: string): string =>
    hash('sha3-256', `${prefix}\n${key}\n${rest}`, 'base64url').slice(0, TAG_LENGTH);

  function verify(key: string, sealed: string): Opened | undefined {
    const rest = sealed.slice(TAG_LENGTH);
    if (tagOf(key, rest) !== sealed.slice(0, TAG_LENGTH)) return undefined;
    const dot = rest.indexOf('.');
    const endsAt = Number.parseInt(rest.slice(0, dot), 36) * 1000;
    return { sealed, value: rest.slice(dot + 1), endsAt };
  }

  function remember(key: string, opened: Opened): Opened {
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(flatText(key), opened);
    return opened;
  }

  /** Undefined for what is not good, or not any more. */
  function openNew(time: number, key: string, sealed: string): Opened | undefined {
    const known = old.get(key);
    const opened = known?.sealed === sealed ? known : verify(key, sealed);
    if (opened === undefined || opened.endsAt < time) return undefined;
    return remember(key, opened);
  }

  return {
    seal(key, value, ttlSeconds) {
      const end = Math.ceil(now().getTime() / 1000 + ttlSeconds);
      const rest = `${end.toString(36)}.${value}`;
      return `${tagOf(key, rest)}${rest}`;
    },

    open(key, sealed) {
      const opened = verify(key, sealed);
      return opened === undefined || opened.endsAt < now().getTime() ? null : opened.value;
    },

    openAll(keys, values) {
      const time = now().getTime();
      return values.map((sealed, index) => {
        if (sealed === null) return null;
        const key = keys[index] ?? '';
        const known = young.get(key);
        if (known !== undefined && known.sealed === sealed && known.endsAt >= time) {
          return known.value;
        }
        return openNew(time, key, sealed)?.value ?? null;
      });
    },
  };
}
