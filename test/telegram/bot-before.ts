import { createMemoryCache } from '../../src/cache/memory.ts';
import { createBackground } from '../../src/core/lib/background.ts';
import { createLocalBroadcast } from '../../src/core/shared/broadcast.ts';
import type { CallResult } from '../../src/telegram/api/client.ts';
import { type BotHooks, createBot } from '../../src/telegram/api/create-bot.ts';
import { createFloodWaits } from '../../src/telegram/api/limits/flood-control.ts';

interface Sent {
  readonly method: string;
  readonly text: string;
}

interface Before extends Partial<BotHooks> {
  readonly perChat?: number;
  readonly global?: number;
  readonly retries?: number;
  /** What Telegram answers, or what becomes of the call. */
  readonly answer?: (method: string) => unknown;
}

/** A bot before a Telegram that takes everything, if it is not told otherwise. */
export function openBotBefore(before: Before = {}) {
  const { perChat = 20, global = 1_000, retries = 0, answer, ...hooks } = before;
  const sent: Sent[] = [];
  const calls: [string, CallResult][] = [];
  const lost: unknown[] = [];
  const bot = createBot(
    {
      botToken: '1:token',
      telegramApiRoot: 'http://telegram.invalid',
      rateLimit: { global, perChat, retries },
    },
    {
      observer: { onCall: (method, result) => void calls.push([method, result]) },
      budget: createMemoryCache(),
      floodWaits: createFloodWaits(createLocalBroadcast()),
      transport: {
        async request(url, { body }) {
          const method = new URL(url).pathname.split('/').at(-1) ?? '';
          sent.push({ method, text: JSON.parse(String(body)).text ?? '' });
          const told = await answer?.(method);
          const taken = {
            ok: true,
            result: { message_id: sent.length, id: 1, username: 'nezuko_bot' },
          };
          return { json: async () => told ?? taken };
        },
        close: async () => undefined,
      },
      defer: {
        background: createBackground(() => undefined),
        onLost: (error) => void lost.push(error),
      },
      ...hooks,
    },
  );
  return {
    ...bot,
    ...{ sent, calls, lost },
    texts: () => sent.map(({ text }) => text),
    methods: () => sent.map(({ method }) => method),
  };
}
