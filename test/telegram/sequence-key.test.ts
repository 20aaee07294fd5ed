import { Api, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { ALLOWED_UPDATES } from '../../src/telegram/intake/allowed-updates.ts';
import { sequenceKeyOf } from '../../src/telegram/intake/sequence-key.ts';
import { idsOf, kindOf, sentAt } from '../../src/telegram/intake/update-facts.ts';

/** Updates as Telegram sends them, and worse: nothing but what is looked at. */
const update = (parts: object) => ({ update_id: 1, ...parts }) as Update;

const bob = { id: 42 };
const cats = { id: -1001 };
const news = { id: -1002 };

/** Its id cannot be made a text. */
const textless = { id: { toString: 'no' } };

describe('what updates are in order by', () => {
  it.each<[string, object, string | undefined]>([
    ['a message', { message: { from: bob, chat: cats } }, 'user:42'],
    ['an edit', { edited_message: { from: bob, chat: cats } }, 'user:42'],
    ['a request to join', { chat_join_request: { from: bob, chat: cats } }, 'user:42'],
    [
      'a member who was changed, whoever did it',
      { chat_member: { chat: news, from: { id: 7 }, new_chat_member: { user: bob } } },
      'user:42',
    ],
    [
      'what happened to the bot, whoever did it',
      { my_chat_member: { chat: cats, from: bob, new_chat_member: { user: { id: 7 } } } },
      'bot:-1001',
    ],
    [
      'what was said in the name of a channel',
      { message: { from: { id: 136817688 }, sender_chat: news, chat: cats } },
      'chat:-1001',
    ],
    ['a message of nobody', { message: { chat: cats } }, 'chat:-1001'],
    ['a member of whom nothing is told', { chat_member: { chat: news } }, 'chat:-1002'],
    ['a member that is empty', { chat_member: { chat: news, new_chat_member: {} } }, 'chat:-1002'],
    ['a press', { callback_query: { from: bob, message: { chat: cats } } }, undefined],
    ['something unknown', { poll: { id: '1' } }, undefined],
    ['a bot of which nothing is told', { my_chat_member: null }, 'bot:undefined'],
    ['a bot without a chat', { my_chat_member: {} }, 'bot:undefined'],
    ['a message of no known person', { message: { from: null, chat: cats } }, 'user:undefined'],
    ['a member of no known chat', { chat_member: { chat: null } }, 'chat:undefined'],
    [
      'a bot in what has no text for an id',
      { my_chat_member: { chat: textless } },
      'bot:undefined',
    ],
    ['a person with no text for an id', { message: { from: textless } }, 'user:undefined'],
    ['no message', { message: null }, undefined],
    ['no request', { chat_join_request: null }, undefined],
    ['no member', { chat_member: null }, undefined],
  ])('%s', (_name, parts, key) => {
    expect(sequenceKeyOf(update(parts))).toBe(key);
  });
});

describe('the kind of an update', () => {
  it.each(ALLOWED_UPDATES)('%s is asked for', (kind) => {
    expect(kindOf(update({ [kind]: {} }))).toBe(kind);
  });

  it('is none when nobody asked for it', () => {
    expect(kindOf(update({ poll: {} }))).toBeUndefined();
  });
});

describe('when an update happened', () => {
  it.each<[string, object, number | undefined]>([
    ['a message', { message: { date: 100 } }, 100],
    ['an edit, which is dated by itself', { edited_message: { date: 1, edit_date: 100 } }, 100],
    ['an edit without a date of its own', { edited_message: { date: 100 } }, undefined],
    ['a member', { chat_member: { date: 100 } }, 100],
    ['the bot', { my_chat_member: { date: 100 } }, 100],
    ['a request to join', { chat_join_request: { date: 100 } }, 100],
    ['a press', { callback_query: { message: { date: 100 } } }, undefined],
    ['a date that is none', { message: { date: 'yesterday' } }, undefined],
    ['no message', { message: null }, undefined],
    ['no edit', { edited_message: null }, undefined],
  ])('%s', (_name, parts, date) => {
    expect(sentAt(update(parts))).toBe(date);
  });
});

describe('who and where, for the log', () => {
  const chat = (type: string, id = -1001) => ({ chat: { id, type } });

  it.each<[string, object, object]>([
    [
      'in a group',
      { message: { from: bob, ...chat('supergroup') } },
      { user_id: 42, group_id: -1001 },
    ],
    [
      'in a basic group',
      { message: { from: bob, ...chat('group') } },
      { user_id: 42, group_id: -1001 },
    ],
    [
      'in a channel',
      { chat_member: { from: bob, ...chat('channel') } },
      { user_id: 42, channel_id: -1001 },
    ],
    [
      'in private, which is the person',
      { message: { from: bob, ...chat('private', 42) } },
      { user_id: 42 },
    ],
    ['nobody', { message: chat('supergroup') }, { group_id: -1001 }],
    ['nowhere', { callback_query: { from: bob } }, { user_id: 42 }],
    ['nothing', { poll: {} }, {}],
    ['malformed', { message: { from: {}, chat: {} } }, {}],
  ])('%s', (_where, parts, ids) => {
    const context = new Context(update(parts), new Api('1:A'), { id: 7 } as UserFromGetMe);
    expect(idsOf(context)).toEqual({ update_id: 1, ...ids });
  });
});
