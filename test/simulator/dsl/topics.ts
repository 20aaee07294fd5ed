import type { ChatRecord } from '../world/chats.ts';
import { Refused, refusal } from '../world/speech.ts';
import { openTopic, tellOfTopic } from '../world/topics.ts';
import type { Person } from './person.ts';
import { type ShownMessage, showMessage } from './shown-message.ts';
import type { Simulation } from './simulation.ts';

interface By {
  readonly by: Person;
}

/** A topic of a forum. */
export interface TopicHandle {
  readonly id: number;
  readonly name: string;
  /** The service message that tells of it. */
  readonly message: ShownMessage;
  isClosed(): boolean;
  isDeleted(): boolean;
  closes(): void;
  reopens(): void;
  /** Who does it, and is told of: gives the service message. */
  isRenamed(name: string, by: By): ShownMessage;
  isReopened(by: By): ShownMessage;
}

/** Opens topics in a forum, for whomever Telegram's app would let. */
export function createTopicMaker(simulation: Simulation, record: ChatRecord, creator: Person) {
  const { world } = simulation;

  function requirePermission({ id, name }: Person): void {
    const speech = { permission: 'can_manage_topics', threadId: undefined } as const;
    const reason = refusal(world, record, id, speech);
    if (reason !== undefined) throw new Refused(`${name} cannot manage topics: ${reason}`);
  }

  return (name: string, { by = creator }: Partial<By> = {}): TopicHandle => {
    if (!record.isForum) throw new Error(`${record.title} is no forum`);
    requirePermission(by);
    const { topic, message } = openTopic(world, record, by.user, name);

    function tell(person: Person, news: Parameters<typeof tellOfTopic>[2]['news']): ShownMessage {
      requirePermission(person);
      const told = tellOfTopic(world, record, { by: person.user, topicId: topic.id, news });
      return showMessage(simulation, told);
    }

    const close = (isClosed: boolean) => () => {
      topic.isClosed = isClosed;
    };
    return {
      id: topic.id,
      name,
      message: showMessage(simulation, message),
      isClosed: () => topic.isClosed,
      isDeleted: () => !record.topics.has(topic.id),
      closes: close(true),
      reopens: close(false),
      isRenamed(fresh, { by: person }) {
        topic.name = fresh;
        return tell(person, { forum_topic_edited: { name: fresh } });
      },
      isReopened({ by: person }) {
        topic.isClosed = false;
        return tell(person, { forum_topic_reopened: {} });
      },
    };
  };
}
