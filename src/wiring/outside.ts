import type { Config } from '../config/load.ts';
import { chooseProxy, shownProxy } from '../network/choose-proxy.ts';
import type { Post } from '../observe/sentry.ts';
import {
  createTransport,
  type Transport,
  type TransportOptions,
} from '../telegram/api/transport.ts';

/** The way to Telegram, through the proxy that the configuration names. */
export async function openTransport(
  { telegramApiRoot, proxies }: Config,
  options: Pick<TransportOptions, 'onDate'>,
): Promise<Transport> {
  const proxy = chooseProxy(telegramApiRoot, proxies);
  if (proxy === undefined) return createTransport(telegramApiRoot, options);
  const { openProxyAgent } = await import('../network/proxy-agent.ts');
  return createTransport(telegramApiRoot, {
    ...options,
    open: (limits) => openProxyAgent(proxy, limits),
  });
}

/** The way to Sentry. */
export async function openPost({ sentryDsn, proxies }: Config): Promise<Post> {
  const { createPost } = await import('../network/post.ts');
  const proxy = sentryDsn && chooseProxy(sentryDsn, proxies);
  if (!proxy) return createPost();
  const { openProxyAgent } = await import('../network/proxy-agent.ts');
  return createPost(openProxyAgent(proxy));
}

/** What the log shows of the proxy to Telegram. */
export function shownWay({ telegramApiRoot, proxies }: Config): { readonly proxy?: string } {
  const proxy = chooseProxy(telegramApiRoot, proxies);
  return proxy === undefined ? {} : { proxy: shownProxy(proxy) };
}
