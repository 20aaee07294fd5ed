import { Api } from 'grammy';
import { onTestFinished } from 'vitest';
import { createBackground } from '../../src/core/lib/background.ts';
import { createConnectionStatus } from '../../src/telegram/api/connection-status.ts';
import { startPolling } from '../../src/telegram/intake/polling.ts';
import { startTelegram } from '../simulator/telegram.ts';
import { memoryLog } from '../support/memory-log.ts';

type Handle = (text: string) => Promise<void> | undefined;

/** The simulated Telegram, and a poller that hands the text of each message over. */
export async function openPoller(handle: Handle = async () => undefined, mayHandle = () => true) {
  const telegram = await startTelegram();
  onTestFinished(() => telegram.close());
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const connection = createConnectionStatus(() => new Date());
  const log = memoryLog();
  const inFlight = createBackground(() => undefined);
  const texts: string[] = [];
  const bob = telegram.user('Bob');
  const start = () => {
    const polling = startPolling({
      api,
      log,
      inFlight,
      mayHandle,
      status: connection.intake,
      handle: (updates, onBegun) => {
        for (const [index, { message }] of updates.entries()) {
          const text = message?.text ?? '';
          texts.push(text);
          onBegun(handle(text), index);
        }
      },
    });
    onTestFinished(() => polling.abandon());
    return polling;
  };
  return {
    ...{ telegram, api, connection, log, inFlight, texts, start },
    says: (text: string) => bob.opensPrivateChat(text),
    polls: () => telegram.callsOf('getUpdates').map(({ params }) => params),
    /** What a poller would get that came next. */
    left: async () => (await api.getUpdates()).map(({ message }) => message?.text),
  };
}
