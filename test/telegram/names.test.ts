import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelName,
  fileName,
  groupTitle,
  plainTitle,
  visibleName,
} from '../../src/telegram/ui/names.ts';

/**
 * What Telegram makes links of by itself, as TDLib does it (find_mentions, find_bot_commands,
 * find_hashtags, find_cashtags, find_urls, find_tg_urls), rather more than that.
 */
const AUTOLINKS = [
  /(?<![\p{L}\p{N}_])@[a-z0-9_]{2,}/iu,
  /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]+/iu,
  /(?<![\p{L}\p{N}_])[#\uff03][\p{L}\p{N}_]+/u,
  /(?<![\p{L}\p{N}_])\$[A-Z]{1,8}/u,
  /:\/\//,
  /(?<![\p{L}\p{N}_])(tg|ton|tonsite):/iu,
  /[\p{L}\p{N}_-]\.(com|net|org|me|ru|io|casino|xyz)(?![\p{L}\p{N}_-])/iu,
  /\d+\.\d+\.\d+\.\d+/,
];
const UNSEEN = /[\u200b-\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u3164]/;
const charactersIn = (text: string) => [...new Intl.Segmenter().segment(text)].length;

describe('what is shown of a name', () => {
  it.each([
    ['Bob', 'Bob'],
    ['  Bob  ', 'Bob'],
    ['Bob\nand\r\nAnna', 'Bob and Anna'],
    ['Bob\u2028Anna\u2029', 'Bob Anna'],
    ['<b>Bob</b> *Anna*', '<b>Bob</b> *Anna*'],
    ['J.R.R. Tolkien', 'J.R.R. Tolkien'],
    ['Dr. House', 'Dr. House'],
    ['AC/DC', 'AC/DC'],
    ['M@rk', 'M@rk'],
    ['A$AP Rocky', 'A$AP Rocky'],
    ['C++ & C#', 'C++ & C#'],
    ['News 2.0', 'News 2.0'],
    ['v2.50', 'v2.50'],
    ['wait...', 'wait...'],
    ['Gal·la', 'Gal·la'],
    ['नमस्ते', 'नमस्ते'],
    ['Nguyễn'.normalize('NFD'), 'Nguyễn'.normalize('NFC')],
    ['👋🏽 Bob ❤️ 🇩🇪 👩‍👩‍👧‍👦 1️⃣', '👋🏽 Bob ❤️ 🇩🇪 👩‍👩‍👧‍👦 1️⃣'],
  ])('%j is %j', (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });

  it.each([
    ['t.me/evil_casino BONUS', 'BONUS'],
    ['https://evil.example/x?y=1 Bob', 'Bob'],
    ['Bob tg:resolve?domain=evil', 'Bob'],
    ['tg://resolve?domain=evil', ''],
    ['evil.com', ''],
    ['EVIL．COM', ''],
    ['evil\u2024com', ''],
    ['evil·com', ''],
    ['пример.рф', ''],
    ['ev\u200bil.c\u2060om', ''],
    ['mail bob@evil.com', 'mail'],
    ['St.John Smith', 'St John Smith'],
    ['www.evil', 'www evil'],
    ['evil.𝕔𝕠𝕞', 'evil 𝕔𝕠𝕞'],
    ['ⓣ.ⓜⓔ/evil', 'ⓣ ⓜⓔ evil'],
    ['evil\ua4f8com', ''],
    ['1.2.3.4', '1 2 3 4'],
    ['Anna @anna_shop', 'Anna'],
    ['＠evil_bot', ''],
    ['@@#@evil', ''],
    ['#BONUS for all', 'BONUS for all'],
    ['/start now', 'start now'],
    ['$TON', 'TON'],
    ['+1 212 555 0123', '1 212 555 0123'],
  ])('has no links: %j is %j', (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });

  it.each([
    ['\u202egnp.Bob', 'gnp Bob'],
    ['B\u200eo\u200fb\u2066\u2069', 'Bob'],
    ['B\u200bo\u200db\u2060\ufeff\u00ad', 'Bob'],
    ['\u2800x\u3164', 'x'],
    ['\u200b\u200d\u2060\ufeff\u3164', ''],
    ['\ufffc\u{1d159}\u{16fe4}', ''],
    ['A\ud83d', 'A'],
    [`A${'\u0323\u0489'.repeat(200)}`, 'Ạ\u0323\u0323'],
    ['\u0301\u0301Bob', 'Bob'],
    ['', ''],
  ])('has nothing that cannot be seen: %j is %j', (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });

  it.each([
    ['b'.repeat(32), 'b'.repeat(32)],
    ['b'.repeat(33), `${'b'.repeat(31)}…`],
    [`${'b'.repeat(30)} ${'b'.repeat(30)}`, `${'b'.repeat(30)}…`],
    ['😀'.repeat(33), `${'😀'.repeat(31)}…`],
    ['👩‍👩‍👧‍👦'.repeat(20), `${'👩‍👩‍👧‍👦'.repeat(9)}…`],
  ])('is short, and never half a character: %j', (name, shown) => {
    expect(visibleName(name)).toBe(shown);
  });

  it('is inert and short whatever it is made of', () => {
    const bits = ['t.me', '@evil', '#x', '/go', 'https://', 'tg:', '.', '．', 'com', ' ', '$ABC'];
    const tricks = ['\u200b', '\u202e', '\u0301', '😀', 'a', '1', '-', '_', '/', '@', ':', '…'];
    const piece = fc.oneof(fc.constantFrom(...bits, ...tricks), fc.string({ unit: 'grapheme' }));
    const names = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(names, (name) => {
        const shown = visibleName(name);
        for (const link of AUTOLINKS) expect(shown).not.toMatch(link);
        expect(shown).not.toMatch(UNSEEN);
        expect(charactersIn(shown)).toBeLessThanOrEqual(32);
        expect(visibleName(shown)).toBe(shown);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });

  it('is found in a moment, however long the name is', () => {
    const start = performance.now();
    for (const one of ['x', '.', '@', 'a.', '\u0301', '😀', ':/']) visibleName(one.repeat(4_096));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a title', () => {
  it('keeps to itself that it runs from right to left', () => {
    expect(plainTitle('Cats', '👥')).toBe('Cats');
    expect(plainTitle('אדמין', '👥')).toBe('\u2068אדמין\u2069');
    expect(plainTitle('\u202eCats', '👥')).toBe('Cats');
  });

  it('is a sign where nothing of it can be shown', () => {
    expect(groupTitle({ title: '@evil' })).toBe('👥');
    expect(channelName({ id: -1, title: '\u200b', username: null, inviteLink: null })).toBe('📢');
  });

  it('gives way to the username of a channel', () => {
    const channel = { id: -1, title: 't.me/evil', username: 'news', inviteLink: null };
    expect(channelName(channel)).toBe('@news');
  });

  it('gives a file a name of letters, digits and dashes', () => {
    const nameOf = (title: string) => fileName({ title }, '.csv');
    expect(nameOf('Cats & Dogs; "Ltd" (1/2)')).toBe('nezuko-Cats-Dogs-Ltd-1-2.csv');
    expect(nameOf('हिन्दी समूह')).toBe('nezuko-हिन्दी-समूह.csv');
    expect(nameOf('…')).toBe('nezuko-group.csv');
  });
});
