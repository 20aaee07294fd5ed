import type { Dispatcher } from 'undici';

type Controller = Dispatcher.DispatchController;
type Headers = Parameters<NonNullable<Dispatcher.DispatchHandler['onResponseStart']>>[2];

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** The `Date` header; an invalid date without one. */
  readonly date: Date;
}

export interface HttpCallOptions extends Dispatcher.DispatchOptions {
  /** The whole answer has to be there after this time. */
  readonly timeoutMs: number;
  /** A longer answer is given up; not every proxy's connections know a limit. */
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * One request whose whole answer is taken as text. undici's `request` does the same over a stream
 * and three timers, for three times the CPU.
 */
export function callOver(dispatcher: Dispatcher, options: HttpCallOptions): Promise<HttpAnswer> {
  const { timeoutMs, maxBytes, signal, ...request } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    dispatcher.dispatch(
      // One clock for all of it: undici's own begin anew with every byte.
      { ...request, headersTimeout: 0, bodyTimeout: 0 },
      new HttpCall({ timeoutMs, maxBytes, signal, resolve, reject }),
    );
  });
}

interface Settling extends Pick<HttpCallOptions, 'timeoutMs' | 'maxBytes' | 'signal'> {
  readonly resolve: (answer: HttpAnswer) => void;
  readonly reject: (error: Error) => void;
}

class HttpCall implements Dispatcher.DispatchHandler {
  readonly #settling: Settling;
  #timer: NodeJS.Timeout | undefined;
  #controller: Controller | undefined;
  #status = 0;
  #date: unknown;
  #size = 0;
  #chunks: Buffer[] = [];

  constructor(settling: Settling) {
    this.#settling = settling;
    settling.signal?.addEventListener('abort', this.#giveUp);
  }

  readonly #giveUp = (): void => {
    const reason = this.#settling.signal?.reason;
    this.#controller?.abort(reason);
    // Also while it waits for a connection.
    this.#settling.reject(reason);
  };

  onRequestStart(controller: Controller): void {
    const { timeoutMs, signal } = this.#settling;
    this.#controller = controller;
    if (signal?.aborted) {
      this.#giveUp();
      return;
    }
    clearTimeout(this.#timer);
    const late = () =>
      controller.abort(new Error(`the answer took more than ${timeoutMs / 1000} s`));
    this.#timer = setTimeout(late, timeoutMs);
  }

  onResponseStart(_controller: Controller, status: number, { date }: Headers): void {
    this.#status = status;
    this.#date = date;
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#settling.maxBytes) {
      controller.abort(new Error('the answer exceeds the largest size'));
    } else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#end();
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    const date = new Date(String(this.#date));
    this.#settling.resolve({ status: this.#status, text: whole.toString(), date });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#end();
    this.#settling.reject(error);
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#settling.signal?.removeEventListener('abort', this.#giveUp);
  }
}
