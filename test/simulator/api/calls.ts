import type { Events } from '../world/events.ts';

/** One request of the bot. */
export interface Call {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** When it came, in milliseconds since the epoch. */
  readonly at: number;
  /** False from the answer (or the end of the connection) on. */
  inProgress: boolean;
  /** Whether the bot was answered with success. */
  ok: boolean;
  error: { readonly code: number; readonly description: string } | undefined;
  result: unknown;
}

export interface Calls {
  readonly all: Call[];
  begin(method: string, params: Readonly<Record<string, unknown>>): Call;
  end(call: Call): void;
  /** How many calls wait for their answer; long polls do not count. */
  inProgress(): number;
}

export function createCalls(events: Events): Calls {
  const all: Call[] = [];
  let waiting = 0;
  return {
    all,
    begin(method, params) {
      const call: Call = {
        method,
        params,
        at: Date.now(),
        inProgress: true,
        ok: false,
        error: undefined,
        result: undefined,
      };
      all.push(call);
      if (isWork(call)) waiting += 1;
      return call;
    },
    end(call) {
      call.inProgress = false;
      if (isWork(call)) waiting -= 1;
      events.emit({ type: 'called', call });
    },
    inProgress: () => waiting,
  };
}

function isWork({ method }: Call): boolean {
  return method !== 'getUpdates';
}
