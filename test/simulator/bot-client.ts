import type { Telegram } from './telegram.ts';

export interface Reply {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: object;
}

/** A bot reduced to its HTTP calls, for the simulator's own tests. */
export type BotClient = (method: string, params?: object) => Promise<Reply>;

export function createBotClient(telegram: Telegram): BotClient {
  return async (method, params = {}) => {
    const response = await fetch(`${telegram.url}/bot${telegram.token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    // The simulator's own answer; what it must look like is what the tests assert.
    return (await response.json()) as Reply;
  };
}

/** What a refusal looks like, to compare a reply with. */
export function refused(code: number, description: string): Reply {
  return { ok: false, error_code: code, description };
}

export const ALL_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'chat_member',
  'my_chat_member',
  'chat_join_request',
];
