import type { ChatRecord, Topic } from '../../world/chats.ts';
import { deleteTopic, tellOfTopic } from '../../world/topics.ts';
import type { World } from '../../world/world.ts';
import { reachChat, requireRight } from '../access.ts';
import type { Arguments } from '../arguments.ts';
import { badRequest } from '../errors.ts';
import type { MethodsNamed } from './methods.ts';

export function createTopicMethods(
  world: World,
): MethodsNamed<'closeForumTopic' | 'deleteForumTopic'> {
  const { bot } = world;

  function named(args: Arguments): { readonly chat: ChatRecord; readonly topic: Topic } {
    const chat = reachChat(world, args, 'write');
    if (!chat.isForum) throw badRequest('the chat is not a forum');
    const topic = chat.topics.get(args.integer('message_thread_id') ?? 0);
    if (topic === undefined) throw badRequest('TOPIC_ID_INVALID');
    return { chat, topic };
  }

  return {
    closeForumTopic(args) {
      const { chat, topic } = named(args);
      if (topic.creatorId !== bot.id) {
        requireRight(world, chat, 'can_manage_topics', 'not enough rights to edit the topic');
      }
      if (topic.isClosed) throw badRequest('TOPIC_NOT_MODIFIED');
      topic.isClosed = true;
      tellOfTopic(world, chat, { by: bot, topicId: topic.id, news: { forum_topic_closed: {} } });
      return true;
    },
    deleteForumTopic(args) {
      const { chat, topic } = named(args);
      requireRight(world, chat, 'can_delete_messages', 'not enough rights to delete the topic');
      deleteTopic(world, chat, topic.id, bot);
      return true;
    },
  };
}
