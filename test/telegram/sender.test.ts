import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import {
  isAddressedToBot,
  isCommandFor,
} from '../../src/telegram/middleware/is-addressed-to-bot.ts';
import {
  isAnonymousAdmin,
  isServiceMessage,
  isStandIn,
  senderOf,
  topicChangeOf,
} from '../../src/telegram/middleware/sender.ts';

const GROUP = { id: -1001, type: 'supergroup' as const, title: 'Cats' };
const CHANNEL = { id: -1002, type: 'channel' as const, title: 'News' };
const bob = { id: 42, is_bot: false, first_name: 'Bob' };
const me = { id: 7, username: 'NezukoBot' };

/** What Bob says in the group, but for what is said of it. */
function message(parts: Partial<Message>): Message {
  return { message_id: 1, date: 0, chat: GROUP, from: bob, ...parts } as Message;
}

function account(id: number, isBot = false): Partial<Message> {
  return { text: 'hi', from: { id, is_bot: isBot, first_name: 'X' } };
}

const command = (text: string, length = text.length, offset = 0): Partial<Message> => ({
  text,
  entities: [{ type: 'bot_command', offset, length }],
});

const PERSON = { kind: 'person', person: { id: 42, firstName: 'Bob' } };

describe('who sent a message', () => {
  it.each<[string, Partial<Message>, object]>([
    ['a text of a person', { text: 'hi' }, PERSON],
    ['a sticker of a person', { sticker: {} as never }, PERSON],
    ['an unknown kind of content', { hologram: {} } as Partial<Message>, PERSON],
    ['a giveaway, which people can forward', { giveaway: {} as never }, PERSON],
    ['a bot', account(8, true), { kind: 'exempt' }],
    ['GroupAnonymousBot', account(1087968824), { kind: 'exempt' }],
    ['Channel_Bot', account(136817688), { kind: 'exempt' }],
    ['Telegram itself', account(777000), { kind: 'exempt' }],
    ['an anonymous admin', { text: 'hi', sender_chat: GROUP }, { kind: 'exempt' }],
    [
      'a channel, which speaks by a bot',
      { ...account(136817688, true), sender_chat: CHANNEL },
      { kind: 'channel', channelId: CHANNEL.id },
    ],
    [
      'a post of the linked channel',
      { text: 'news', sender_chat: CHANNEL, is_automatic_forward: true },
      { kind: 'exempt' },
    ],
    ['somebody who joined', { new_chat_members: [bob] }, { kind: 'service' }],
    ['somebody who left', { left_chat_member: bob }, { kind: 'service' }],
    [
      'a service message in the name of a channel, as of a post that it has pinned',
      { pinned_message: {} as never, sender_chat: CHANNEL },
      { kind: 'service' },
    ],
    [
      'a topic that somebody opened in the name of a channel',
      { forum_topic_created: {} as never, sender_chat: CHANNEL },
      { kind: 'channel', channelId: CHANNEL.id },
    ],
    ['somebody who added tasks to a list', { checklist_tasks_added: {} as never }, PERSON],
    ['somebody who ticked tasks off', { checklist_tasks_done: {} as never }, { kind: 'service' }],
    ['somebody who added an option to a poll', { poll_option_added: {} as never }, PERSON],
    ['somebody who opened a topic', { forum_topic_created: {} as never }, PERSON],
    ['somebody who renamed a topic', { forum_topic_edited: {} as never }, PERSON],
    ['somebody who reopened a topic', { forum_topic_reopened: {} as never }, PERSON],
    ['somebody who closed a topic', { forum_topic_closed: {} as never }, { kind: 'service' }],
    [
      'an anonymous admin who opened a topic',
      { forum_topic_created: {} as never, sender_chat: GROUP },
      { kind: 'exempt' },
    ],
    ['a text that claims to be a service message', { text: 'hi', gift: {} as never }, PERSON],
  ])('%s', (_name, parts, sender) => {
    expect(senderOf(message(parts))).toEqual(sender);
  });

  it('nobody', () => {
    const { from: _, ...anonymous } = message({ text: 'hi' });
    expect(senderOf(anonymous as Message)).toEqual({ kind: 'exempt' });
  });

  it.each([
    ...['new_chat_members', 'left_chat_member', 'new_chat_title', 'new_chat_photo'],
    ...['delete_chat_photo', 'group_chat_created', 'supergroup_chat_created'],
    ...['channel_chat_created', 'message_auto_delete_timer_changed', 'migrate_to_chat_id'],
    ...['migrate_from_chat_id', 'pinned_message', 'users_shared', 'chat_shared'],
    ...['write_access_allowed', 'proximity_alert_triggered', 'boost_added'],
    ...['chat_background_set', 'forum_topic_created', 'forum_topic_edited'],
    ...['forum_topic_closed', 'forum_topic_reopened', 'general_forum_topic_hidden'],
    ...['general_forum_topic_unhidden', 'giveaway_created', 'giveaway_completed', 'gift'],
    ...['unique_gift', 'successful_payment', 'refunded_payment', 'video_chat_scheduled'],
    ...['video_chat_started', 'video_chat_ended', 'video_chat_participants_invited'],
  ])('Telegram itself, which tells of %s', (field) => {
    expect(isServiceMessage(message({ [field]: {} }))).toBe(true);
  });

  it.each([
    'invoice',
    'giveaway',
    'giveaway_winners',
    'text',
    'poll',
  ])('a person, who can send a message with %s', (field) => {
    expect(isServiceMessage(message({ [field]: {} }))).toBe(false);
  });

  it.each<[Partial<Message>, boolean]>([
    [{ text: 'hi', sender_chat: GROUP }, true],
    [{ text: 'hi', sender_chat: CHANNEL }, false],
    [{ text: 'hi' }, false],
  ])('an admin who remains anonymous, or not: %j', (parts, isAnonymous) => {
    expect(isAnonymousAdmin(message(parts))).toBe(isAnonymous);
  });

  it.each([
    [1087968824, true],
    [136817688, true],
    [777000, true],
    [42, false],
  ])('account %i stands for something else: %s', (id, stands) => {
    expect(isStandIn(id)).toBe(stands);
  });
});

