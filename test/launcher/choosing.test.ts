import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import launcher from '../../src/run.cjs';
import { LEAST, pretending, projectWith } from './old-node.ts';

const run = promisify(execFile);

const outcome = (node: string, args: readonly string[], env = {}) =>
  run(node, [...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
/** Runs a script in the project, on a machine whose Node is too old. */
const onOldNode = (folder: string, platform?: NodeJS.Platform) =>
  outcome(process.execPath, [
    ...pretending('20.20.2', platform),
    join(folder, 'src/run.cjs'),
    join(folder, 'script.mjs'),
  ]);
const pinnedThat = (does: string) => ({ version: LEAST, node: `#!/bin/sh\n${does}\n` });

describe('a version of Node', () => {
  it.each([
    ['20.20.2', false],
    ['24.20.9', false],
    [LEAST, true],
    ['24.100.0', true],
    ['26.1.0', true],
  ])('%s is good enough: %s', (version, expected) => {
    expect(launcher.isSupported(version)).toBe(expected);
  });
});

describe('the launcher on an old Node', () => {
  it('runs the script with the Node that npm has brought', async () => {
    const folder = projectWith(pinnedThat('for last; do :; done; echo "brought: $last"'));
    expect(await onOldNode(folder)).toMatchObject({
      code: 0,
      stdout: `brought: ${join(folder, 'script.mjs')}\n`,
    });
  });

  it('asks for a new installation where the one for this machine was left out', async () => {
    const { code, stderr } = await onOldNode(projectWith());
    expect(stderr).toBe(
      `Nezuko needs Node ${LEAST} or newer, and this is 20.20.2: run "npm ci" again, without --omit=optional, which brings one, or install Node >= ${LEAST} (https://nodejs.org).\n`,
    );
    expect(code).toBe(1);
  });

  it('asks for it also after an update of which npm does not know yet', async () => {
    const { stderr } = await onOldNode(projectWith({ version: '24.0.0', node: '' }));
    expect(stderr).toMatch(/^Nezuko needs Node .*run "npm ci" again.*\n$/);
  });

  it('asks for another Node on a machine for which npm brings none', async () => {
    const { code, stderr } = await onOldNode(projectWith(), 'darwin');
    expect(stderr).toBe(
      `Nezuko needs Node ${LEAST} or newer, and this is 20.20.2: install Node >= ${LEAST} (https://nodejs.org).\n`,
    );
    expect(code).toBe(1);
  });

  it('asks for another Node where the one from npm cannot be run', async () => {
    const foreign = { version: LEAST, node: '#!/lib/ld-of-another-machine\n' };
    const { code, stderr } = await onOldNode(projectWith(foreign));
    expect(stderr).toMatch(
      /^Nezuko needs .*does not run on this machine .*install Node >= .*nodejs\.org\)\.\n$/,
    );
    expect(code).toBe(1);
  });

  it('says that nothing is installed where nothing is', async () => {
    const folder = projectWith();
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(await onOldNode(folder)).toMatchObject({
      code: 1,
      stderr: 'Nothing is installed yet: run "npm ci" first.\n',
    });
  });

  it('says so on every older Node that this machine has', async () => {
    const folder = projectWith();
    const paths = (process.env.PATH ?? '').split(delimiter);
    for (const path of paths.filter((name) => !name.includes('node_modules'))) {
      const node = join(path, 'node');
      const version = await run(node, ['--version']).catch(() => undefined);
      if (!version || launcher.isSupported(version.stdout.trim().slice(1))) continue;
      for (const args of [['src/run.cjs', 'script.mjs'], ['src/start.js']]) {
        const { code, stderr } = await outcome(
          node,
          args.map((arg) => join(folder, arg)),
        );
        expect(code).toBe(1);
        expect(stderr).toMatch(/^Nezuko needs Node [^\n]+\n$/);
      }
    }
  });

  it('ends an installation with a word on what the warnings of npm do not concern', async () => {
    const told = {
      code: 0,
      stdout: expect.stringMatching(
        /^Nezuko runs with the Node that npm has brought.* 20\.20\.2 does not concern it\.\n$/,
      ),
      stderr: '',
    };
    const brought = join(projectWith(pinnedThat('')), 'src/run.cjs');
    expect(await outcome(process.execPath, [...pretending('20.20.2'), brought])).toEqual(told);
    const ofNpm = { npm_config_user_agent: 'npm/12.2.2 node/v20.20.2 linux x64' };
    expect(await outcome(process.execPath, [brought], ofNpm)).toEqual(told);
    expect(await outcome(process.execPath, [brought])).toMatchObject({ stdout: '', stderr: '' });
    const lacking = [...pretending('20.20.2'), join(projectWith(), 'src/run.cjs')];
    expect(await outcome(process.execPath, lacking)).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^Nezuko needs Node /),
    });
  });
});

describe('the launcher on a Node that is good enough', () => {
  const here = (folder: string, script = 'script.mjs', pretend: string[] = []) =>
    outcome(process.execPath, [...pretend, join(folder, 'src/run.cjs'), join(folder, script)]);

  it('runs the script in the same process, whatever npm has brought', async () => {
    expect(await here(projectWith(pinnedThat('echo "brought"')))).toMatchObject({
      stdout: `${process.versions.node}\n`,
    });
    expect(await here(projectWith())).toMatchObject({ stdout: `${process.versions.node}\n` });
  });

  it('prefers the one from npm to a newer line, which will do where that cannot be run', async () => {
    const newer = () => pretending('26.1.0');
    const brought = projectWith(pinnedThat('echo "brought"'));
    expect(await here(brought, 'script.mjs', newer())).toMatchObject({ stdout: 'brought\n' });
    const foreign = projectWith({ version: LEAST, node: '#!/lib/ld-of-another-machine\n' });
    expect(await here(foreign, 'script.mjs', newer())).toMatchObject({ stdout: '26.1.0\n' });
    expect(await here(projectWith(), 'script.mjs', newer())).toMatchObject({ stdout: '26.1.0\n' });
  });

  it('says what to install for a script that came without its tools', async () => {
    expect(await here(projectWith(), 'node_modules/vitest/vitest.mjs')).toMatchObject({
      code: 1,
      stderr: 'There is no node_modules/vitest/vitest.mjs: run "npm ci", without --omit=dev.\n',
    });
  });
});
