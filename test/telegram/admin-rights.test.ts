import { Api, GrammyError } from 'grammy';
import type { ChatMember, Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { administers, administersAnonymously } from '../../src/telegram/middleware/admin-rights.ts';
import { createChat } from '../simulator/world/chats.ts';
import { toChatMember } from '../simulator/world/member-state.ts';
import { type Rights, rightsFrom } from '../simulator/world/permissions.ts';

const chat = createChat({ id: -1001, kind: 'supergroup', title: 'Cats' });
const user = { id: 7, is_bot: false, first_name: 'Ada' };

const admin = (rights: Partial<Rights>, title?: string): ChatMember => {
  const state = { status: 'administrator', rights: rightsFrom(rights), by: 1 } as const;
  const member = toChatMember(state, user, chat, 9);
  return title === undefined ? member : Object.assign(member, { custom_title: title });
};
const creator = toChatMember({ status: 'creator' }, user, chat, 9);
const member: ChatMember = { status: 'member', user };
const hidden = { is_anonymous: true };
const full = admin({ ...hidden, can_restrict_members: true }, 'Chief');
const pinning = admin({ ...hidden, can_pin_messages: true }, 'Helper');

/** A Telegram that gives the answers, one after the other; the last one again and again. */
function answering(...answers: readonly (object | number)[]): Api {
  const left = [...answers];
  const api = new Api('1:token');
  api.config.use(async (_previous, method, payload) => {
    const answer = left.length > 1 ? left.shift() : left[0];
    if (typeof answer !== 'number') return { ok: true, result: answer as never };
    const failure = { ok: false, error_code: answer, description: 'no' } as const;
    throw new GrammyError('no', failure, method, payload);
  });
  return api;
}

describe('a person', () => {
  it.each<[string, object[] | number[], string]>([
    ['the creator', [creator], 'admin'],
    ['an admin with the right', [admin({ can_restrict_members: true })], 'admin'],
    ['an admin without it', [admin({ can_pin_messages: true })], 'limited-admin'],
    ['a member', [member], 'not-admin'],
    ['somebody whom Telegram does not know', [400, 400], 'not-admin'],
    ['an admin of whom Telegram is not sure', [400, creator] as object[], 'admin'],
    ['somebody about whom Telegram is silent', [429], 'unknown'],
  ])('who is %s', async (_who, answers, answer) => {
    const api = answering(...answers);
    expect(await administers(api, chat.id, user.id, 'can_restrict_members')).toBe(answer);
  });

  it('needs no right where none is asked for', async () => {
    expect(await administers(answering(pinning), chat.id, user.id)).toBe('admin');
  });
});

describe('an anonymous admin', () => {
  it.each<[string, ChatMember[], string | undefined, string]>([
    ['is the only one, and has the right', [creator, full], 'Chief', 'admin'],
    ['is the only one, and lacks it', [creator, pinning], undefined, 'limited-admin'],
    ['is told by the title', [full, pinning], 'Chief', 'admin'],
    ['is told by the title, and lacks it', [full, pinning], 'Helper', 'limited-admin'],
    ['may be one who lacks it', [full, pinning], 'Nobody', 'unclear'],
    ['may be anybody, and all have it', [creator], undefined, 'admin'],
    ['may be anybody, and not all have it', [creator, admin({})], undefined, 'unclear'],
  ])('who %s', async (_who, admins, title, answer) => {
    const api = answering(admins);
    const message = { chat: { id: chat.id }, author_signature: title } as Message;
    expect(await administersAnonymously(api, message, 'can_restrict_members')).toBe(answer);
  });

  it('is unknown without an answer of Telegram', async () => {
    const message = { chat: { id: chat.id } } as Message;
    expect(await administersAnonymously(answering(400), message, 'can_restrict_members')).toBe(
      'unknown',
    );
  });
});
