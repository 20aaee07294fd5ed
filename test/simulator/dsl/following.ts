import { type ChatRecord, isGroup } from '../world/chats.ts';
import { RIGHTS, type Right } from '../world/permissions.ts';
import { Refused } from '../world/speech.ts';
import { addBot, makeBotAdmin } from './bot-adding.ts';
import type { Simulation } from './simulation.ts';

/** What a link to the bot asks the app to do (core.telegram.org/api/links). */
interface BotLink {
  readonly kind: 'start' | 'startgroup' | 'startchannel' | 'open';
  readonly payload: string;
  readonly rights: readonly Right[];
}

const HOSTS = ['t.me', 'www.t.me', 'telegram.me', 'telegram.dog'];
const PAYLOAD = /^[\w-]{0,64}$/;

/** What to say where, after the link has been followed. */
export interface Followed {
  readonly chat: 'private' | ChatRecord;
  readonly text: string | undefined;
}

/** Follows a link to the bot as an app does; `chosen` is the chat picked in the list it opens. */
export function followBotLink(
  simulation: Simulation,
  userId: number,
  url: string,
  chosen: ChatRecord | undefined,
): Followed {
  const { username } = simulation.world.bot;
  const { kind, payload, rights } = readBotLink(url, username);
  if (kind === 'start') {
    return { chat: 'private', text: payload === '' ? '/start' : `/start ${payload}` };
  }
  if (kind === 'open') return { chat: 'private', text: undefined };
  if (chosen === undefined) throw new Error(`Which chat? ${url} needs one to be chosen`);
  if (kind === 'startgroup' ? !isGroup(chosen) : chosen.kind !== 'channel') {
    throw new Refused(`${url} does not offer ${chosen.title}`);
  }
  if (rights.length > 0) makeBotAdmin(simulation, chosen, userId, rights);
  else addBot(simulation, chosen, userId);
  const isSaid = kind === 'startgroup' && payload !== '';
  return { chat: chosen, text: isSaid ? `/start@${username} ${payload}` : undefined };
}

function readBotLink(url: string, username: string): BotLink {
  const link = URL.canParse(url) ? new URL(url) : undefined;
  const isForBot =
    link !== undefined &&
    (link.protocol === 'tg:'
      ? link.host === 'resolve' && isSame(link.searchParams.get('domain'), username)
      : HOSTS.includes(link.host) && isSame(link.pathname.slice(1), username));
  if (!isForBot) throw new Error(`${url} does not lead to @${username}`);
  const { searchParams } = link;
  const kind = (['start', 'startgroup', 'startchannel'] as const).find((name) =>
    searchParams.has(name),
  );
  const payload = kind === undefined ? '' : (searchParams.get(kind) ?? '');
  if (!PAYLOAD.test(payload)) throw new Refused(`no payload of a link: ${payload}`);
  const names = (searchParams.get('admin') ?? '').split(/[ +]/).filter((name) => name !== '');
  return { kind: kind ?? 'open', payload, rights: names.map((name) => rightNamed(name, url)) };
}

/** Rights stand in links without the `can_` that the Bot API gives them. */
function rightNamed(name: string, url: string): Right {
  const right = RIGHTS.find((each) => each === `can_${name}` || each === `is_${name}`);
  if (right === undefined) throw new Error(`${url} asks for a right that there is not: ${name}`);
  return right;
}

function isSame(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
