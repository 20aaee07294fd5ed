import { type Dispatcher, ProxyAgent, Socks5ProxyAgent } from 'undici';

export interface AgentLimits {
  readonly connections?: number;
  readonly keepAliveTimeout?: number;
}

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Connections that go through a proxy: `http:`, `https:` or `socks5:`. undici has no limits for the
 * last kind.
 */
export function openProxyAgent(proxy: string, limits: AgentLimits = {}): Dispatcher {
  const connect = { timeout: CONNECT_TIMEOUT_MS };
  if (proxy.startsWith('socks')) return new Socks5ProxyAgent(proxy);
  return new ProxyAgent({ ...limits, uri: proxy, proxyTls: connect, requestTls: connect });
}
