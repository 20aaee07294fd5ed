import { Api, Context } from 'grammy';
import type { Message, Update, UserFromGetMe } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SettingsPatch } from '../../src/core/model/settings.ts';
import { messages } from '../../src/telegram/features/messages.ts';
import { bob, GROUP, news, openWorld, type World } from '../core/world.ts';

const me = { id: 7, is_bot: true, first_name: 'Nezuko', username: 'nezuko' } as UserFromGetMe;
const from = { id: bob.id, is_bot: false, first_name: bob.firstName };
const chat = { id: GROUP, type: 'supergroup' as const, title: 'Cats' };
const another = { id: -1009, type: 'channel' as const, title: 'Other' };

let world: World;
let marked: number[];
let counted: number[];
beforeEach(async () => {
  world = await openWorld();
  marked = [];
  counted = [];
});
afterEach(() => world.close());

/** Whether the bot lets it go on to the commands. */
async function goesOn(
  update: Partial<Update>,
  reconcile: World['reconcile'] = world.reconcile,
): Promise<boolean> {
  const { database, enforcer } = world;
  const handler = messages({
    groups: database.groups,
    reconcile,
    enforcer,
    found: new WeakMap(),
    activity: {
      mark: (_groupId: number, userId: number) => void marked.push(userId),
      wrote: (_groupId: number, userId: number) => void counted.push(userId),
    } as never,
  });
  let went = false;
  const context = new Context({ update_id: 1, ...update }, new Api('1:A'), me);
  await handler(context, async () => {
    went = true;
  });
  return went;
}

function message(parts: Partial<Message> = { text: 'hi' }): Message {
  const date = Math.floor(world.now().getTime() / 1000);
  return { message_id: 5, date, chat, from, ...parts } as Message;
}

const says = (parts?: Partial<Message>) => goesOn({ message: message(parts) as never });
const edits = (parts: Partial<Message> = { text: 'hi' }) =>
  goesOn({ edited_message: message({ ...parts, edit_date: message().date }) as never });

const set = (patch: SettingsPatch) => world.database.groups.updateSettings(GROUP, patch);
const deleted = () => world.telegram.deleted;

describe('a message in a protected group', () => {
  it('of a member goes on', async () => {
    world.joins(news);
    expect(await says()).toBe(true);
    expect([deleted(), marked]).toEqual([[], [bob.id]]);
  });

  it('of a stranger is deleted, and they are muted', async () => {
    expect(await says()).toBe(false);
    expect([deleted(), world.isMuted()]).toEqual([[5], true]);
  });

  it('is looked at as well when it is edited', async () => {
    expect(await edits()).toBe(false);
    expect([deleted(), world.isMuted()]).toEqual([[5], true]);
  });

  it('is not looked at when it is edited, where admins want that', async () => {
    await set({ checkEdits: false });
    expect(await edits()).toBe(true);
    expect([deleted(), world.isMuted(), marked]).toEqual([[], false, []]);
    expect(await says()).toBe(false);
  });

  it('that is a command goes on once, and not to a stranger', async () => {
    const command: Partial<Message> = {
      text: '/status',
      entities: [{ type: 'bot_command', offset: 0, length: 7 }],
    };
    expect(await says(command)).toBe(false);
    world.joins(news);
    await world.membership.record(news.id, bob.id, 'member');
    expect(await says(command)).toBe(true);
    expect(deleted()).toEqual([5]);
  });
});

it('a message counts once it is handled, however often that fails before', async () => {
  const away = () => Promise.reject(new Error('away'));
  for (let time = 0; time < 3; time += 1) {
    await expect(goesOn({ message: message() as never }, away)).rejects.toThrow('away');
  }
  expect([marked.includes(bob.id), counted]).toEqual([true, []]);
  await says();
  expect(counted).toEqual([bob.id]);
});

describe('what is said in the name of a channel', () => {
  const asChannel = (channel: { id: number }) =>
    ({ text: 'hi', sender_chat: { ...another, ...channel } }) as Partial<Message>;

  it('is deleted, and nobody is muted', async () => {
    expect(await says(asChannel(another))).toBe(false);
    expect([deleted(), world.isMuted()]).toEqual([[5], false]);
  });

  it('stays if the channel is required', async () => {
    expect(await says(asChannel({ id: news.id }))).toBe(true);
    expect(deleted()).toEqual([]);
  });

  it('stays where admins allow it', async () => {
    await set({ channelSenders: 'allow' });
    expect(await says(asChannel(another))).toBe(true);
    expect(deleted()).toEqual([]);
  });

  it('stays while the bot lacks a right', async () => {
    await world.database.groups.setCanEnforce(GROUP, false);
    expect(await says(asChannel(another))).toBe(true);
    expect(deleted()).toEqual([]);
  });

  it('stays in a dry run, and goes no further', async () => {
    await set({ dryRun: true });
    expect(await says(asChannel(another))).toBe(false);
    expect(deleted()).toEqual([]);
  });
});

