import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { bodyOf, type Speech } from './messages.ts';

/** People with ids from here on have joined no channel. */
export const FIRST_STRANGER = 5_000_000_000;
/** People with ids from here to those of the strangers administer every chat. */
export const FIRST_ADMIN = 4_000_000_000;
export const FIRST_CHANNEL = -1_002_000_000_000;

const parametersSchema = z.looseObject({
  chat_id: z.coerce.number().optional(),
  user_id: z.number().optional(),
  message_id: z.number().optional(),
  offset: z.number().optional(),
  limit: z.number().optional(),
});
export type Parameters = z.infer<typeof parametersSchema>;

type Listener = (method: string, parameters: Parameters) => void;

export interface BotApi {
  readonly url: string;
  /** Called with every call that is answered. */
  listener: Listener | undefined;
  /** Hands these out to the poller with that token; resolves when it has confirmed them. */
  supply(token: string, next: () => Speech | undefined): Promise<number>;
  close(): Promise<void>;
}

/** What one poller is given. */
interface Supply {
  next: () => Speech | undefined;
  open: { id: number; body: string }[];
  handedOut: number;
  finished: (count: number) => void;
}

const FIRST_POLLED_ID = 100_000_000;

/** As little of the Bot API as a flood needs: it must not take the time that is measured. */
export async function openBotApi(): Promise<BotApi> {
  const supplies = new Map<string, Supply>();
  const ids = new Map<string, number>();
  const waiting = new Map<string, () => void>();
  let messageId = 1_000_000;

  function takeBatch(token: string, supply: Supply, { offset = 0, limit = 100 }: Parameters) {
    supply.open = supply.open.filter(({ id }) => id >= offset);
    while (supply.open.length < limit) {
      const speech = supply.next();
      if (speech === undefined) break;
      const id = (ids.get(token) ?? FIRST_POLLED_ID) + 1;
      ids.set(token, id);
      supply.open.push({ id, body: bodyOf(speech, id) });
      supply.handedOut += 1;
    }
    return supply.open.slice(0, limit).map(({ body }) => body);
  }

  function poll(token: string, parameters: Parameters, response: ServerResponse): void {
    const supply = supplies.get(token);
    const batch = supply === undefined ? [] : takeBatch(token, supply, parameters);
    if (batch.length > 0) {
      answer(response, `[${batch.join(',')}]`);
      return;
    }
    if (supply !== undefined) {
      supplies.delete(token);
      supply.finished(supply.handedOut);
    }
    const again = () => {
      clearTimeout(timer);
      waiting.delete(token);
      if (!response.destroyed) poll(token, parameters, response);
    };
    const timer = setTimeout(() => {
      waiting.delete(token);
      answer(response, '[]');
    }, 25_000);
    waiting.set(token, again);
    response.on('close', () => clearTimeout(timer));
  }

  const api: Omit<BotApi, 'url'> = {
    listener: undefined,
    supply: (token, next) =>
      new Promise((resolve) => {
        supplies.set(token, { next, open: [], handedOut: 0, finished: resolve });
        waiting.get(token)?.();
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token = '', method = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const text = await bodyText(request);
    const isUpload = request.headers['content-type']?.startsWith('multipart/') === true;
    // Of an upload only the method is looked at.
    const parameters = parametersSchema.parse(JSON.parse(isUpload ? '{}' : text || '{}'));
    if (method === 'getUpdates') {
      poll(token, parameters, response);
      return;
    }
    api.listener?.(method, parameters);
    messageId += 1;
    answer(response, JSON.stringify(resultOf(method, parameters, token, messageId)));
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return Object.assign(api, { url: `http://127.0.0.1:${address.port}` });
}

async function bodyText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

function answer(response: ServerResponse, result: string): void {
  const body = `{"ok":true,"result":${result}}`;
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function resultOf(method: string, parameters: Parameters, token: string, messageId: number) {
  const { chat_id: chatId = 0, user_id: userId = 0 } = parameters;
  if (method === 'getMe') return me(token);
  if (method === 'getChatMember') return chatMember(chatId, userId, token);
  if (method === 'getChat') return channel(chatId);
  if (method === 'sendMessage' || method === 'editMessageText') {
    const chat = { id: chatId, type: 'supergroup', title: 'Group' };
    return { message_id: messageId, date: Math.floor(Date.now() / 1000), chat, text: '' };
  }
  return true;
}

function me(token: string) {
  const id = Number.parseInt(token, 10);
  return { id, is_bot: true, first_name: 'Bench', username: 'bench_bot' };
}

/** As the fixtures name it. */
function channel(id: number) {
  return { id, type: 'channel', title: 'Channel', username: `channel_${FIRST_CHANNEL - id}` };
}

function chatMember(chatId: number, userId: number, token: string) {
  const user = { id: userId, is_bot: false, first_name: 'Sample' };
  if (userId === Number.parseInt(token, 10)) {
    const rights = {
      can_delete_messages: true,
      can_restrict_members: true,
      can_invite_users: true,
    };
    return { status: 'administrator', user: me(token), is_anonymous: false, ...rights };
  }
  if (userId >= FIRST_ADMIN && userId < FIRST_STRANGER) {
    return { status: 'creator', user, is_anonymous: false };
  }
  const isChannel = chatId <= FIRST_CHANNEL;
  return { status: isChannel && userId >= FIRST_STRANGER ? 'left' : 'member', user };
}
