import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { codeOf, reasonOf } from '../core/lib/reason.ts';

const ENV_FILE = '.env';
const UTF_16 =
  'it is in UTF-16, as PowerShell writes files; save it as UTF-8 (Set-Content -Encoding utf8)';

/**
 * Puts what a file `.env` says into the environment, which comes first where it has a value: an
 * empty one is none. Answers what is wrong with the file, in one line.
 */
export function loadEnvFile(): string | undefined {
  try {
    const said = parseEnv(textOf(readFileSync(ENV_FILE)));
    for (const [name, value] of Object.entries(said)) {
      if (value !== undefined && !process.env[name]?.trim()) process.env[name] = value;
    }
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    return `${ENV_FILE} cannot be read: ${code === 'EISDIR' ? 'it is not a file' : reasonOf(error)}`;
  }
}

/** Editors mark text by its first character, and end lines in three ways; Node knows of neither. */
function textOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('latin1');
  if (mark === '\xFF\xFE' || mark === '\xFE\xFF' || bytes.includes(0)) throw new Error(UTF_16);
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n');
}
