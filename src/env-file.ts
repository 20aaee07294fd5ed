import { reasonOf } from './core/reason.ts';

const ENV_FILE = '.env';
/** Editors of Windows begin a file with it, and Node takes it for a part of the first name. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Puts what a file `.env` says into the environment, which comes first. Answers what is wrong with
 * the file, in one line.
 */
export function loadEnvFile(): string | undefined {
  try {
    process.loadEnvFile(ENV_FILE);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return undefined;
    const reason = code === 'ERR_INVALID_ARG_TYPE' ? 'it is not a file' : reasonOf(error);
    return `${ENV_FILE} cannot be read: ${reason}`;
  }
  for (const [name, value] of Object.entries(process.env)) {
    if (!name.startsWith(BYTE_ORDER_MARK)) continue;
    process.env[name.slice(1)] ??= value;
    delete process.env[name];
  }
  return undefined;
}
