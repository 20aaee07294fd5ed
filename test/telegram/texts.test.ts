import { describe, expect, it } from 'vitest';
import type { MissedChannel } from '../../src/core/model/channel.ts';
import { DEFAULT_SETTINGS, LANGUAGES, type Language } from '../../src/core/model/settings.ts';
import { mutedText } from '../../src/telegram/muted/muted-text.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import { noticeKeyboard } from '../../src/telegram/ui/keyboards.ts';
import { admissionText, noticeText, stillMissing } from '../../src/telegram/ui/notice-text.ts';

const channel = (id: number, title: string, isBanned = false): MissedChannel => ({
  ...{ id, title, username: title.toLowerCase(), inviteLink: null },
  ...(isBanned && { isBanned }),
});
const [news, talk, art] = [channel(-1, 'News'), channel(-2, 'Talk'), channel(-3, 'Art')];
const shut = channel(-4, 'Shut', true);
const bob = { id: 42, firstName: 'Bob' };

const groupIn = (language: Language, own?: string) => ({
  id: -9,
  title: 'Cats',
  owner: null,
  enabled: true,
  suspended: false,
  protectedSince: new Date(0),
  channels: [news, talk, art, shut],
  settings: {
    ...DEFAULT_SETTINGS,
    language,
    noticeTexts: own === undefined ? {} : { [language]: { text: own, entities: [] } },
  },
});

const notice = (missing: MissedChannel[], language: Language = 'en', people = [bob]) =>
  noticeText({ group: groupIn(language), people, missing }).text;

