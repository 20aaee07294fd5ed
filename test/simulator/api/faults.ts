import type { ResponseParameters } from '@grammyjs/types';

/** What goes wrong. Where not said otherwise, the call is not executed. */
export type FaultKind =
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly description: string;
      readonly parameters?: ResponseParameters;
    }
  | { readonly kind: '429'; readonly retryAfter: number }
  /** Trouble of the front end, as JSON or as an HTML page. */
  | { readonly kind: '5xx'; readonly code?: number; readonly html?: boolean }
  /** Answers something else than the truth. */
  | {
      readonly kind: 'lie';
      readonly result: (params: Readonly<Record<string, unknown>>) => unknown;
    }
  /** The connection ends without an answer. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'executed-but-502' }
  | { readonly kind: 'executed-but-dropped' }
  /** Executed late and answered then. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** No answer ever; the connection stays open. */
  | { readonly kind: 'hang' }
  /** Held until the promise resolves; 'after-execution' keeps back an answer already computed. */
  | {
      readonly kind: 'hold';
      readonly until: Promise<unknown>;
      readonly when: 'before-execution' | 'after-execution';
    };

export type NewFault = FaultKind & {
  /** The methods it hits; without one, all except getUpdates. */
  readonly method?: string | readonly string[];
  readonly match?: (params: Readonly<Record<string, unknown>>) => boolean;
  /** How many calls it hits; without a number, all. */
  readonly times?: number;
};

export interface Fault {
  /** How many calls it has hit. */
  readonly hits: number;
  remove(): void;
}

export interface Faults {
  add(fault: NewFault): Fault;
  clear(): void;
  /** The fault that hits this call, counted as a hit; the one added first wins. */
  take(method: string, params: Readonly<Record<string, unknown>>): FaultKind | undefined;
}

export function createFaults(): Faults {
  const active = new Map<NewFault, { hits: number }>();

  function hitsCall(fault: NewFault, method: string, params: Readonly<Record<string, unknown>>) {
    const named = fault.method === undefined ? undefined : [fault.method].flat();
    const isNamed = named === undefined ? method !== 'getUpdates' : named.includes(method);
    return isNamed && (fault.match?.(params) ?? true);
  }

  return {
    add(fault) {
      const own = { ...fault };
      const state = { hits: 0 };
      active.set(own, state);
      return {
        get hits() {
          return state.hits;
        },
        remove: () => void active.delete(own),
      };
    },
    clear: () => active.clear(),
    take(method, params) {
      for (const [fault, state] of active) {
        const isSpent = fault.times !== undefined && state.hits >= fault.times;
        if (isSpent || !hitsCall(fault, method, params)) continue;
        state.hits += 1;
        return fault;
      }
      return undefined;
    },
  };
}
