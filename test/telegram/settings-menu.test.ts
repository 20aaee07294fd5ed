import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '../../src/core/model/settings.ts';
import { promptTitle } from '../../src/telegram/features/settings/prompts.ts';
import { textsIn } from '../../src/telegram/texts/texts.ts';
import {
  CHOICES,
  choiceKeyboard,
  settingsKeyboard,
  settingsText,
  TEXT_SETTINGS,
  textValue,
  valueName,
} from '../../src/telegram/ui/settings-menu.ts';

const en = textsIn('en');

const settings = (parts: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...parts });
const rowsOf = ({ inline_keyboard: rows }: ReturnType<typeof settingsKeyboard>) =>
  rows.map((row) =>
    row.map((button) => [button.text, 'callback_data' in button && button.callback_data]),
  );

function choiceOf(key: string) {
  const choice = CHOICES.find((one) => one.key === key);
  if (choice === undefined) throw new Error(`There is no setting ${key}`);
  return choice;
}

const [warning, button] = TEXT_SETTINGS;

describe('the settings', () => {
  it('are shown with their values as they are at first', () => {
    const { text, entities } = settingsText('Cats\nand dogs', settings(), en);
    const lines = text.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Settings of Cats and dogs', '']);
    expect(lines).toEqual(
      expect.arrayContaining([
        '🚪 Check on join: on',
        '🗑 Notices stay: 5 min',
        '❓ If membership is unknown: allow',
        '🌐 Members read: English',
      ]),
    );
    expect(lines.slice(-5)).toEqual([
      '📝 Warning text: Hello {user}, you must join {channels} to speak in this group.',
      '🔘 Verify button: ✅ I have joined',
      '👥 Allow list: nobody',
      '',
      'Press a setting to change it.',
    ]);
    expect(lines).toHaveLength(CHOICES.length + TEXT_SETTINGS.length + 5);
    expect(entities).toEqual([{ type: 'bold', offset: 0, length: 'Settings'.length }]);
  });

  it('can all be changed there', () => {
    const offered = [...CHOICES, ...TEXT_SETTINGS].map(({ key }) => key);
    expect([...offered, 'allowList'].toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
  });

  it.each(CHOICES)('offer what can be stored: $key', ({ key, options }) => {
    for (const { value } of options) expect(settingsFrom({ [key]: value })[key]).toBe(value);
    expect(options.map(({ value }) => value)).toContain(DEFAULT_SETTINGS[key]);
    // The data of a button names the value by two digits.
    expect(options.length).toBeLessThanOrEqual(100);
  });

  it('are one row each, and the last one closes the menu', () => {
    const rows = rowsOf(settingsKeyboard(settings({ allowList: [1, 2], language: 'de' }), en));
    expect(rows).toHaveLength(CHOICES.length + TEXT_SETTINGS.length + 2);
    expect(rows).toContainEqual([['🚪 Check on join: on', 'set:checkOnJoin']]);
    expect(rows.slice(-4)).toEqual([
      [['📝 Warning text', 'set:warningText']],
      [['🔘 Verify button', 'set:verifyButtonText']],
      [['👥 Allow list: 2', 'allow:show']],
      [['Close', 'set:close']],
    ]);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['checkOnJoin', { checkOnJoin: false }, 'off'],
    ['noticeLifetime', { noticeLifetime: 30 }, '30 s'],
    ['noticeLifetime', { noticeLifetime: 60 }, '1 min'],
    ['noticeLifetime', { noticeLifetime: 1800 }, '30 min'],
    ['noticeLifetime', { noticeLifetime: 0 }, 'for good'],
    ['noticeLifetime', { noticeLifetime: 77 }, '77'],
    ['muteLength', { muteLength: 3600 }, '1 h'],
    ['muteLength', { muteLength: 604_800 }, '7 d'],
    ['muteLength', { muteLength: 2_592_000 }, '30 d'],
    ['onUnknown', { onUnknown: 'block' }, 'block'],
    ['channelSenders', { channelSenders: 'allow' }, 'allow'],
    ['joinRequests', { joinRequests: 'auto' }, 'auto'],
    ['commandCleanup', { commandCleanup: 15 }, '15 s'],
    ['commandCleanup', { commandCleanup: 300 }, '5 min'],
    ['commandCleanup', { commandCleanup: 0 }, 'for good'],
    ['noticeStyle', { noticeStyle: 'private' }, 'private'],
    ['language', { language: 'de' }, 'Deutsch'],
    ['dryRun', { dryRun: true }, 'on'],
  ])('%s of %j reads “%s”', (key, parts, name) => {
    expect(valueName(choiceOf(key), settings(parts), en)).toBe(name);
  });

  it.each([
    [warning, { warningText: 'Join!' }, 'Join!'],
    [warning, { language: 'de' }, /^Hallo \{user\}/],
    [button, { verifyButtonText: 'Done' }, 'Done'],
    [button, { language: 'fr' }, /C’est fait/],
  ] as const)('that are texts are the admin’s, or the language’s: %#', (text, parts, shown) => {
    if (text === undefined) throw new Error('There is no such text');
    const value = textValue(text, settings(parts));
    expect(value).toEqual(expect.stringMatching(shown));
  });
});

describe('the values of a setting', () => {
  it('are four to a row, with the present one marked, and a way back', () => {
    expect(rowsOf(choiceKeyboard(choiceOf('noticeLifetime'), settings(), en))).toEqual([
      [
        ['30 s', 'set:noticeLifetime:0'],
        ['1 min', 'set:noticeLifetime:1'],
        ['• 5 min', 'set:noticeLifetime:2'],
        ['30 min', 'set:noticeLifetime:3'],
      ],
      [['for good', 'set:noticeLifetime:4']],
      [['⬅️ Back', 'set:back']],
    ]);
  });

  it('have none marked where the present one is not offered', () => {
    const rows = rowsOf(choiceKeyboard(choiceOf('muteLength'), settings({ muteLength: 7 }), en));
    expect(rows.flat().filter(([text]) => String(text).startsWith('•'))).toEqual([]);
  });
});

describe('the prompt for a text', () => {
  it.each([
    ['📝 Warning text: reply to this message with the new text.', 0],
    ['🔘 Verify button: reply to this message with the new text.', 1],
  ])('begins with “%s”', (title, index) => {
    const text = TEXT_SETTINGS[index];
    expect(text && promptTitle(text, en)).toBe(title);
  });
});
