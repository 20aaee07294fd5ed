/**
 * What Telegram's apps and the page say to each other
 * (https://docs.telegram-mini-apps.com/platform/methods): by an object that the app puts into the
 * page, or by messages between frames. Telegram's own script would be a request to somebody else.
 */
interface Apps {
  readonly TelegramWebviewProxy?: { postEvent(name: string, data: string): void };
  Telegram?: { readonly WebView: { receiveEvent: typeof receive } };
  TelegramGameProxy?: { receiveEvent: typeof receive };
}

type Listener = (data: unknown) => void;

/** Of Telegram's apps in browsers. */
const WEB = 'https://web.telegram.org';
const listeners = new Map<string, Listener>();
const app: Window & Apps = window;

export function tell(name: string, data: object = {}): void {
  if (app.TelegramWebviewProxy !== undefined) {
    app.TelegramWebviewProxy.postEvent(name, JSON.stringify(data));
  } else if (window.parent !== window) {
    window.parent.postMessage(JSON.stringify({ eventType: name, eventData: data }), WEB);
  }
}

/** Called with what comes with it; one listener for each event. */
export function on(name: string, listener: Listener): void {
  listeners.set(name, listener);
}

function receive(name: string, data: unknown): void {
  listeners.get(name)?.(data);
}

/** Begins to listen, and tells the app that the page is there. */
export function begin(): void {
  app.Telegram = { WebView: { receiveEvent: receive } };
  app.TelegramGameProxy = { receiveEvent: receive };
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== WEB || typeof data !== 'string') return;
    const { eventType, eventData } = parsed(data);
    if (typeof eventType === 'string') receive(eventType, eventData);
  });
  tell('iframe_ready');
  tell('web_app_ready');
  tell('web_app_expand');
}

/** Whether the page is shown by an app of Telegram's, which takes links into chats over. */
const isInTelegram = (): boolean =>
  app.TelegramWebviewProxy !== undefined || window.parent !== window;

/** Opens a link into Telegram there, and closes nothing elsewhere. Answers whether it did. */
export function openInTelegram(url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  if (!isInTelegram() || hostname !== 't.me') return false;
  tell('web_app_open_tg_link', { path_full: `${pathname}${search}` });
  return true;
}

function parsed(data: string): { readonly eventType?: unknown; readonly eventData?: unknown } {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
