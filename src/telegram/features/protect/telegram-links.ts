import { decodeUrlPart } from '../../../core/lib/decode-url-part.ts';

/** What a link of Telegram leads to: a public chat, a private one, or one that takes an invitation. */
export type LinkTarget =
  | { readonly username: string }
  | { readonly id: number }
  | { readonly isInvite: true };

const HOST = /^(?:www\.)?(?:t\.me|telegram\.(?:me|dog))$/;
/** `https://news.t.me` leads to @news as `https://t.me/news` does. */
const NAME_AS_HOST = /^([a-z]\w{0,31})\.t\.me$/;
/** Accepts short usernames too: they exist (some are sold as collectibles), so Telegram decides. */
export const USERNAME = /^[a-z]\w{0,31}$/i;
const NUMBER = /^\d{1,12}$/;

/** Ids of channels and supergroups in the Bot API are this minus their number in Telegram. */
const CHANNEL_BASE = -1_000_000_000_000;

/** The Bot API's id of a channel or supergroup by its number, as `t.me/c/…` and exports name it. */
export const idOfNumber = (number: string): number => CHANNEL_BASE - Number(number);

const INVITE = { isInvite: true } as const;

/**
 * Reads a link to a chat, to a post there or to a post in a topic, in any form that Telegram's apps
 * make (https://core.telegram.org/api/links); undefined for anything else.
 */
export function parseLink(word: string): LinkTarget | undefined {
  if (/^tg:/i.test(word)) return fromDeepLink(word.replace(/^tg:(?:\/\/)?/i, 'tg://'));
  const address = /^https?:\/\//i.test(word) ? word : `https://${word}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, username: user, port } = new URL(address);
  if (user !== '' || port !== '') return undefined;
  const parts = pathname.split('/').filter((part) => part !== '');
  if (HOST.test(hostname)) return fromPath(parts.map(decodeUrlPart));
  const username = NAME_AS_HOST.exec(hostname)?.[1];
  return username !== undefined && isPost(parts) ? { username } : undefined;
}

function fromPath([first = '', ...rest]: readonly string[]): LinkTarget | undefined {
  if (first.startsWith('+')) return rest.length === 0 ? INVITE : undefined;
  const kind = first.toLowerCase();
  const [second = '', ...others] = rest;
  if (kind === 'joinchat') return rest.length === 1 ? INVITE : undefined;
  if (kind === 'c') return NUMBER.test(second) && isPost(others) ? byNumber(second) : undefined;
  // The preview in a browser.
  if (kind === 's' && rest.length > 0) return fromPath(rest);
  return USERNAME.test(first) && isPost(rest) ? { username: first } : undefined;
}

/** `tg://resolve?domain=news&post=12` and the like. */
function fromDeepLink(address: string): LinkTarget | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, searchParams } = new URL(address);
  const domain = searchParams.get('domain') ?? '';
  const channel = searchParams.get('channel') ?? '';
  switch (hostname.toLowerCase()) {
    case 'resolve':
      return USERNAME.test(domain) ? { username: domain } : undefined;
    case 'privatepost':
      return NUMBER.test(channel) ? byNumber(channel) : undefined;
    case 'join':
      return searchParams.has('invite') ? INVITE : undefined;
    default:
      return undefined;
  }
}

const byNumber = (number: string): LinkTarget => ({ id: idOfNumber(number) });

/** The rest of a link to a chat: nothing, a post, or a topic and a post there. */
const isPost = (parts: readonly string[]): boolean =>
  parts.length <= 2 && parts.every((part) => NUMBER.test(part));
