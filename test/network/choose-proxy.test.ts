import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/load.ts';
import { chooseProxy, shownProxy } from '../../src/network/choose-proxy.ts';

const TELEGRAM = 'https://api.telegram.org';
const both = { https: 'http://one:1', all: 'socks5://two:2' };

describe('the proxy', () => {
  it.each([
    [TELEGRAM, {}, undefined],
    [TELEGRAM, both, 'http://one:1'],
    [TELEGRAM, { all: both.all }, 'socks5://two:2'],
    ['http://api.lan:8081', both, 'socks5://two:2'],
    ['http://api.lan:8081', { https: both.https }, undefined],
    ['http://127.0.0.1:8081', both, undefined],
    ['http://localhost:8081', both, undefined],
    ['http://[::1]:8081', both, undefined],
    ['http://127.example.com', both, 'socks5://two:2'],
  ])('to %s with %j is %s', (url, settings, proxy) => {
    expect(chooseProxy(url, settings)).toBe(proxy);
  });

  it.each([
    ['api.telegram.org', true],
    ['telegram.org', true],
    ['.telegram.org', true],
    ['*.telegram.org', true],
    ['*', true],
    ['other, API.Telegram.org', true],
    ['api.telegram.org:443', true],
    ['api.telegram.org:8443', false],
    ['gram.org', false],
    ['other', false],
    ['', false],
    [',', false],
  ])('is not taken for what NO_PROXY=“%s” names: %s', (no, isExempt) => {
    expect(chooseProxy(TELEGRAM, { ...both, no })).toBe(isExempt ? undefined : both.https);
  });

  it('is shown without credentials', () => {
    expect(shownProxy('http://me:sesame@proxy.lan:3128/x')).toBe('http://proxy.lan:3128');
    expect(shownProxy('socks5://me:sesame@proxy.lan:1080')).toBe('socks5://proxy.lan:1080');
  });
});

describe('the variables of proxies', () => {
  const read = (env: Record<string, string>) => {
    const parsed = parseConfig({ BOT_TOKEN: '1:a', ...env });
    return parsed.ok ? parsed.config.proxies : parsed.faults;
  };

  it('are read in lower case, too, and give way to those in upper case', () => {
    expect(read({ https_proxy: 'http://a:1', no_proxy: 'x' })).toMatchObject({
      https: 'http://a:1',
      no: 'x',
    });
    const env = { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' };
    expect(read(env)).toMatchObject({ https: 'http://b:1' });
  });

  it('may lack the scheme, and name what resolves names for SOCKS', () => {
    expect(read({ HTTPS_PROXY: 'proxy.lan:3128' })).toMatchObject({
      https: 'http://proxy.lan:3128',
    });
    expect(read({ ALL_PROXY: 'socks5h://a:1' })).toMatchObject({ all: 'socks5://a:1' });
  });

  it.each(['ftp://a:1', 'socks4://a:1', 'http://'])('do not hold “%s”', (ALL_PROXY) => {
    expect(read({ ALL_PROXY })).toEqual([
      expect.stringMatching(/^ALL_PROXY must be http:\/\/host/),
    ]);
  });
});

it('what goes through proxies is loaded only where one is set', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'));
  const imports = sources.flatMap(
    (source) => source.match(/^.*network\/(proxy-agent|post)\.ts.*$/gm) ?? [],
  );
  expect(imports.length).toBeGreaterThan(1);
  for (const line of imports) expect(line).toMatch(/await import\('/);
});
