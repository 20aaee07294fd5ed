import type { Config } from '../../config/load.ts';
import { reasonOf } from '../../core/lib/reason.ts';
import { printable } from '../../observe/logging/printable.ts';
import { createRedactor, passwordOf, type Redact } from '../../observe/logging/redact.ts';

/** Hides everything in a text that the configuration calls secret. */
export function redactorFor(config: Config): Redact {
  const { botToken, webhook, metricsToken, databaseUrl, redisUrl, proxies } = config;
  const urls = [databaseUrl, redisUrl, proxies.https, proxies.all];
  const passwords = urls.map((url) => url && passwordOf(url));
  return createRedactor([...passwords, webhook?.secret, metricsToken], botToken);
}

/** Why something failed, for a terminal: in one line, which may hold what others have written. */
export function safeReason(error: unknown, redact: Redact): string {
  return printable(redact(reasonOf(error)));
}
