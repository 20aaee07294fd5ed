import { describe, expect, test } from 'vitest';
import { createBotClient, refused } from './bot-client.ts';
import { startTelegram } from './telegram.ts';
import { allPermissions } from './world/permissions.ts';

async function group() {
  const telegram = await startTelegram();
  const anna = telegram.user('Anna');
  const bob = telegram.user('Bob');
  const cats = telegram.supergroup('Cats', { creator: anna, members: [bob] });
  telegram.bot.isAddedTo(cats, { by: anna });
  const call = createBotClient(telegram);
  const restrict = (permissions: object, more: object = {}) =>
    call('restrictChatMember', { chat_id: cats.id, user_id: bob.id, permissions, ...more });
  return { telegram, anna, bob, cats, call, restrict };
}

describe('restrictChatMember', () => {
  test('really stops the person from speaking, until it is lifted', async () => {
    const { telegram, bob, cats, restrict } = await group();
    await using _ = telegram;
    await restrict({});
    await telegram.bot.mutes(bob, cats);
    await expect(bob.says(cats, 'hi')).rejects.toThrow('muted');
    await restrict(allPermissions(true));
    await telegram.bot.unmutes(bob, cats);
    await bob.says(cats, 'hi');
    expect(cats.statusOf(bob).status).toBe('member');
  });

  test('frees a person only when all sixteen permissions are true', async () => {
    const { telegram, bob, cats, restrict } = await group();
    await using _ = telegram;
    await restrict({ ...allPermissions(true), can_pin_messages: false });
    expect(cats.statusOf(bob)).toMatchObject({ status: 'restricted', can_send_messages: true });
  });

  test('takes omitted permissions as false, but for those that follow another', async () => {
    const { telegram, bob, cats, restrict } = await group();
    await using _ = telegram;
    await restrict({ can_send_messages: true, can_pin_messages: true });
    expect(cats.statusOf(bob)).toMatchObject({
      can_send_photos: false,
      can_react_to_messages: true,
      can_edit_tag: true,
      can_manage_topics: true,
    });
  });

  test('lets some permissions imply others unless they are independent', async () => {
    const { telegram, bob, cats, restrict } = await group();
    await using _ = telegram;
    await restrict({ can_send_other_messages: true });
    expect(cats.statusOf(bob)).toMatchObject({ can_send_messages: true, can_send_photos: true });
    await restrict({ can_send_polls: true }, { use_independent_chat_permissions: true });
    expect(cats.statusOf(bob)).toMatchObject({ can_send_polls: true, can_send_messages: false });
  });

  test('ends at its time; too short and too long mean forever', async () => {
    const { telegram, bob, cats, restrict } = await group();
    await using _ = telegram;
    const now = telegram.clock.now();
    await restrict({}, { until_date: now + 10 });
    expect(cats.statusOf(bob)).toMatchObject({ until_date: 0 });
    await restrict({}, { until_date: now + 367 * 24 * 3600 });
    expect(cats.statusOf(bob)).toMatchObject({ until_date: 0 });
    await restrict({}, { until_date: now + 3600 });
    expect(cats.statusOf(bob)).toMatchObject({ until_date: now + 3600 });
    telegram.clock.advance(3600);
    expect(cats.statusOf(bob).status).toBe('member');
    expect(cats.canSpeak(bob)).toBe(true);
  });

  test('stays on a person who leaves and comes back', async () => {
    const { telegram, bob, cats, restrict } = await group();
    await using _ = telegram;
    await restrict({});
    bob.leaves(cats);
    expect(cats.statusOf(bob)).toMatchObject({ status: 'restricted', is_member: false });
    bob.joins(cats);
    expect(cats.statusOf(bob)).toMatchObject({ status: 'restricted', is_member: true });
    bob.leaves(cats);
    await restrict(allPermissions(true));
    expect(cats.statusOf(bob).status).toBe('left');
  });

  test('refuses owners, administrators, the bot itself, and bots without the right', async () => {
    const { telegram, anna, bob, cats, call, restrict } = await group();
    await using _ = telegram;
    const of = (userId: number) =>
      call('restrictChatMember', { chat_id: cats.id, user_id: userId, permissions: {} });
    expect(await of(anna.id)).toEqual(refused(400, "Bad Request: can't remove chat owner"));
    expect(await of(telegram.bot.id)).toEqual(refused(400, "Bad Request: can't restrict self"));
    anna.promotes(bob, cats);
    expect(await restrict({})).toEqual(
      refused(400, 'Bad Request: user is an administrator of the chat'),
    );
    anna.demotes(bob, cats);
    telegram.bot.losesRight(cats, 'can_restrict_members', { by: anna });
    expect(await restrict({})).toEqual(
      refused(400, 'Bad Request: not enough rights to restrict/unrestrict chat member'),
    );
    telegram.bot.gainsRight(cats, 'can_restrict_members', { by: anna });
    expect(await restrict({})).toMatchObject({ ok: true });
  });

  test('works in supergroups only', async () => {
    const { telegram, anna, bob, call } = await group();
    await using _ = telegram;
    const old = telegram.basicGroup('Old', { creator: anna, members: [bob] });
    telegram.bot.isAddedTo(old, { by: anna });
    const params = { chat_id: old.id, user_id: bob.id, permissions: {} };
    expect(await call('restrictChatMember', params)).toEqual(
      refused(400, 'Bad Request: method is available only for supergroups'),
    );
  });
});

describe('bans', () => {
  test('a banned person can neither speak nor come back until unbanned', async () => {
    const { telegram, bob, cats, call } = await group();
    await using _ = telegram;
    const target = { chat_id: cats.id, user_id: bob.id };
    await call('banChatMember', target);
    expect(cats.statusOf(bob).status).toBe('kicked');
    await expect(bob.says(cats, 'x')).rejects.toThrow('banned');
    expect(() => bob.joins(cats)).toThrow('banned');
    await call('unbanChatMember', target);
    bob.joins(cats);
  });

  test('unbanning a member removes them unless only_if_banned', async () => {
    const { telegram, bob, cats, call } = await group();
    await using _ = telegram;
    const target = { chat_id: cats.id, user_id: bob.id };
    await call('unbanChatMember', { ...target, only_if_banned: true });
    expect(cats.statusOf(bob).status).toBe('member');
    await call('unbanChatMember', target);
    expect(cats.statusOf(bob).status).toBe('left');
  });

  test('a banned channel no longer speaks', async () => {
    const { telegram, bob, cats, call } = await group();
    await using _ = telegram;
    const own = telegram.channel('Own', { creator: bob });
    await bob.saysAsChannel(cats, own, 'ad');
    await call('banChatSenderChat', { chat_id: cats.id, sender_chat_id: own.id });
    await expect(bob.saysAsChannel(cats, own, 'ad')).rejects.toThrow('banned');
  });

  test('a promoted person is an administrator with those rights', async () => {
    const { telegram, anna, bob, cats, call } = await group();
    await using _ = telegram;
    const promotion = { chat_id: cats.id, user_id: bob.id, can_pin_messages: true };
    expect(await call('promoteChatMember', promotion)).toEqual(
      refused(400, 'Bad Request: not enough rights'),
    );
    telegram.bot.gainsRight(cats, 'can_promote_members', { by: anna });
    await call('promoteChatMember', promotion);
    expect(cats.statusOf(bob)).toMatchObject({ status: 'administrator', can_pin_messages: true });
  });
});
