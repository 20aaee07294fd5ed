import type { CallObserver } from './client.ts';

/** An answer so recent shows that Telegram is there; otherwise it is asked for one. */
const FRESH_MS = 10_000;

export type Vitals = ReturnType<typeof createVitals>;

/** Knows from the calls that go out anyway how Telegram fares, and asks it when there are none. */
export function createVitals(ask: () => Promise<unknown>) {
  let lastAnswer: { readonly at: number; readonly milliseconds: number } | undefined;
  /** How the last call ended; polls go on when nothing else gets through, and the other way round. */
  const failing = { polls: false, others: false };

  const onCall: CallObserver['onCall'] = (method, { ok, errorCode, seconds }) => {
    const answered = ok || (errorCode !== undefined && errorCode < 500);
    const isPoll = method === 'getUpdates';
    failing[isPoll ? 'polls' : 'others'] = !answered;
    if (!answered) return;
    // A long poll takes as long as nothing happens.
    const milliseconds = isPoll ? (lastAnswer?.milliseconds ?? 0) : seconds * 1000;
    lastAnswer = { at: Date.now(), milliseconds };
  };

  return {
    onCall,

    /** How long the last answer took, in milliseconds; rejects when Telegram gives none. */
    async check(): Promise<number> {
      const isFresh = lastAnswer !== undefined && Date.now() - lastAnswer.at < FRESH_MS;
      if (failing.polls || failing.others || !isFresh) await ask();
      return lastAnswer?.milliseconds ?? 0;
    },

    lastSuccess: () => (lastAnswer === undefined ? undefined : new Date(lastAnswer.at)),
  };
}
