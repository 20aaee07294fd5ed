import type { Call, Calls } from '../api/calls.ts';
import type { ChatRecord } from '../world/chats.ts';
import type { Events, TelegramEvent } from '../world/events.ts';
import { isShownTo } from '../world/messages.ts';
import { describeEvent } from './describe.ts';

/** What happened, written down for whoever reads a failed test. */
export interface Journal {
  /** All that was seen in the chat, or by one person there, one event a line. */
  transcript(chat: ChatRecord, readerId?: number): string;
  /** Transcripts of the chat, or of all chats, with the bot's last calls. */
  report(chat?: ChatRecord): string;
}

interface Line {
  readonly line: string;
  readonly event: TelegramEvent;
}

const LAST_CALLS = 15;

export function createJournal(
  events: Events,
  calls: Calls,
  complaints: readonly string[],
): Journal {
  const lines = new Map<ChatRecord, Line[]>();

  events.on((event) => {
    const line = describeEvent(event);
    if (line === undefined || !('chat' in event)) return;
    const entry = { line, event };
    const known = lines.get(event.chat);
    if (known === undefined) lines.set(event.chat, [entry]);
    else known.push(entry);
  });

  const transcript = (chat: ChatRecord, readerId?: number) =>
    (lines.get(chat) ?? [])
      .filter(({ event }) => readerId === undefined || isSeenBy(event, readerId))
      .map(({ line }) => line)
      .join('\n');

  return {
    transcript,
    report(chat) {
      const chats = chat === undefined ? [...lines.keys()] : [chat];
      const recent = calls.all.filter(({ method }) => method !== 'getUpdates').slice(-LAST_CALLS);
      const sections = [
        ...chats.map((each) => `--- ${each.title} (${each.id})\n${transcript(each)}`),
        `--- last calls\n${recent.map(describeCall).join('\n')}`,
      ];
      if (complaints.length > 0) sections.push(`--- complaints\n${complaints.join('\n')}`);
      return sections.join('\n');
    },
  };
}

/** Presses and their answers are seen by who presses, ephemeral messages by the two of them. */
function isSeenBy(event: TelegramEvent, userId: number): boolean {
  if (event.type === 'pressed' || event.type === 'answered') return event.user.id === userId;
  return !('message' in event) || isShownTo(event.message, userId);
}

function describeCall({ method, params, inProgress, ok, error }: Call): string {
  const outcome = inProgress ? '…' : ok ? 'ok' : `${error?.code} ${error?.description}`;
  return `${method} ${JSON.stringify(params)} → ${outcome}`;
}