describe('a notice', () => {
  it.each<[Language, string, string]>([
    ['en', '@news and @talk', '@news, @talk, and @art'],
    ['de', '@news und @talk', '@news, @talk und @art'],
    ['es', '@news y @talk', '@news, @talk y @art'],
    ['fr', '@news et @talk', '@news, @talk et @art'],
    ['pt', '@news e @talk', '@news, @talk e @art'],
    ['ru', '@news и @talk', '@news, @talk и @art'],
    ['uk', '@news і @talk', '@news, @talk і @art'],
    ['it', '@news e @talk', '@news, @talk e @art'],
    ['tr', '@news ve @talk', '@news, @talk ve @art'],
    ['id', '@news dan @talk', '@news, @talk, dan @art'],
    ['hi', '@news और @talk', '@news, @talk, और @art'],
    ['uz', '@news va @talk', '@news, @talk va @art'],
    // A username that touched a letter would be no link.
    ['zh', '@news 和 @talk', '@news、@talk 和 @art'],
  ])('lists as the language does (%s)', (language, two, three) => {
    expect(notice([news, talk], language)).toContain(two);
    expect(notice([news, talk, art], language)).toContain(three);
  });

  it('names several people as a list, and mentions each of them', () => {
    const people = ['Ada', 'Bob', 'Cem'].map((firstName, index) => ({ id: index + 1, firstName }));
    const { text, entities } = noticeText({ group: groupIn('en'), people, missing: [news] });
    expect(text).toMatch(/^Hello Ada, Bob, and Cem, you must join @news/);
    expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual([
      'Ada',
      'Bob',
      'Cem',
    ]);
    const more = noticeText({ group: groupIn('fr'), people, unnamed: 4, missing: [news] });
    expect(more.text).toMatch(/^Bonjour Ada, Bob, Cem et 4 autres, /);
  });

  it.each(LANGUAGES)('has a word for a name that shows nothing (%s)', (language) => {
    const nobody = { id: 42, firstName: '\u2063' };
    const text = notice([news], language, [nobody]);
    expect(text).toContain(textsIn(language).plain('nameless'));
    expect(text.includes('a new member')).toBe(language === 'en');
  });

  it.each([
    [60, '1 min'],
    [1_800, '30 min'],
    [3_539, '59 min'],
    [3_541, '1 h'],
    [3_600, '1 h'],
    [5_400, '90 min'],
    [7_100, '119 min'],
    [7_199, '2 h'],
    [10_700, '2 h'],
    [86_395, '24 h'],
    [86_300, '23 h'],
  ])('announces no more time than is left before a removal: of %i s, %s', (removal, time) => {
    const { text } = noticeText({ group: groupIn('en'), people: [bob], missing: [news], removal });
    expect(text).toContain(`Whoever has not joined within ${time} is removed`);
  });

  it('has the number of a warning, and the time that is left, also for who is banned', () => {
    const warning = { number: 1, of: 3 };
    const about = { group: groupIn('en'), people: [bob], missing: [shut] };
    expect(noticeText({ ...about, warning, removal: 7_200 }).text.split('\n')).toEqual([
      '⚠️ Warning 1 of 3',
      '⚠️ Bob: You are banned in @shut; ask its admins.',
      '⏳ Whoever has not joined within 2 h is removed from the group.',
    ]);
  });

  it('is a warning without a number where that is not the same for all who share it', () => {
    const people = [bob, { id: 43, firstName: 'Eve' }];
    const shared = { people, missing: [news], isShared: true, warning: 'of several' } as const;
    expect(noticeText({ group: groupIn('en'), ...shared }).text.split('\n')).toEqual([
      '⚠️ Warning',
      'Hello Bob and Eve, you must join @news to speak in this group.',
    ]);
  });

  it('says who was banned where, and leads nowhere', () => {
    const text = notice([shut]);
    expect(text).toBe('⚠️ Bob: You are banned in @shut; ask its admins.');
    const urls = noticeKeyboard({
      group: groupIn('en'),
      people: [bob],
      missing: [shut],
    }).inline_keyboard.flat();
    expect(urls.filter((button) => 'url' in button)).toEqual([]);
  });

  it('names beside that what can be joined', () => {
    expect(notice([news, shut])).toBe(
      'Hello Bob, you must join @news to speak in this group.\nYou are banned in @shut; ask its admins.',
    );
    const [join] = noticeKeyboard({
      ...{ group: groupIn('en'), people: [bob] },
      missing: [news, shut],
    }).inline_keyboard.flat();
    expect(join).toMatchObject({ url: 'https://t.me/news' });
  });

  it('of somebody who left asks them back, unless they were banned', () => {
    const group = groupIn('en');
    const left = (missing: MissedChannel) =>
      noticeText({ group, people: [bob], missing: [missing], left: missing }).text;
    expect(left(news)).toMatch(/because you left @news. Please join back to chat/);
    expect(left(shut)).not.toMatch(/join/);
    expect(left(shut)).toMatch(/banned in @shut/);
  });
});

