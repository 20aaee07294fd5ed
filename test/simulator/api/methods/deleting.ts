import { z } from 'zod';
import type { ChatRecord } from '../../world/chats.ts';
import { hasRight, memberStateOf } from '../../world/member-state.ts';
import { liveMessage, type MessageRecord, removeMessage } from '../../world/messages.ts';
import type { World } from '../../world/world.ts';
import { reachChat } from '../access.ts';
import { badRequest } from '../errors.ts';
import { ephemeralMessage } from './editing.ts';
import type { MethodsNamed } from './methods.ts';

const MESSAGE_IDS = z.array(z.number().int());
const DELETABLE_SECONDS = 48 * 3600;
const MOST_AT_ONCE = 100;

type DeletingMethod = 'deleteMessage' | 'deleteMessages' | 'deleteEphemeralMessage';

export function createDeletingMethods(world: World): MethodsNamed<DeletingMethod> {
  function requireDeletable(chat: ChatRecord, record: MessageRecord): void {
    const isOwn = record.authorId === world.bot.id || chat.kind === 'private';
    const state = memberStateOf(world.clock, chat, world.bot.id);
    const isYoung = world.clock.now() - record.api.date <= DELETABLE_SECONDS;
    const isTopic = record.api.forum_topic_created !== undefined;
    if (isYoung && !isTopic && (isOwn || hasRight(state, 'can_delete_messages'))) return;
    throw badRequest("message can't be deleted");
  }

  return {
    deleteMessage(args) {
      const chat = reachChat(world, args, 'write');
      const record = liveMessage(chat, args.integer('message_id') ?? 0);
      if (record === undefined) throw badRequest('message to delete not found');
      requireDeletable(chat, record);
      removeMessage(world, record, world.bot);
      return true;
    },
    deleteMessages(args) {
      const chat = reachChat(world, args, 'write');
      const ids = args.json('message_ids', MESSAGE_IDS) ?? [];
      if (ids.length === 0) throw badRequest('message identifiers are not specified');
      if (ids.length > MOST_AT_ONCE) throw badRequest('too many message identifiers specified');
      const records = [...new Set(ids)].flatMap((id) => liveMessage(chat, id) ?? []);
      for (const record of records) requireDeletable(chat, record);
      for (const record of records) removeMessage(world, record, world.bot);
      return true;
    },
    deleteEphemeralMessage(args) {
      const record = ephemeralMessage(reachChat(world, args, 'write'), args);
      if (record === undefined) throw badRequest('message to delete not found');
      removeMessage(world, record, world.bot);
      return true;
    },
  };
}
