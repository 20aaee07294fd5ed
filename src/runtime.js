import { readFileSync } from 'node:fs';

/**
 * Checks the version of Node before anything else is loaded. Plain JavaScript, since an old Node
 * cannot load TypeScript and would only show a stack trace.
 */

/**
 * @param {string} version of the running Node
 * @param {string} required range as in package.json's engines, of which the first number counts
 * @returns {string | undefined} what is wrong, in one line
 */
export function unsupported(version, required) {
  const wanted = /\d+(\.\d+)*/.exec(required)?.[0] ?? '';
  const have = version.split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (const [index, least] of want.entries()) {
    const part = have[index] ?? 0;
    if (part > least) return undefined;
    if (part < least) {
      return `Nezuko needs Node ${wanted} or newer, and this is ${version}. "npm start" brings its own.`;
    }
  }
  return undefined;
}

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const fault = unsupported(process.versions.node, engines.node);
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
