import { describe, expect, it } from 'vitest';
import {
  type ChannelReference,
  describe as described,
  isNamed,
  parseChannels,
} from '../../src/telegram/features/protect/channel-arguments.ts';
import { channelData, parseChannelIds } from '../../src/telegram/ui/keyboards.ts';

const news = { username: 'news' };

describe('the channels that an admin names', () => {
  it.each<[string, ChannelReference[]]>([
    ['@news', [news]],
    ['t.me/news', [news]],
    ['telegram.me/news', [news]],
    ['http://t.me/news', [news]],
    ['https://t.me/news/', [news]],
    ['HTTPS://T.ME/news', [news]],
    ['  @news  ', [news]],
    ['@n', [{ username: 'n' }]],
    [`@${'n'.repeat(32)}`, [{ username: 'n'.repeat(32) }]],
    ['-1001234567890', [{ id: -1001234567890 }]],
    ['-1000', [{ id: -1000 }]],
    ['@news @talk', [news, { username: 'talk' }]],
    ['@news,@talk', [news, { username: 'talk' }]],
    ['@news, @talk\n-1001', [news, { username: 'talk' }, { id: -1001 }]],
    ['@news @NEWS', [{ username: 'NEWS' }]],
    ['@news t.me/news', [news]],
    ['-1001 -1001', [{ id: -1001 }]],
    ['', []],
  ])('are read from “%s”', (text, references) => {
    expect(parseChannels(text)).toEqual(references);
  });

  it.each([
    'news',
    '@',
    '@1news',
    '@news!',
    '@nëws',
    `@${'n'.repeat(33)}`,
    'see@news',
    'https://example.com/news',
    'my.t.me/news',
    't.me/+AbCdEf',
    'tame/news',
    'https://t.me/news/17',
    '1001234567890',
    '-100',
    '-2001234567890',
    '-10012345678901234',
    'x-1001234567890',
    '@news and @talk',
  ])('are not read from “%s”', (text) => {
    expect(parseChannels(text)).toBeUndefined();
  });

  it.each<[ChannelReference, boolean]>([
    [{ id: -1001 }, true],
    [{ id: -1002 }, false],
    [{ username: 'NEWS' }, true],
    [{ username: 'new' }, false],
  ])('are known again by id or username: %j', (reference, isThis) => {
    const channel = { id: -1001, title: 'News', username: 'News', inviteLink: null };
    expect(isNamed(channel, reference)).toBe(isThis);
  });

  it('are never one that has no username', () => {
    const channel = { id: -1001, title: 'News', username: null, inviteLink: null };
    expect(isNamed(channel, news)).toBe(false);
    expect(isNamed(channel, { id: -1001 })).toBe(true);
  });

  it.each<[ChannelReference, string]>([
    [news, '@news'],
    [{ id: -1001 }, '-1001'],
  ])('are described as they are typed: %j', (reference, text) => {
    expect(described(reference)).toBe(text);
  });
});

describe('channels in the data of a button', () => {
  const five = Array.from({ length: 5 }, (_, index) => -1_009_999_999_999_990 - index);

  it.each([[[-1001]], [[-1_001_234_567_890, -1_002]], [five]])('are read back: %j', (ids) => {
    const data = channelData('set', ids);
    expect(data).toMatch(/^set:[0-9a-z.]+$/);
    expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
    expect(parseChannelIds(data.slice('set:'.length))).toEqual(ids);
  });

  it.each([
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    'A',
    'a b',
    'a.b.c.d.e.f',
    'zzzzzzzzzzzz',
    'zzzzzzzzzzz',
  ])('that somebody made up are none: “%s”', (encoded) => {
    expect(parseChannelIds(encoded)).toBeUndefined();
  });
});
