/**
 * What is known of the bundle in `dist`, which `npm run build` makes of the sources: whether it is
 * of these sources. Old-fashioned JavaScript, since the launcher asks with a Node of any age.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 does not know it
const { existsSync, readdirSync, readFileSync, statSync, writeFileSync } = require('fs');
const { join, relative } = require('path');
// biome-ignore-end lint/style/useNodejsImportProtocol: Node 12 does not know it

const SOURCES = 'src';
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

/** @param {string} root */
function isCurrent(root) {
  if (!existsSync(join(root, SOURCES, 'main.ts'))) return true;
  const stamp = join(root, 'dist', 'sources.json');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root);
}

/**
 * Says in `dist` of which files it was made.
 * @param {string} root
 */
function stamp(root) {
  writeFileSync(join(root, 'dist', 'sources.json'), fingerprint(root));
}

/**
 * The sizes and times of all files that the bundle is made of.
 * @param {string} root
 */
function fingerprint(root) {
  const files = PACKAGES.concat(filesOf(root, SOURCES));
  return JSON.stringify(
    files.map((file) => {
      const { size, mtimeMs } = statSync(join(root, file));
      return [file, size, mtimeMs];
    }),
  );
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

module.exports = { builtScript, stamp };
