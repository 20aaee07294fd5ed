import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, settingsFrom } from '../../src/core/model/settings.ts';

describe('the settings at first', () => {
  it('are those that the documentation names', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      noticeTexts: {},
      noticeLinks: {},
      noticePicture: null,
      membersLanguage: 'group',
      verifyButtonText: null,
      noticeLifetime: 300,
      muteLength: 86_400,
      checkOnJoin: true,
      onUnknown: 'allow',
      channelSenders: 'block',
      checkEdits: true,
      joinRequests: 'off',
      deleteServiceMessages: false,
      commandCleanup: 60,
      noticeStyle: 'public',
      allowList: [],
      language: 'en',
      dryRun: false,
      onlyJoinedAfter: null,
      onOffence: 'mute',
      warnings: 3,
      graceMinutes: 0,
      atLeast: null,
      welcomeText: null,
      removeAfterHours: 0,
    });
  });
});

describe('stored settings', () => {
  it('that are missing, or nobody knows, leave the defaults', () => {
    expect(settingsFrom({ ofALaterVersion: true })).toEqual(DEFAULT_SETTINGS);
    expect(settingsFrom(Object.create({ dryRun: true }))).toEqual(DEFAULT_SETTINGS);
  });

  it.each<Partial<Settings>>([
    { dryRun: true, checkOnJoin: false },
    { muteLength: 60 },
    { muteLength: 31_536_000 },
    { noticeLifetime: 0 },
    { onUnknown: 'block' },
    { language: 'ru' },
    { noticeTexts: { de: { text: 'x'.repeat(1000), entities: [] } } },
    { noticeTexts: { fa: { text: 'سلام', entities: [{ type: 'bold', offset: 0, length: 4 }] } } },
    { noticeLinks: { second: { text: 'Rules', url: 'https://example.org/rules' } } },
    { noticePicture: 'AgACAgIAAx' },
    { membersLanguage: 'own' },
    { verifyButtonText: 'x' },
    { allowList: [7, 9_007_199_254_740_991] },
    { onlyJoinedAfter: 1_760_000_000 },
  ])('are taken as they are: %j', (stored) => {
    expect(settingsFrom(stored)).toEqual({ ...DEFAULT_SETTINGS, ...stored });
  });

  it.each([
    { dryRun: 'yes' },
    { dryRun: 1 },
    { muteLength: 59 },
    { muteLength: 31_536_001 },
    { noticeLifetime: -1 },
    { noticeLifetime: 1.5 },
    { noticeLifetime: '60' },
    { onUnknown: 'maybe' },
    { language: 'xx' },
    { noticeTexts: { xx: { text: 'x', entities: [] } } },
    { noticeTexts: { de: 'x' } },
    { noticeTexts: { de: { text: ' \u200b', entities: [] } } },
    { noticeTexts: { de: { text: 'x'.repeat(1001), entities: [] } } },
    { noticeTexts: { de: { text: 'x', entities: [{ type: 'bold', offset: -1, length: 1 }] } } },
    {
      noticeTexts: {
        de: { text: 'x', entities: [{ type: 'text_mention', offset: 0, length: 1 }] },
      },
    },
    { noticeTexts: [] },
    ...[
      { type: 'bold', offset: 0, length: 4 },
      { type: 'bold', offset: 0, length: 0 },
      { type: 'bold', offset: 2, length: 1 },
      { type: 'bold', offset: 0, length: 2 },
      { type: 'bold', offset: 0.5, length: 1 },
      { type: 'text_link', offset: 0, length: 1 },
      { type: 'text_link', offset: 0, length: 1, url: '' },
      { type: 'custom_emoji', offset: 0, length: 1 },
      { type: 'pre', offset: 0, length: 1, language: 'a\u0000' },
    ].map((entity) => ({ noticeTexts: { de: { text: 'x😀', entities: [entity] } } })),
    { noticeTexts: { de: { text: 'a\u0000b', entities: [] } } },
    { welcomeText: { text: 'a\ud800b', entities: [] } },
    { verifyButtonText: 'a\u0000b' },
    { verifyButtonText: 'a\udc00b' },
    { noticeLinks: { first: { text: 'a\u0000b', url: 'https://example.org/' } } },
    { noticeLinks: { third: { text: 'Rules', url: 'https://example.org/' } } },
    { noticeLinks: { first: { text: 'Rules', url: 'http://example.org/' } } },
    { noticeLinks: { first: { text: 'Rules', url: 'javascript:alert(1)' } } },
    { noticeLinks: { first: { text: 'Rules', url: 'https://me:pass@example.org/' } } },
    { noticeLinks: { first: { text: 'Rules', url: 'https://localhost/' } } },
    { noticeLinks: { first: { text: 'Rules', url: 'https://127.0.0.1/' } } },
    { noticePicture: '' },
    { membersLanguage: 'mine' },
    { verifyButtonText: 'x'.repeat(65) },
    { verifyButtonText: 7 },
    { verifyButtonText: ' \u200b' },
    { allowList: { 7: true } },
    { allowList: [7, 1.5] },
    { onlyJoinedAfter: 1_760_000_000_000 },
    { onlyJoinedAfter: -1 },
  ])('that are invalid do not count, and harm no other: %j', (stored) => {
    expect(settingsFrom({ ...stored, checkEdits: false })).toEqual({
      ...DEFAULT_SETTINGS,
      checkEdits: false,
    });
  });
});
