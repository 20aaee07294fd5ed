import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const CRASHING = `
  const { catchCrashes } = await import('./src/observe/crash.ts');
  catchCrashes((text) => text.replaceAll('secret', '[hidden]'));
  setInterval(() => {}, 1_000);
  setTimeout(() => { throw new Error('a secret'); }, 100);
`;

function crash() {
  return spawn(process.execPath, ['--input-type=module', '--eval', CRASHING], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe('an error that nobody caught', () => {
  it('ends the process, and is printed without secrets', async () => {
    const child = crash();
    let printed = '';
    child.stderr.on('data', (text) => {
      printed += text;
    });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(printed).toMatch(/Error: a \[hidden\]/);
  });

  it('ends the process also when nobody reads what it prints', async () => {
    const child = crash();
    child.stderr.destroy();
    expect(await once(child, 'exit')).toEqual([1, null]);
  });
});
