import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { codeOf, reasonOf } from '../core/lib/reason.ts';

const ENV_FILE = '.env';
const UTF_16 =
  'it is in UTF-16, as PowerShell writes files; save it as UTF-8 (Set-Content -Encoding utf8)';

/**
 * Loads a file `.env`, if there is one, into `process.env`. Variables that are already set and not
 * empty take precedence. Returns what is wrong with the file, in one line, or undefined.
 */
export function loadEnvFile(): string | undefined {
  try {
    const variables = parseEnv(textOf(readFileSync(ENV_FILE)));
    for (const [name, value] of Object.entries(variables)) {
      if (value !== undefined && !isGiven(name)) process.env[name] = value;
    }
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return undefined;
    return `${ENV_FILE} cannot be read: ${code === 'EISDIR' ? 'it is not a file' : reasonOf(error)}`;
  }
}

/** A secret may be given in the environment by itself, or by the name of its file. */
function isGiven(name: string): boolean {
  const other = name.endsWith('_FILE') ? name.slice(0, -'_FILE'.length) : `${name}_FILE`;
  return [name, other].some((one) => Boolean(process.env[one]?.trim()));
}

/** Removes a byte order mark and normalises line ends, since `parseEnv` understands neither. */
function textOf(bytes: Buffer): string {
  const bom = bytes.subarray(0, 2).toString('latin1');
  if (bom === '\xFF\xFE' || bom === '\xFE\xFF' || bytes.includes(0)) throw new Error(UTF_16);
  return bytes
    .toString()
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n');
}