describe('the other texts', () => {
  const muted = (missing: MissedChannel[], language: Language = 'en') =>
    mutedText([{ group: groupIn(language), missing }], language).text;

  it.each<[Language, RegExp, RegExp]>([
    ['en', /this channel:[\s\S]*Join it,/, /these channels:[\s\S]*Join them,/],
    ['de', /diesem Kanal[\s\S]*Tritt ihm/, /diesen Kanälen[\s\S]*Tritt ihnen/],
    ['es', /este canal:[\s\S]*Únete y/, /estos canales:[\s\S]*Únete a ellos/],
    ['fr', /ce canal\s:[\s\S]*Rejoignez-le/, /ces canaux\s:[\s\S]*Rejoignez-les/],
    ['pt', /neste canal:[\s\S]*Entre nele/, /nestes canais:[\s\S]*Entre neles/],
    ['ru', /этот канал:/, /эти каналы:/],
  ])('speak of one channel as of one (%s)', (language, one, many) => {
    expect(muted([news], language)).toMatch(one);
    expect(muted([news, talk], language)).toMatch(many);
  });

  it.each(LANGUAGES)('say in private who was banned (%s)', (language) => {
    const sentence = textsIn(language).plain('banned', { channels: '@shut', count: 1 });
    expect(muted([shut], language)).toContain(sentence);
    expect(muted([news, shut], language)).toContain(sentence);
    expect(stillMissing(groupIn(language), [shut], language)).toBe(sentence);
    expect(admissionText({ group: groupIn(language), missing: [shut] }, language).text).toBe(
      sentence,
    );
  });

  it('hold what a press can be answered with, in every language', () => {
    const long = Array.from({ length: 5 }, (_, index) =>
      channel(-10 - index, `channel_with_quite_a_long_name_${index}`),
    );
    for (const language of LANGUAGES) {
      const group = { ...groupIn(language), channels: [news, ...long] };
      const answer = stillMissing(group, long, language, 1);
      expect(answer.length).toBeLessThanOrEqual(200);
      expect(answer).toContain(textsIn(language).plain('progress', { joined: 1, all: 6 }));
    }
  });

  it('read as people speak', () => {
    const group = { ...groupIn('en'), channels: [news, talk] };
    expect(stillMissing(group, [news, talk], 'en')).toBe("You still haven't joined: @news, @talk");
    expect(stillMissing(group, [news], 'de')).toBe('Dir fehlt noch: @news');
    expect(stillMissing(group, [news], 'en', 1)).toBe(
      "You still haven't joined: @news\n1 of 2 joined.",
    );
    expect(textsIn('fr').plain('verify-button')).toBe('✅ C’est fait');
    expect(textsIn('ru').plain('verify-button')).toBe('✅ Проверить подписку');
    expect(textsIn('ru').plain('muted-help', { count: 1 })).toMatch(
      /Если доступ не открылся сразу, нажмите кнопку/,
    );
    const names = { group: 'Cats', channels: '@news' };
    expect(textsIn('pt').plain('how-to-be-admitted', names)).toMatch(/Seu pedido será aceito/);
  });
});

describe('a text that runs from right to left', () => {
  const [begin, end] = ['\u2068', '\u2069'];
  const isolated = (text: string) => `${begin}${text}${end}`;
  const ar = textsIn('ar');

  it('isolates the names that do not, and those alone', () => {
    const people = ['Ada', 'علي'].map((firstName, index) => ({ id: index + 1, firstName }));
    const { text, entities } = noticeText({ group: groupIn('ar'), people, missing: [news, talk] });
    expect(text).toContain(`مرحبًا ${isolated('Ada')} و${isolated('علي')}، `);
    expect(text).toContain(`${isolated('@news')} و${isolated('@talk')}.`);
    const named = entities.map(({ offset, length }) => text.slice(offset, offset + length));
    expect(named).toEqual(['Ada', 'علي']);
    expect(ar.plain('settings-line', { label: 'لغة', value: 'عربية' })).not.toContain(begin);
  });

  it('isolates commands and usernames that stand in it', () => {
    expect(ar.plain('help-protect')).toMatch(`${isolated('/protect @Channel')} – `);
    expect(ar.plain('not-understood')).toContain(isolated('/help'));
  });

  it('has nothing invisible in what is copied by a tap', () => {
    const { text, entities } = ar.rich('run-again', { channels: '@news @talk' });
    const [code] = entities.map(({ offset, length }) => text.slice(offset, offset + length));
    expect(code).toBe('/protect @news @talk');
    expect(text).toContain(isolated('/protect @news @talk'));
  });

  it('isolates names in the own text of an admin, too', () => {
    const group = groupIn('fa', '{user}، {channels} ({group})');
    const { text } = noticeText({ group, people: [bob], missing: [news] });
    expect(text).toBe(`${isolated('Bob')}، ${isolated('@news')} (${isolated('Cats')})`);
  });

  it('leaves texts that run from left to right as they were', () => {
    const { text } = noticeText({ group: groupIn('en'), people: [bob], missing: [news, talk] });
    expect(text).toBe('Hello Bob, you must join @news and @talk to speak in this group.');
  });
});
