/**
 * What is known of the bundle in `dist`, which `npm run build` makes of the sources: whether it is
 * of these sources. Old-fashioned JavaScript, since the launcher asks with a Node of any age.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 does not know it
const { createHash } = require('crypto');
const { existsSync, readdirSync, readFileSync, statSync } = require('fs');
const { join, relative } = require('path');
// biome-ignore-end lint/style/useNodejsImportProtocol: Node 12 does not know it

const SOURCES = 'src';
/** The file of the bundle that says which sources it was made of. */
const STAMP = 'sources.json';
/** What the bundle holds of packages, and its version, stand in these. */
const PACKAGES = ['package.json', 'package-lock.json'];

/**
 * The script that runs for one of the sources: the same in the bundle, unless a file has changed
 * since that was made. An image has the bundle only.
 * @param {string} root
 * @param {string} script
 */
function builtScript(root, script) {
  const [folder, ...path] = relative(root, script).split(/[\\/]/);
  const built = join(root, 'dist', path.join('/').replace(/\.ts$/, '.js'));
  if (folder !== SOURCES || !/\.ts$/.test(script) || !existsSync(built)) return script;
  return isCurrent(root) ? built : script;
}

/**
 * Whether a script is one of the bundle.
 * @param {string} root
 * @param {string} script
 */
function isBuilt(root, script) {
  return relative(root, script).split(/[\\/]/)[0] === 'dist';
}

/** @param {string} root */
function isCurrent(root) {
  if (!existsSync(join(root, SOURCES, 'main.ts'))) return true;
  const stamp = join(root, 'dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/**
 * The sizes and times of all sources that the bundle is made of, and what the lock file says: npm
 * writes that anew without a change.
 * @param {string} root
 */
function fingerprint(root) {
  const packages = PACKAGES.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex'),
  ]);
  const sources = filesOf(root, SOURCES).map((file) => {
    const { size, mtimeMs } = statSync(join(root, file));
    return [file, size, mtimeMs];
  });
  return JSON.stringify([packages, sources]);
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesOf(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesOf(root, path) : [path];
    })
    .reduce((all, some) => all.concat(some), [])
    .sort();
}

module.exports = { builtScript, fingerprint, isBuilt, STAMP };
