import * as z from 'zod';
import { isHost, plainUrl, proxyUrl, text, type Variable, wholeNumber } from './rules.ts';

/** By what the bot is reached, and by what it reaches others. */
export const NETWORK_VARIABLES: readonly Variable[] = [
  {
    name: 'WEBHOOK_URL',
    meaning:
      'Full public URL of the webhook: https, or http together with `TELEGRAM_API_ROOT`. The bot serves its path. Without it, the bot polls',
    example: 'https://bot.example.com/telegram',
    schema: plainUrl('must be a full URL such as https://bot.example.com/telegram').optional(),
  },
  {
    name: 'WEBHOOK_PATH',
    meaning:
      'Path that the bot serves for the webhook, if a proxy strips or adds a part of it. Without it, the path of `WEBHOOK_URL`',
    example: '/telegram',
    schema: text.startsWith('/', 'must be a path that begins with /').optional(),
  },
  {
    name: 'WEBHOOK_SECRET',
    meaning:
      'Proves that an update comes from Telegram: 32 to 256 characters of A-Z a-z 0-9 _ -. Without it, the bot derives one from `BOT_TOKEN`, the same on all instances',
    schema: text
      .regex(/^[\w-]{1,256}$/, 'must be 1 to 256 characters of A-Z a-z 0-9 _ -')
      .optional(),
  },
  {
    name: 'PUBLIC_URL',
    meaning:
      'Where browsers reach the bot: https, or http on this machine together with `TELEGRAM_API_ROOT`. There it serves its control room as a page, under `/app`. Without it, the origin of `WEBHOOK_URL`; `off` for no page',
    example: 'https://bot.example.com',
    schema: z
      .union([
        text.pipe(z.literal('off')),
        plainUrl('must be the address of a host, such as https://bot.example.com, or off'),
      ])
      .optional(),
  },
  {
    name: 'PORT',
    meaning: 'Port of the HTTP server (health, metrics, webhook)',
    default: '8000',
    schema: wholeNumber(0, 65_535, 8000),
  },
  {
    name: 'HOST',
    meaning:
      'Address on which the HTTP server listens. `0.0.0.0`, as in the image, lets other machines reach it',
    default: '127.0.0.1',
    schema: text.refine(isHost, 'must be an IP address or the name of a host').default('127.0.0.1'),
  },
  {
    name: 'TELEGRAM_API_ROOT',
    meaning: 'Address of the Bot API server, for a server of your own',
    default: 'https://api.telegram.org',
    schema: plainUrl('must be a URL such as https://api.telegram.org')
      .transform((value) => value.replace(/\/+$/, ''))
      .default('https://api.telegram.org'),
  },
  {
    name: 'HTTPS_PROXY',
    meaning:
      'Proxy through which the bot reaches Telegram and Sentry: `http://`, `https://` or `socks5://`, with `user:password@` if need be',
    example: 'http://proxy.example.com:3128',
    schema: proxyUrl.optional(),
  },
  {
    name: 'ALL_PROXY',
    meaning: 'The same, where `HTTPS_PROXY` is not set, and for a `TELEGRAM_API_ROOT` with http',
    example: 'socks5://proxy.example.com:1080',
    schema: proxyUrl.optional(),
  },
  {
    name: 'NO_PROXY',
    meaning:
      'Hosts that the bot reaches without a proxy, separated by commas. This machine always is',
    example: 'api.lan,.example.com',
    schema: text.optional(),
  },
];
