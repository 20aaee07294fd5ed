import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadEnvFile } from '../../src/config/env-file.ts';

const usual = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  process.chdir(folder);
  vi.stubEnv('NEZUKO_A', undefined);
  vi.stubEnv('NEZUKO_B', undefined);
});
afterEach(() => {
  process.chdir(usual);
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** What the file makes of two variables, or what is wrong with it. */
function load(contents: string | Uint8Array) {
  writeFileSync('.env', contents);
  return loadEnvFile() ?? [process.env.NEZUKO_A, process.env.NEZUKO_B];
}

const TWO = 'NEZUKO_A=1\nNEZUKO_B=2\n';

describe('a file .env', () => {
  it.each([
    ['as editors write it', TWO],
    ['with lines as Windows ends them', TWO.replaceAll('\n', '\r\n')],
    ['with lines as old Macs ended them', TWO.replaceAll('\n', '\r')],
    ['that begins with a byte order mark', `\uFEFF${TWO}`],
  ])('%s sets variables', (_how, contents) => {
    expect(load(contents)).toEqual(['1', '2']);
  });

  it('keeps what only looks like a mark, and other letters', () => {
    expect(load('NEZUKO_A=a\uFEFFb\nNEZUKO_B=ü\n')).toEqual(['a\uFEFFb', 'ü']);
  });

  it('gives way to a variable that has a value; one that is empty has none', () => {
    vi.stubEnv('NEZUKO_A', 'mine');
    vi.stubEnv('NEZUKO_B', ' ');
    expect(load(TWO)).toEqual(['mine', '2']);
  });

  it('need not be there', () => {
    expect(loadEnvFile()).toBeUndefined();
  });

  it('has to be a file', () => {
    mkdirSync('.env');
    expect(loadEnvFile()).toBe('.env cannot be read: it is not a file');
  });

  it.each([
    ['of the one order', Buffer.from('\uFEFF䅁䅁', 'utf16le')],
    ['of the other order', Buffer.from('\uFEFF䅁䅁', 'utf16le').swap16()],
    ['without a mark', Buffer.from(TWO, 'utf16le')],
  ])('in UTF-16 %s is refused, with what to do', (_order, contents) => {
    expect(load(contents)).toBe(
      '.env cannot be read: it is in UTF-16, as PowerShell writes files; save it as UTF-8 (Set-Content -Encoding utf8)',
    );
  });
});
