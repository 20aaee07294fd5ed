/**
 * Runs a script with a Node that is good enough, whatever Node this one is:
 *
 *   node src/run.cjs [options of Node] SCRIPT [arguments]
 *
 * In this process if it will do, else in one of the Node that `npm ci` has brought. Without a
 * script it says which. Old-fashioned JavaScript: the Node that npm runs with may be of any age,
 * and has to get as far as saying that it is too old.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 does not know it
const { spawn } = require('child_process');
const { existsSync } = require('fs');
const { constants } = require('os');
const { join, relative, resolve } = require('path');
const { pathToFileURL } = require('url');
// biome-ignore-end lint/style/useNodejsImportProtocol: Node 12 does not know it
const { builtScript, isBuilt } = require('./built.cjs');
const { engines, optionalDependencies } = require('../package.json');

const [least = '', below = ''] = engines.node.match(/\d+(\.\d+)*/g) || [];
const install = `install Node >= ${least} (https://nodejs.org)`;
const root = join(__dirname, '..');
const modules = join(root, 'node_modules');
const quickImports = pathToFileURL(join(__dirname, 'quick-imports.js')).href;
const compileCache = join(__dirname, 'compile-cache.cjs');

/** @typedef {'SIGTERM' | 'SIGINT' | 'SIGHUP' | 'SIGQUIT' | 'SIGUSR2'} Forwarded */
/** @type {readonly Forwarded[]} */
const FORWARDED = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];

/**
 * @param {string} version
 * @param {string} other
 */
function isAtLeast(version, other) {
  const have = version.split('.').map(Number);
  const want = other.split('.').map(Number);
  const index = want.findIndex((part, place) => have[place] !== part);
  return index === -1 || Number(have[index]) > Number(want[index]);
}

/** @param {string} version */
function isSupported(version) {
  return isAtLeast(version, least);
}

/**
 * What to run with: the Node of this process (`here`), another one, or the one where the other
 * turns out not to work. A newer line of Node than the project is tested with comes last.
 * @param {{ version: string, platform: string, modules: string }} machine
 * @returns {{ here: boolean, node?: string, fault?: string }}
 */
function choose(machine) {
  const name = `node-${machine.platform}`;
  const pinned = join(machine.modules, name);
  const node = join(pinned, 'bin/node');
  const here = isSupported(machine.version);
  if (!existsSync(machine.modules)) {
    return { here: false, fault: 'Nothing is installed yet: run "npm ci" first.' };
  }
  if (here && !isAtLeast(machine.version, below)) return { here };
  if (existsSync(node) && isSupported(require(join(pinned, 'package.json')).version)) {
    return { here, node };
  }
  if (here) return { here };
  const again = 'run "npm ci" again, without --omit=optional, which brings one, or ';
  const mend = name in optionalDependencies ? `${again}${install}` : install;
  return { here, fault: `${tooOld(machine.version)}: ${mend}.` };
}

function machine() {
  const platform = `${process.platform}-${process.arch}`;
  return { version: process.versions.node, platform, modules };
}

/** @param {string} version */
function tooOld(version) {
  return `Nezuko needs Node ${least} or newer, and this is ${version}`;
}

/** @param {string} line */
function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

/**
 * @param {string} script
 * @param {readonly string[]} args
 */
function runHere(script, args) {
  process.argv = [process.execPath, script].concat(args);
  const load = () => import(pathToFileURL(script).href);
  if (!isBuilt(root, script)) return import(quickImports).then(load);
  require(compileCache);
  return load();
}

/**
 * Runs another Node as if it were this process. A channel between the two tells it when this one
 * is killed in a way that cannot be passed on.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {(error: Error) => void} onUnusable
 */
function runThere(node, args, onUnusable) {
  const memory = process.execArgv.filter((option) => /^--max-/.test(option));
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal);
  // Before there is a child: a signal in between would end this process and leave that one.
  for (const signal of FORWARDED) process.on(signal, forward);
  const letGo = () => {
    for (const signal of FORWARDED) process.removeListener(signal, forward);
  };
  const child = spawn(node, memory.concat(args), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.once('error', (error) => {
    letGo();
    onUnusable(error);
  });
  child.once('exit', (code, signal) => {
    letGo();
    if (signal !== null) process.kill(process.pid, signal);
    // Whoever ignores a signal, as under nohup, outlives it.
    process.exit(signal === null ? Number(code) : 128 + constants.signals[signal]);
  });
}

/**
 * @param {string} asked
 * @param {readonly string[]} args
 * @param {readonly string[]} options of Node
 */
function run(asked, args, options) {
  const { here, node, fault } = choose(machine());
  if (fault !== undefined) return fail(fault);
  // Options are for work on the sources, such as --watch.
  const script = options.length === 0 ? builtScript(root, asked) : asked;
  if (!existsSync(script)) {
    return fail(`There is no ${relative(root, asked)}: run "npm ci", without --omit=dev.`);
  }
  if (node === undefined && options.length === 0) return void runHere(script, args);
  const first = isBuilt(root, script) ? `--require=${compileCache}` : `--import=${quickImports}`;
  const all = options.concat(first, script, args);
  runThere(node || process.execPath, all, (error) => {
    if (here) return void runHere(script, args);
    const reason = `the one from npm does not run on this machine (${error.message})`;
    fail(`${tooOld(process.versions.node)}, and ${reason}: ${install}.`);
  });
}

/** What an installation ends with: which Node the warnings of npm are not about. */
function tell() {
  const agent = process.env.npm_config_user_agent || '';
  // The Node of npm itself, which may start scripts with another one.
  const [, version = process.versions.node] = agent.match(/node\/v([\d.]+)/) || [];
  const { node, fault } = choose(Object.assign(machine(), { version }));
  if (fault !== undefined) return void process.stderr.write(`${fault}\n`);
  if (node === undefined) return;
  process.stdout.write(
    `Nezuko runs with the Node that npm has brought (${relative(root, node)}). What npm says about the engine of ${version} does not concern it.\n`,
  );
}

if (require.main === module) {
  const args = process.argv.slice(2);
  const at = args.findIndex((arg) => arg[0] !== '-');
  const [script, ...rest] = args.slice(at);
  if (at === -1 || script === undefined) tell();
  else run(resolve(script), rest, args.slice(0, at));
}

module.exports = { choose, isSupported, run };
