import { loadEnvFile } from './env-file.ts';
import { readSecretFiles } from './secret-files.ts';

/** Completes `process.env` from `.env` and from files of secrets. Returns what is wrong with them. */
export function loadEnvironment(): string | undefined {
  const fault = loadEnvFile();
  if (fault !== undefined) return fault;
  const faults = readSecretFiles(process.env);
  return faults.length === 0 ? undefined : faults.join('\n');
}