describe('a topic', () => {
  const opened = { forum_topic_created: { name: 'WIN' }, message_thread_id: 5 } as Partial<Message>;
  const renamed = { forum_topic_edited: { name: 'WIN' }, message_thread_id: 3 } as Partial<Message>;
  const ended = () => world.telegram.topics;

  it('that a stranger opened ends like a message, and they are muted', async () => {
    expect(await says(opened)).toBe(false);
    expect([deleted(), ended(), world.isMuted()]).toEqual([
      [5],
      [{ id: 5, mayBeDeleted: true }],
      true,
    ]);
  });

  it('of a member stays', async () => {
    world.joins(news);
    expect([await says(opened), await says(renamed)]).toEqual([true, true]);
    expect([deleted(), ended(), world.isMuted()]).toEqual([[], [], false]);
  });

  it('in which others may have written is never deleted', async () => {
    await says({ ...renamed });
    await says({ ...opened, date: message().date - 120 });
    expect(ended()).toEqual([
      { id: 3, mayBeDeleted: false },
      { id: 5, mayBeDeleted: false },
    ]);
  });

  it('is no place for the notice', async () => {
    await says(opened);
    await world.background.drain();
    expect([...world.telegram.notices.values()]).toMatchObject([{ threadId: undefined }]);
  });

  it('in the name of a channel ends, and nobody is muted', async () => {
    expect(await says({ ...opened, sender_chat: another as never })).toBe(false);
    expect([deleted(), ended(), world.isMuted()]).toEqual([
      [5],
      [{ id: 5, mayBeDeleted: false }],
      false,
    ]);
  });

  it('stays in a dry run', async () => {
    await set({ dryRun: true });
    await says(opened);
    expect([deleted(), ended(), world.isMuted()]).toEqual([[], [], false]);
  });
});

describe('a service message', () => {
  const joined = { new_chat_members: [from] } as Partial<Message>;
  const left = { left_chat_member: from } as Partial<Message>;
  const renamed = { new_chat_title: 'Cats' } as Partial<Message>;

  it('stays', async () => {
    expect(await says(joined)).toBe(true);
    expect([deleted(), marked]).toEqual([[], []]);
  });

  it.each([
    ['somebody joined', joined, [5]],
    ['somebody left', left, [5]],
    ['an anonymous admin added somebody', { ...joined, sender_chat: chat }, [5]],
    ['somebody came by a community', { community_chat_joined: {} } as Partial<Message>, [5]],
    ['the title changed', renamed, []],
  ])('of coming or going is deleted where admins want that: %s', async (_what, parts, gone) => {
    await set({ deleteServiceMessages: true });
    expect(await says(parts)).toBe(gone.length === 0);
    expect(deleted()).toEqual(gone);
  });

  it('is not deleted while the bot lacks a right', async () => {
    await set({ deleteServiceMessages: true });
    await world.database.groups.setCanEnforce(GROUP, false);
    expect(await says(joined)).toBe(true);
    expect(deleted()).toEqual([]);
  });
});

describe('what the bot does not look at', () => {
  it.each([
    ['a group that is not protected', { ...chat, id: -1_000_000_009 }],
    ['a private chat', { id: bob.id, type: 'private' as const, first_name: 'Bob' }],
    ['a basic group', { id: -5, type: 'group' as const, title: 'Cats' }],
  ])('goes on: %s', async (_where, elsewhere) => {
    expect(await says({ text: 'hi', chat: elsewhere as never })).toBe(true);
    expect([deleted(), marked]).toEqual([[], []]);
  });

  it('goes on once protection is off', async () => {
    await world.database.groups.setEnabled(GROUP, false);
    expect(await says()).toBe(true);
    expect(deleted()).toEqual([]);
  });

  it('goes on: anonymous admins', async () => {
    expect(await says({ text: 'hi', sender_chat: chat as never })).toBe(true);
    expect(deleted()).toEqual([]);
  });
});

it('a group is known by the name that it has now', async () => {
  await says({ text: 'hi', chat: { ...chat, title: 'Dogs' } as never });
  expect(await world.database.groups.find(GROUP)).toMatchObject({ title: 'Dogs' });
});
