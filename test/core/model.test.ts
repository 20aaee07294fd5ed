import { describe, expect, it } from 'vitest';
import { decodeUrlPart } from '../../src/core/lib/decode-url-part.ts';
import { channelFields } from '../../src/core/lib/log.ts';
import { codeOf, reasonOf } from '../../src/core/lib/reason.ts';
import { idsOf, isTelegramLink, missed } from '../../src/core/model/channel.ts';
import { isAllowed } from '../../src/core/model/group.ts';
import { isAbsent } from '../../src/core/model/membership-status.ts';
import { isPrivate } from '../../src/core/model/message-ref.ts';
import { allPermissions, isMute, PERMISSIONS } from '../../src/core/model/permissions.ts';
import { DEFAULT_SETTINGS, isChecked } from '../../src/core/model/settings.ts';
import { provesPresence, type Trigger } from '../../src/core/model/trigger.ts';
import { news, talk } from './world.ts';

describe('a channel', () => {
  it.each([
    ['banned', true],
    ['absent', false],
    ['member', false],
  ] as const)('that somebody misses who is %s there lets them in or not', (status, isBanned) => {
    expect(missed(news, status)).toEqual(isBanned ? { ...news, isBanned } : news);
  });

  it.each([
    ['https://t.me/+abc', true],
    ['https://telegram.me/joinchat/abc', true],
    ['https://telegram.dog/x', true],
    ['http://t.me/+abc', false],
    ['https://example.com/t.me', false],
    ['not a link', false],
  ])('has a link of Telegram or none: %s', (link, isTelegrams) => {
    expect(isTelegramLink(link)).toBe(isTelegrams);
  });

  it('goes by its id', () => {
    expect(idsOf([news, talk])).toEqual([news.id, talk.id]);
  });
});

describe('somebody', () => {
  it.each([
    ['absent', true],
    ['banned', true],
    ['member', false],
    ['admin', false],
    ['unknown', false],
  ] as const)('who is %s in a channel is missing there: %s', (status, missing) => {
    expect(isAbsent(status)).toBe(missing);
  });

  it.each<[Trigger, boolean]>([
    [{ kind: 'message', messageId: 1, date: new Date(0) }, true],
    [{ kind: 'joined' }, true],
    [{ kind: 'left-channel', channel: news }, true],
    [{ kind: 'ban-changed', channel: news }, false],
    [{ kind: 'joined-channel' }, false],
    [{ kind: 'none' }, false],
  ])('is seen to take part in the group, or not: %j', (trigger, proves) => {
    expect(provesPresence(trigger)).toBe(proves);
  });

  it('is on the allow list of a group, or not', () => {
    const settings = { ...DEFAULT_SETTINGS, allowList: [7] };
    const group = { id: -1, title: 'Cats', enabled: true, suspended: false, owner: null };
    const trusting = { ...group, settings, channels: [], protectedSince: new Date(0) };
    expect([isAllowed(trusting, 7), isAllowed(trusting, 8)]).toEqual([true, false]);
  });
});

describe('a message', () => {
  it.each([
    [true, true, true],
    [true, false, true],
    [false, true, false],
    [false, false, true],
  ])('is looked at (edits are checked: %s, it is one: %s): %s', (checkEdits, isEdited, looked) => {
    expect(isChecked({ checkEdits }, isEdited)).toBe(looked);
  });
});

describe('a message of the bot', () => {
  it('is shown to one person, or to all', () => {
    expect(isPrivate({ ephemeralId: 17, receiverId: 42 })).toBe(true);
    expect(isPrivate(17)).toBe(false);
  });
});

describe('permissions', () => {
  it('are a mute only if nothing is allowed at all', () => {
    expect(PERMISSIONS).toHaveLength(16);
    for (const name of PERMISSIONS) {
      expect(isMute({ ...allPermissions(false), [name]: true })).toBe(false);
      expect(isMute({ ...allPermissions(true), [name]: false })).toBe(false);
    }
    expect(isMute(allPermissions(false))).toBe(true);
  });
});

describe('a line of the log', () => {
  it.each([
    [[-1], { channel_id: -1 }],
    [[-1, -2], { channel_id: -1, channel_ids: [-1, -2] }],
    [[], { channel_id: undefined }],
  ])('is about channels %j', (ids, fields) => {
    expect(channelFields(ids)).toEqual(fields);
  });
});

describe('an error', () => {
  const coded = (code: unknown) => Object.assign(new Error('x'), { code });

  it.each<[unknown, string | undefined]>([
    [coded('ECONNREFUSED'), 'ECONNREFUSED'],
    [coded(7), undefined],
    [new Error('x'), undefined],
    [{ code: 'ECONNREFUSED' }, undefined],
    ['x', undefined],
    [undefined, undefined],
  ])('has a code or not: %s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });

  it.each<[unknown, string]>([
    [new Error('outer', { cause: new Error('middle', { cause: new Error('inner') }) }), 'inner'],
    [new Error('outer', { cause: 'text' }), 'text'],
    [new Error('alone'), 'alone'],
    [new AggregateError([new Error('first'), new Error('second')]), 'first'],
    [undefined, 'undefined'],
  ])('has an innermost reason: %s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});

describe('a part of a URL', () => {
  it.each([
    ['a%20b', 'a b'],
    ['100%', '100%'],
    ['', ''],
  ])('%j is read as %j', (part, text) => {
    expect(decodeUrlPart(part)).toBe(text);
  });
});
