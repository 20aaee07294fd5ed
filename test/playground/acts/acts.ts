import * as z from 'zod';

/** What the page may ask for. `who` is the person on whose phone it is done. */
const id = z.int();
const who = { who: id };
const there = { who: id, chat: id };
const onMessage = { ...there, message: z.string().max(20) };
const label = z.string().min(1).max(200);
const text = z.string().min(1).max(4096);
const title = z.string().trim().min(1).max(64);
const language = z.string().regex(/^[a-z]{2}$/);

const Say = z.object({
  do: z.literal('say'),
  ...there,
  text: z.string().max(4096),
  replyTo: z.string().max(20).optional(),
  media: z.enum(['photo', 'sticker', 'voice']).optional(),
});
const Press = z.object({ do: z.literal('press'), ...onMessage, row: id, column: id });
const Follow = z.object({
  do: z.literal('follow'),
  ...who,
  url: z.string().max(2048),
  chat: id.optional(),
});
const Join = z.object({ do: z.literal('join'), ...there, via: z.string().max(200).optional() });

const OnBot = z.object({
  do: z.enum(['addBot', 'promoteBot', 'demoteBot', 'removeBot', 'giveRight', 'takeRight']),
  ...there,
  right: z.enum(['can_delete_messages', 'can_restrict_members', 'can_invite_users']).optional(),
});
const OnPerson = z.object({
  do: z.enum(['promote', 'demote', 'mute', 'unmute', 'kick', 'ban', 'unban', 'letIn']),
  ...there,
  whom: id,
});

const MakePerson = z.object({ do: z.literal('makePerson'), name: title, language });
const MakeChat = z.object({
  do: z.enum(['makeGroup', 'makeChannel']),
  ...who,
  title,
  isPublic: z.boolean(),
  withEverybody: z.boolean(),
});

const TROUBLE_NAMES = ['doubt', 'errors', 'flood', 'slow', 'deaf'] as const;
const OnTelegram = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('trouble'),
    name: z.enum(TROUBLE_NAMES),
  }),
  z.object({ do: z.literal('calm'), trouble: id }),
  z.object({ do: z.literal('power'), on: z.boolean() }),
  z.object({ do: z.literal('wait'), seconds: z.int().min(1).max(8_640_000) }),
]);

export const Act = z.discriminatedUnion('do', [
  Say,
  Press,
  Follow,
  Join,
  OnBot,
  OnPerson,
  MakePerson,
  MakeChat,
  z.object({ do: z.literal('speak'), ...who, language }),
  z.object({ do: z.literal('edit'), ...onMessage, text }),
  z.object({ do: z.literal('delete'), ...onMessage }),
  z.object({ do: z.literal('tap'), ...there, label }),
  z.object({ do: z.literal('pickChat'), ...who, label, picked: id }),
  z.object({ do: z.literal('pickPeople'), ...who, label, people: z.array(id).max(10) }),
  z.object({ do: z.literal('commands'), ...there }),
  z.object({ do: z.literal('leave'), ...there }),
  z.object({ do: z.enum(['start', 'block', 'unblock']), ...who }),
  ...OnTelegram.options,
  z.object({ do: z.literal('reset') }),
  z.object({ do: z.literal('tour'), step: z.int().min(0).max(20) }),
]);

export type Act = z.infer<typeof Act>;
export type Say = z.infer<typeof Say>;
export type Press = z.infer<typeof Press>;
export type Follow = z.infer<typeof Follow>;
export type Join = z.infer<typeof Join>;
export type OnBot = z.infer<typeof OnBot>;
export type OnPerson = z.infer<typeof OnPerson>;
export type Making = z.infer<typeof MakePerson> | z.infer<typeof MakeChat>;
export type OnTelegram = z.infer<typeof OnTelegram>;
export type TroubleName = (typeof TROUBLE_NAMES)[number];
