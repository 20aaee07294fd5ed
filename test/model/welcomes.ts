import type { World } from '../simulator/world/world.ts';
import type { Facts } from './facts.ts';
import { isWelcome, namedIn } from './recorder.ts';

export interface WelcomesOptions {
  readonly facts: Pick<Facts, 'certainlyMisses'>;
  /** The channels that the chat requires, if it is one of the groups. */
  readonly required: (chatId: number) => readonly number[];
  /** Whether the bot has remembered all the time whom it has welcomed. */
  readonly isRemembered: boolean;
}

/** Whoever comes back within this time is not welcomed again. */
const ONCE_IN_SECONDS = 3_600;
/** A welcome goes after five minutes, in time for the next clean-up. */
const LIFETIME_SECONDS = 360;

/** Sees that only those are welcomed who were in the channels, and once. */
export function watchWelcomes(
  { events, bot, clock, chats }: World,
  { facts, required, isRemembered }: WelcomesOptions,
) {
  const violations: string[] = [];
  const wereIn = new Set<number>();
  const last = new Map<string, number>();

  function look(userId: number): void {
    const groups = [...chats.keys()].filter((id) => required(id).length > 0);
    if (groups.some((id) => !facts.certainlyMisses(id, userId))) wereIn.add(userId);
  }

  events.on((event) => {
    if (event.type === 'state' || event.type === 'asked-to-join') look(event.user.id);
    if (event.type !== 'said' || event.message.authorId !== bot.id) return;
    const { chat, message } = event;
    if (!isWelcome(message.api)) return;
    for (const userId of namedIn(message.api)) {
      const key = `${chat.id}:${userId}`;
      const before = last.get(key) ?? Number.NEGATIVE_INFINITY;
      last.set(key, clock.now());
      if (!wereIn.has(userId)) violations.push(`${userId} was welcomed and never in the channels`);
      if (isRemembered && clock.now() - before < ONCE_IN_SECONDS)
        violations.push(`${userId} was welcomed twice in ${chat.title}`);
    }
  });

  return {
    violations,
    look,
    /** How many welcomes stand where they should be gone. */
    left: (): number =>
      [...chats.values()]
        .flatMap(({ messages }) => [...messages.values()])
        .filter(({ api, isDeleted }) => isWelcome(api) && !isDeleted)
        .filter(({ api }) => clock.now() - api.date > LIFETIME_SECONDS).length,
  };
}
