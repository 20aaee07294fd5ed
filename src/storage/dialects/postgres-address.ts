/** What node-postgres takes; `allow` and slips it would take for the strictest without a word. */
export const SSL_MODES = [
  'disable',
  'no-verify',
  'prefer',
  'require',
  'verify-ca',
  'verify-full',
] as const;

/** The way in which a connection is encrypted, as the URL names it. */
export function sslModeOf(url: string): string | undefined {
  return new URL(url).searchParams.get('sslmode') ?? undefined;
}

/**
 * The address as node-postgres takes it without a warning. It checks the certificate for `prefer`,
 * `require` and `verify-ca` as for `verify-full`, and means to stop doing so; who wants what these
 * words mean to libpq says `uselibpqcompat=true`.
 */
export function postgresAddress(url: string): string {
  const address = new URL(url);
  const { searchParams: options } = address;
  if (options.get('uselibpqcompat') === 'true') return url;
  if (!['prefer', 'require', 'verify-ca'].includes(options.get('sslmode') ?? '')) return url;
  options.set('sslmode', 'verify-full');
  return address.href;
}
