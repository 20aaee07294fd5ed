import type { Call, Calls } from '../api/calls.ts';
import type { ChatRecord } from '../world/chats.ts';
import type { Events } from '../world/events.ts';
import { describeEvent } from './describe.ts';

/** What happened, written down for whoever reads a failed test. */
export interface Journal {
  /** All that was seen in the chat, one event a line. */
  transcript(chat: ChatRecord): string;
  /** Transcripts of the chat, or of all chats, with the bot's last calls. */
  report(chat?: ChatRecord): string;
}

const LAST_CALLS = 15;

export function createJournal(
  events: Events,
  calls: Calls,
  complaints: readonly string[],
): Journal {
  const lines = new Map<ChatRecord, string[]>();

  events.on((event) => {
    const line = describeEvent(event);
    if (line === undefined || !('chat' in event)) return;
    const known = lines.get(event.chat);
    if (known === undefined) lines.set(event.chat, [line]);
    else known.push(line);
  });

  const transcript = (chat: ChatRecord) => (lines.get(chat) ?? []).join('\n');

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

function describeCall({ method, params, inProgress, ok, error }: Call): string {
  const outcome = inProgress ? '…' : ok ? 'ok' : `${error?.code} ${error?.description}`;
  return `${method} ${JSON.stringify(params)} → ${outcome}`;
}
