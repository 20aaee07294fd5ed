import { describe, expect, it } from 'vitest';
import {
  type ChannelReference,
  describe as described,
  isNamed,
  parseChannels,
} from '../../src/telegram/features/protect/channel-arguments.ts';
import { channelData, parseChannelIds } from '../../src/telegram/ui/keyboards.ts';

const news = { username: 'news' };

describe('an invite link', () => {
  it.each([
    't.me/+AbCdEf',
    'https://t.me/+AbCdEf',
    'https://t.me/%2BAbCdEf',
    'https://www.telegram.me/joinchat/AbCdEf/',
    'tg://join?invite=AbCdEf',
    '@news t.me/+AbCdEf',
  ])('is known as one that bots cannot look up: “%s”', (text) => {
    expect(parseChannels(text)).toBe('invite-link');
  });

  it('is none beside what is no channel', () => {
    expect(parseChannels('t.me/+AbCdEf news')).toBeUndefined();
  });
});

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
    ['https://t.me/news/17', [news]],
    ['https://t.me/news/17/18?single', [news]],
    ['http://www.t.me/news/17/', [news]],
    ['https://telegram.dog/news?comment=5#top', [news]],
    ['https://t.me/s/news', [news]],
    ['https://t.me/s/news/17', [news]],
    ['https://news.t.me', [news]],
    ['news.t.me/17', [news]],
    ['tg://resolve?domain=news', [news]],
    ['tg:resolve?domain=news&post=17', [news]],
    ['TG://Resolve?domain=news', [news]],
    ['https://t.me/c/1234567890/17', [{ id: -1001234567890 }]],
    ['t.me/c/1234567890', [{ id: -1001234567890 }]],
    ['HTTPS://T.ME/C/1234567890/3/17', [{ id: -1001234567890 }]],
    ['t.me/c/77/17', [{ id: -1000000000077 }]],
    ['tg://privatepost?channel=1234567890&post=17', [{ id: -1001234567890 }]],
    ['1234567890', [{ id: -1001234567890 }]],
    ['123456789', [{ id: -1000123456789 }]],
    ['1001234567890', [{ id: -1001234567890 }]],
    ['-4012345678', [{ id: -4012345678 }]],
    ['1234567890 -1001234567890 t.me/c/1234567890/5', [{ id: -1001234567890 }]],
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
    'tame/news',
    'https://t.me/news/17/18/19',
    'https://t.me/news/about',
    'https://t.me/c/',
    'https://t.me/c/news/17',
    'https://t.me:8443/news',
    'https://news@t.me/17',
    'https://t.me.example.com/news',
    'ftp://t.me/news',
    'https://t.me',
    'https://t.me/addlist/AbCdEf',
    'https://t.me/share/url',
    'tg://resolve?phone=49123456',
    'tg://user?id=5',
    '1234',
    '2001234567890',
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
