/** What `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say. */
export interface ProxySettings {
  readonly https?: string | undefined;
  readonly all?: string | undefined;
  /** Hosts that are reached without one, as curl reads the list. */
  readonly no?: string | undefined;
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The proxy by which the URL is reached; undefined for none. This machine is never reached by one:
 * a proxy elsewhere would look for the service on its own machine.
 */
export function chooseProxy(url: string, settings: ProxySettings): string | undefined {
  const { protocol, hostname, port } = new URL(url);
  const proxy = (protocol === 'https:' ? settings.https : undefined) ?? settings.all;
  if (proxy === undefined || LOOPBACK.test(hostname)) return undefined;
  const usedPort = port || (protocol === 'https:' ? '443' : '80');
  const isExempt = (settings.no ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => exempts(entry, hostname, usedPort));
  return isExempt ? undefined : proxy;
}

function exempts(entry: string, hostname: string, port: string): boolean {
  if (entry === '*') return true;
  const [, host = '', onlyPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (host === '' || (onlyPort !== undefined && onlyPort !== port)) return false;
  return hostname === host || hostname.endsWith(`.${host}`);
}

/** A proxy as logs may show it: without its credentials. */
export function shownProxy(proxy: string): string {
  const { protocol, host } = new URL(proxy);
  return `${protocol}//${host}`;
}
