import { loadEnvFile } from './env-file.ts';
import { type ParsedConfig, parseConfig } from './load.ts';
import { readSecretFiles, SECRETS } from './secret-files.ts';

/** Completes `process.env` from `.env` and from files of secrets. Returns what is wrong with them. */
export function loadEnvironment(): string | undefined {
  const fault = loadEnvFile();
  if (fault !== undefined) return fault;
  const faults = readSecretFiles(process.env);
  return faults.length === 0 ? undefined : faults.join('\n');
}

/** The configuration of this process, or all that is wrong with it and with its files. */
export function loadConfig(): ParsedConfig {
  const fault = loadEnvFile();
  // Without the file nobody knows what else is right or wrong.
  if (fault !== undefined) return { ok: false, faults: [fault] };
  const ofFiles = readSecretFiles(process.env);
  const parsed = parseConfig(process.env);
  if (ofFiles.length === 0) return parsed;
  const faulty = SECRETS.filter((name) => ofFiles.some((one) => one.startsWith(name)));
  const isToldAlready = (one: string) => faulty.some((name) => one.startsWith(`${name} `));
  const others = parsed.ok ? [] : parsed.faults.filter((one) => !isToldAlready(one));
  return { ok: false, faults: [...ofFiles, ...others] };
}
