/**
 * Values of `sslmode` that node-postgres supports. It silently treats any other value (`allow`, a
 * typo) as the strictest one, so the configuration rejects those.
 */
export const SSL_MODES = [
  'disable',
  'no-verify',
  'prefer',
  'require',
  'verify-ca',
  'verify-full',
] as const;

/** The `sslmode` parameter of a PostgreSQL URL. */
export function sslModeOf(url: string): string | undefined {
  return new URL(url).searchParams.get('sslmode') ?? undefined;
}

/**
 * Rewrites the URL so that node-postgres prints no deprecation warning. It treats `prefer`,
 * `require` and `verify-ca` like `verify-full` today and will change that, so this names
 * `verify-full` explicitly. `uselibpqcompat=true` selects libpq's meaning of these modes instead.
 */
export function postgresAddress(url: string): string {
  const address = new URL(url);
  const { searchParams: options } = address;
  if (options.get('uselibpqcompat') === 'true') return url;
  if (!['prefer', 'require', 'verify-ca'].includes(options.get('sslmode') ?? '')) return url;
  options.set('sslmode', 'verify-full');
  return address.href;
}
