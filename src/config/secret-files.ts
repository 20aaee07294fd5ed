import { readFileSync } from 'node:fs';
import { codeOf, reasonOf } from '../core/lib/reason.ts';

/** Secrets that may stand in a file, whose name is then in the variable of this name with `_FILE`. */
export const SECRETS = [
  'BOT_TOKEN',
  'DATABASE_URL',
  'REDIS_URL',
  'WEBHOOK_SECRET',
  'METRICS_TOKEN',
  'SENTRY_DSN',
  'HTTPS_PROXY',
  'ALL_PROXY',
];

/**
 * Puts the contents of the files into the environment, as Docker, Kubernetes and systemd hand
 * secrets over. Returns what is wrong, a line each.
 */
export function readSecretFiles(env: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  for (const name of SECRETS) {
    const path = env[`${name}_FILE`]?.trim();
    if (!path) continue;
    if (env[name]?.trim()) {
      faults.push(`${name} and ${name}_FILE are both set: remove one of them`);
      continue;
    }
    try {
      const contents = readFileSync(path, 'utf8').trim();
      if (contents === '') faults.push(`${name}_FILE names an empty file`);
      env[name] = contents;
    } catch (error) {
      const reason = codeOf(error) === 'ENOENT' ? 'there is no such file' : reasonOf(error);
      faults.push(`${name}_FILE cannot be read: ${reason}`);
    }
  }
  return faults;
}