describe('the topic that a message tells of', () => {
  const [created, edited, reopened] = ['created', 'edited', 'reopened'].map((what) => ({
    [`forum_topic_${what}`]: {},
  }));

  it.each<[string, Partial<Message> | undefined, object | undefined]>([
    ['opened', { ...created, message_thread_id: 1 }, { id: 1, isNew: true }],
    ['opened, by a message that it goes by', created, { id: 1, isNew: true }],
    ['renamed', { ...edited, message_thread_id: 9 }, { id: 9, isNew: false }],
    ['reopened', { ...reopened, message_thread_id: 9 }, { id: 9, isNew: false }],
    ['General, which only admins change', edited, undefined],
    ['closed', { forum_topic_closed: {}, message_thread_id: 9 }, undefined],
    ['written in', { text: 'hi', message_thread_id: 9 }, undefined],
    ['claimed by a text', { ...created, text: 'hi' }, undefined],
  ])('%s', (_what, parts, topic) => {
    expect(topicChangeOf(message(parts ?? {}))).toEqual(topic);
  });
});

describe('what a command names', () => {
  it.each<[string, Partial<Message>, boolean]>([
    ['a command', command('/status'), true],
    ['a command with words behind it', command('/protect @news', 8), true],
    ['a command to this bot', command('/status@NezukoBot'), true],
    ['a command to this bot, in other letters', command('/status@nezukobot'), true],
    ['a command to another bot', command('/status@OtherBot'), false],
    ['a command to a bot whose name begins so', command('/status@NezukoBot2'), false],
    ['a command of another bot', command('/weather'), false],
    ['a command in other letters', command('/Status'), false],
    ['a command within a text', command('now /status', 7, 4), false],
    ['a text that looks like one', { text: '/status' }, false],
    ['another entity', { ...command('/status'), entities: [] }, false],
    ['an entity without a text', { entities: command('/status').entities ?? [] }, false],
    [
      'a link that looks like one',
      { text: '/status', entities: [{ type: 'url', offset: 0, length: 7 }] },
      false,
    ],
    ['an entity that holds more', command('/status now'), false],
    ['an entity that begins before it', command(' /status'), false],
    ['nothing', {}, false],
  ])('%s', (_name, parts, isForUs) => {
    expect(isCommandFor(me, message(parts))).toBe(isForUs);
  });

  it.each(['start', 'help', 'protect', 'status', 'unprotect', 'settings'])('/%s', (name) => {
    expect(isCommandFor(me, message(command(`/${name}`)))).toBe(true);
  });
});

describe('what concerns the bot', () => {
  const privately = { chat: { id: 42, type: 'private' as const, first_name: 'Bob' } };
  const replyTo = (id: number): Partial<Message> => ({
    text: 'hi',
    reply_to_message: message(account(id, true)) as never,
  });

  it.each<[string, Partial<Message>, boolean]>([
    ['a command', command('/status'), true],
    ['a reply to it', replyTo(me.id), true],
    ['a reply to another bot', replyTo(8), false],
    ['a reply to nobody', { text: 'hi', reply_to_message: { from: undefined } as never }, false],
    ['what is written in private', { text: 'hi', ...privately }, true],
    ['a service message', { new_chat_title: 'Dogs' }, true],
    ['a text that claims to be one', { text: 'hi', new_chat_title: 'Dogs' }, false],
    ['what people say to each other', { text: 'hi' }, false],
    ['a picture', { photo: [] }, false],
    [
      'a post of the linked channel, even if it is a command',
      { ...command('/status'), is_automatic_forward: true },
      false,
    ],
  ])('%s: %#', (_name, parts, concerns) => {
    expect(isAddressedToBot(message(parts), me)).toBe(concerns);
  });
});
