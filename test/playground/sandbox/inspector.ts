import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Call } from '../../simulator/api/calls.ts';
import { describeEvent } from '../../simulator/dsl/describe.ts';
import type { TelegramEvent } from '../../simulator/world/events.ts';
import type { Inspector } from '../protocol.ts';
import type { Roster } from './roster.ts';

/** What happens behind the scenes, in order: deeds of people, calls of the bot, its log. */
export interface InspectorRecord {
  readonly lines: readonly Inspector[];
  /** Reads the log of a bot process, one JSON object a line. */
  follow(output: Readable): void;
  /** Forgets what there was: setting up the sandbox is not part of the play. */
  clear(): void;
}

/** The page shows the newest ones; the others would only make it slow. */
const MOST = 600;
const LONGEST = 4000;
/** Waiting for updates, and the menus in fifteen languages, which the bot sets when it starts. */
const UNSEEN = ['getUpdates', 'setMyCommands'];

export function createInspector(
  roster: Roster,
  onLine: (line: Inspector) => void,
): InspectorRecord {
  const lines: Inspector[] = [];
  let serial = 0;

  function add(line: Omit<Inspector, 'serial'>): void {
    serial += 1;
    const full = { serial, ...line };
    lines.push(full);
    if (lines.length > MOST) lines.shift();
    onLine(full);
  }

  roster.telegram.on((event) => {
    if (event.type === 'called') {
      if (!UNSEEN.includes(event.call.method)) add(describeCall(roster, event.call));
      return;
    }
    const text = deedOf(roster, event);
    if (text !== undefined) add({ ...NOTHING, at: Date.now(), kind: 'deed', text });
  });

  return {
    lines,
    clear: () => void lines.splice(0),
    follow(output) {
      createInterface({ input: output }).on('line', (line) => {
        const entry = describeLog(line);
        if (entry !== undefined) add(entry);
      });
    },
  };
}

const NOTHING = { ms: undefined, isBad: false, details: undefined };

/** What people do; what the bot does is seen by its calls. */
function deedOf({ telegram }: Roster, event: TelegramEvent): string | undefined {
  const isOfBot =
    (event.type === 'said' || event.type === 'edited'
      ? event.message.authorId
      : event.type === 'deleted' || event.type === 'state'
        ? event.by.id
        : undefined) === telegram.bot.id;
  if (isOfBot || event.type === 'answered') return undefined;
  const line = describeEvent(event)?.replace(/^[·☝✗] /, '');
  if (line === undefined || !('chat' in event)) return undefined;
  const where = event.chat.kind === 'private' ? 'in private' : event.chat.title;
  return `${line.split('\n')[0]} (${where})`;
}

function describeCall(
  roster: Roster,
  { method, params, at, ok, error, result }: Call,
): Omit<Inspector, 'serial'> {
  const names = [params.user_id, params.chat_id]
    .flatMap((id) => nameOf(roster, id) ?? [])
    .filter((name, place, all) => all.indexOf(name) === place);
  const outcome = ok
    ? statusIn(result)
    : `${error?.code ?? ''} ${error?.description ?? 'no answer'}`;
  const about = names.length > 0 ? ` ${names.join(' in ')}` : '';
  const end = outcome === '' ? '' : ` → ${outcome}`;
  const details = JSON.stringify({ params, answer: ok ? result : (error ?? null) }, null, 2);
  return {
    at,
    kind: 'call',
    text: `${method}${about}${end}`,
    ms: Date.now() - at,
    isBad: !ok,
    details: details.length > LONGEST ? `${details.slice(0, LONGEST)}\n…` : details,
  };
}

function nameOf({ people, chats, telegram }: Roster, id: unknown): string | undefined {
  if (id === telegram.bot.id) return 'itself';
  if (typeof id === 'string') return id;
  if (typeof id !== 'number') return undefined;
  return people.get(id)?.name ?? chats.get(id)?.title;
}

const Member = z.object({ status: z.string() });

function statusIn(result: unknown): string {
  return Member.safeParse(result).data?.status ?? '';
}

const LogLine = z.looseObject({
  level: z.string(),
  time: z.string(),
  logger: z.string(),
  msg: z.string(),
  latency_ms: z.number().optional(),
});

function describeLog(line: string): Omit<Inspector, 'serial'> | undefined {
  const parsed = LogLine.safeParse(jsonOf(line));
  if (!parsed.success) {
    if (line.trim() === '') return undefined;
    return { ...NOTHING, at: Date.now(), kind: 'log', text: line, isBad: true };
  }
  const { level, time, logger, msg, latency_ms, ...fields } = parsed.data;
  return {
    at: Date.parse(time),
    kind: 'log',
    text: `${logger}: ${msg}`,
    ms: latency_ms,
    isBad: level !== 'info' && level !== 'debug',
    details: JSON.stringify({ level, ...fields }, null, 2),
  };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
