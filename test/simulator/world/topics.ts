import type { Message, User } from '@grammyjs/types';
import type { ChatRecord, Topic } from './chats.ts';
import { addMessage, type MessageRecord, removeMessage } from './messages.ts';
import type { World } from './world.ts';

/** What service messages tell of a topic. */
type News = Pick<
  Message,
  'forum_topic_created' | 'forum_topic_edited' | 'forum_topic_closed' | 'forum_topic_reopened'
>;

/** The service message goes to the topic; that of its creation is what the topic goes by. */
export function tellOfTopic(
  world: World,
  chat: ChatRecord,
  { by, topicId, news }: { readonly by: User; readonly topicId: number; readonly news: News },
): MessageRecord {
  const content = {
    from: by,
    message_thread_id: topicId,
    is_topic_message: true as const,
    ...news,
  };
  return addMessage(world, { chat, authorId: by.id, content });
}

export function openTopic(world: World, chat: ChatRecord, by: User, name: string) {
  const topic: Topic = { id: chat.lastMessageId + 1, name, creatorId: by.id, isClosed: false };
  chat.topics.set(topic.id, topic);
  const news = { forum_topic_created: { name, icon_color: 7322096 } } as const;
  return { topic, message: tellOfTopic(world, chat, { by, topicId: topic.id, news }) };
}

/** The topic goes with all that stands in it. */
export function deleteTopic(world: World, chat: ChatRecord, topicId: number, by: User): void {
  chat.topics.delete(topicId);
  for (const record of chat.messages.values()) {
    const isInTopic = record.api.message_thread_id === topicId;
    if (isInTopic && !record.isDeleted) removeMessage(world, record, by);
  }
}
